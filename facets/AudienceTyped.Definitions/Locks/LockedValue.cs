namespace AudienceTyped.Definitions.Locks;

/// <summary>What the service said of a value.</summary>
/// <param name="Urn">The URN.</param>
/// <param name="Locale">The locale of the name: <c>en_US</c>.</param>
/// <param name="Name">The name; empty where the service gives none, as for ranges.</param>
/// <param name="Facets">The names of the facets of which it was a value, with commas between them.</param>
/// <param name="Date">The day, <c>yyyy-MM-dd</c>, on which the service first said so.</param>
internal sealed record LockedValue(string Urn, string Locale, string Name, string Facets, string Date)
{
    /// <summary>Whether two say the same, whatever their days.</summary>
    public bool SaysSame(LockedValue other) => this with { Date = other.Date } == other;
}
