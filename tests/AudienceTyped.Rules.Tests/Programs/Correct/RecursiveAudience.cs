using AudienceTyped;

internal sealed record Node(AnyOf Who, Node? Next)
{
    public AllOf All => Next is null ? Who : Who & Next.All;
}

internal static class RecursiveAudience
{
    private static readonly Node _chain = new(Facet.Skills.Is(Skill.Java), new Node(Facet.Locations.Is(Geo.Mexico), null));

    public static AllOf Build() => _chain.All & Facet.Seniorities.Is(Seniority.Senior);
}
