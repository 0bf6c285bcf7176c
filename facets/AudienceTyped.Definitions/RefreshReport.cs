using AudienceTyped.Definitions.Documents;

namespace AudienceTyped.Definitions;

/// <summary>What a refresh changed, row by row in the order of the file, and what it leaves to the maintainer.</summary>
internal sealed class RefreshReport
{
    private readonly List<string> _changes = [];
    private readonly List<string> _decisions = [];

    /// <summary>The changes, one sentence each.</summary>
    public IReadOnlyList<string> Changes => _changes;

    /// <summary>What the maintainer has to decide, one sentence each.</summary>
    public IReadOnlyList<string> Decisions => _decisions;

    public void Changed(string what, DefinitionRow row, string detail) => _changes.Add($"{what}: {row.Id} {row.Member ?? "-"}, {detail}");

    public void Undecided(DefinitionRow row, string reason) =>
        _decisions.Add($"{row.Id} '{row.Name}' has no identifier: {reason}. Write one into the second column.");

    public void Question(DefinitionRow row, string question) => _decisions.Add($"{row.Id} '{row.Name}': {question}");
}
