using AudienceTyped.Definitions.Documents;

namespace AudienceTyped.Definitions.Merging;

/// <summary>What a merge changed, and what it left as the user wrote it.</summary>
internal sealed class MergeReport
{
    private readonly List<MergeChange> _changes = [];

    /// <summary>The changes, those of rows first, in the order of the files.</summary>
    public IReadOnlyList<MergeChange> Changes => _changes;

    /// <summary>How many values the service listed.</summary>
    public int Listed { get; set; }

    /// <summary>How many of them a referenced catalog has.</summary>
    public int InCatalog { get; set; }

    /// <summary>How many changes of a kind there are.</summary>
    public int Count(MergeKind kind) => _changes.Count(change => change.Kind == kind);

    public void Add(MergeKind kind, string id, string name, string detail) => _changes.Add(new(kind, id, name, detail));

    public void Add(MergeKind kind, DefinitionRow row, string detail) => Add(kind, row.Id, row.Name, detail);
}

/// <summary>Something that a merge changed or left.</summary>
/// <param name="Kind">What.</param>
/// <param name="Id">The id of the value.</param>
/// <param name="Name">Its name.</param>
/// <param name="Detail">What is to be known of it.</param>
internal sealed record MergeChange(MergeKind Kind, string Id, string Name, string Detail);

/// <summary>What a merge does with a value.</summary>
internal enum MergeKind
{
    /// <summary>It is new and gets a row.</summary>
    Added,

    /// <summary>The service calls it otherwise than when it was last pulled.</summary>
    Renamed,

    /// <summary>The service no longer has it.</summary>
    Retired,

    /// <summary>It was retired, and the service has it again.</summary>
    Back,

    /// <summary>What the user wrote differs from what the service says, and stays.</summary>
    Kept,

    /// <summary>No row can have it.</summary>
    LeftOut,

    /// <summary>Its row has no identifier.</summary>
    WithoutMember,
}
