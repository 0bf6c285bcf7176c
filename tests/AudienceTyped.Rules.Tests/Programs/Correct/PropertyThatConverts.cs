using AudienceTyped;

internal sealed class Audience
{
    private readonly AnyOf _who = AnyOf.Empty;

    public AnyOf Who
    {
        get => _who;
        init => _who = value == Facet.Titles.Is(Title.Owner) ? Facet.Skills.Is(Skill.SmallBusiness) : value;
    }
}

internal static class PropertyThatConverts
{
    public static AllOf Build()
    {
        Audience audience = new() { Who = Facet.Titles.Is(Title.Owner) };
        return audience.Who & Facet.Seniorities.Is(Seniority.Owner);
    }
}
