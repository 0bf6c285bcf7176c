using AudienceTyped;

internal sealed class FieldOfTheConstructor
{
    private readonly AllOf _who;

    public FieldOfTheConstructor()
    {
        _who = Facet.Titles.Is(Title.Director) & Facet.Skills.Is(Skill.Java);
    }

    public TargetingCriteria Build(Geo place) => _who & Facet.Locations.Is(place) & Facet.Seniorities.Is(Seniority.Vp); // AUD1002
}
