using System.Collections.Frozen;
using AudienceTyped;

internal static class FrozenTableOfLevels
{
    private static readonly FrozenDictionary<string, Seniority> _levels = new Dictionary<string, Seniority>
    {
        ["entry"] = Seniority.Entry,
        ["senior"] = Seniority.Senior,
        ["manager"] = Seniority.Manager,
        ["director"] = Seniority.Manager, // AUD3002
        ["vp"] = Seniority.Vp,
        ["cxo"] = Seniority.Cxo,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static AnyOf Of(IEnumerable<string> levels) => Facet.Seniorities.IsAnyOf(levels.Select(level => _levels[level]));
}
