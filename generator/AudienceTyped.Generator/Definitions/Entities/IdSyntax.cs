using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>How a file declares that the ids of its rows are written.</summary>
/// <param name="Form">Their form.</param>
/// <param name="Shape">An id of the shape that all have; null where they differ.</param>
/// <param name="UrnEntityType">The entity type of the URNs; null where the file does not say.</param>
internal sealed record IdSyntax(IdForm Form, string? Shape, string? UrnEntityType)
{
    public bool TryParse(string text, out EntityId id) => EntityId.TryParse(text, Form, out id) && (Shape is null || EntityId.HasShape(text, Shape));

    /// <summary>What is expected, for messages.</summary>
    public string Describe() => Shape is null ? EntityId.Describe(Form) : $"letters and digits as in {Shape}";

    /// <summary>The id that is meant by a text that is none, and where it is from; null where that is not clear.</summary>
    public string? FindMeant(string text, out string reason)
    {
        string unquoted = QuotedCells.Unquote(text) ?? text;
        string prefix = $"{UrnSyntax.Prefix}{UrnEntityType}:";
        bool isUrn = UrnEntityType is not null && unquoted.StartsWith(prefix, StringComparison.Ordinal);
        string meant = isUrn ? unquoted.Substring(prefix.Length) : unquoted;
        reason = isUrn ? $"the part of the URN after '{prefix}'" : "without the quotes of a spreadsheet";
        return meant != text && TryParse(meant, out _) ? meant : null;
    }
}
