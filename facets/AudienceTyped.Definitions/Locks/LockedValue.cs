namespace AudienceTyped.Definitions.Locks;

/// <summary>What the service said of a value.</summary>
/// <param name="Urn">The URN.</param>
/// <param name="Locale">The locale of the name: <c>en_US</c>.</param>
/// <param name="Name">The name; empty where the service gives none, as for ranges.</param>
/// <param name="Facets">The names of the facets by which a row got it, with commas between them; empty where code alone has it, <see cref="Gone"/> where
/// the service no longer has it.</param>
/// <param name="Date">The day, <c>yyyy-MM-dd</c>, on which the service first said so.</param>
internal sealed record LockedValue(string Urn, string Locale, string Name, string Facets, string Date)
{
    /// <summary>The facets of a value that the service no longer has.</summary>
    public const string Gone = "-";

    /// <summary>Whether the service no longer has it.</summary>
    public bool IsGone => Facets == Gone;

    /// <summary>Whether two say the same, whatever their days.</summary>
    public bool SaysSame(LockedValue other) => this with { Date = other.Date } == other;
}
