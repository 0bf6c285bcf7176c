using AudienceTyped;

internal sealed class Audience(AnyOf who)
{
    public AnyOf Who => who;

    public void Widen(AnyOf other) => who |= other;

    public void Replace(AnyOf other) => who = other;
}

internal static class ResetPrimaryParameter
{
    public static AllOf Build(AnyOf other)
    {
        Audience audience = new(Facet.Titles.Is(Title.Owner));
        audience.Replace(other);
        return audience.Who & Facet.Seniorities.Is(Seniority.Owner);
    }
}
