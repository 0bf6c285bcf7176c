using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Shared.Rules;

/// <summary>A value of a facet, as rules see it.</summary>
internal sealed class ValueView : ViewPart
{
    /// <summary>The URN; empty for the default value.</summary>
    public required string Urn { get; init; }

    /// <summary>The entity type of the URN: <c>skill</c>.</summary>
    public required string UrnEntityType { get; init; }

    /// <summary>How messages name it.</summary>
    public required string Text { get; init; }

    public bool IsRetired { get; init; }

    /// <summary>Whether code writes it as a member of a catalog. The compiler itself reports a retired member.</summary>
    public bool IsMember { get; init; }

    /// <summary>How messages name the value that replaces it; null for none.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>The URNs of its parent, the parent's parent and so on, as far as the catalog has them.</summary>
    public IReadOnlyList<string> Ancestors { get; init; } = [];

    /// <summary>The bounds of a range, both included: <c>urn:li:ageRange:(18,24)</c>; null for other ids.</summary>
    public (long Minimum, long Maximum)? Range
    {
        get
        {
            string[] bounds = Urn.Length > 0 && Urn[^1] == ')' ? Urn.Substring(Urn.IndexOf('(') + 1).TrimEnd(')').Split(',') : [];
            return bounds.Length == 2 && long.TryParse(bounds[0], out long minimum) && long.TryParse(bounds[1], out long maximum) ? (minimum, maximum) : null;
        }
    }

    /// <summary>The last part of the URN, its id; empty for the default value.</summary>
    public string Key => IsDefault ? "" : Urn.Substring(UrnSyntax.Prefix.Length + UrnEntityType.Length + 1);

    public bool IsDefault => Urn.Length == 0;

    /// <summary>Whether this is below the other in the hierarchy.</summary>
    public bool IsBelow(ValueView other) => Ancestors.Contains(other.Urn);

    /// <summary>The same value, as it is written somewhere else.</summary>
    public ValueView At(object origin, int order) => new()
    {
        Urn = Urn,
        UrnEntityType = UrnEntityType,
        Text = Text,
        IsRetired = IsRetired,
        IsMember = IsMember,
        ReplacedBy = ReplacedBy,
        Ancestors = Ancestors,
        Order = order,
        Origin = origin,
    };
}
