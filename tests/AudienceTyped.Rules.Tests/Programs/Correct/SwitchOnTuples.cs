using AudienceTyped;

internal static class SwitchOnTuples
{
    public static AnyOf Choose(string plan, int year) => (plan, year) switch
    {
        ("basic", < 2026) => Facet.Seniorities.Is(Seniority.Entry),
        ("basic", _) => Facet.Seniorities.IsAnyOf(Seniority.Entry, Seniority.Senior),
        (['p', ..], var later) when later > 2024 => Facet.Seniorities.IsAnyOf([Seniority.Vp, Seniority.Cxo]),
        _ => AnyOf.Empty,
    };
}
