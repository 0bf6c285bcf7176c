using AudienceTyped;

internal sealed class PropertyOfAnInstance
{
    private readonly AnyOf _titles = Facet.Titles.Is(Title.SoftwareEngineer);

    public AnyOf Titles => _titles;

    public AllOf Build(AnyOf place) => place & Titles
        & Facet.Seniorities.Is(Seniority.Manager); // AUD1002
}
