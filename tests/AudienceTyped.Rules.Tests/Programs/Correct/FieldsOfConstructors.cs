using AudienceTyped;

internal sealed class FieldsOfConstructors
{
    private readonly AnyOf _where;
    private readonly AllOf _who;
    private readonly AllOf _what;

    public FieldsOfConstructors(IEnumerable<Geo> places, bool byTitle)
    {
        _where = Facet.Locations.IsAnyOf(places);
        if (byTitle)
        {
            _who = Facet.Titles.Is(Title.Director);
        }
        else
        {
            _who = Facet.Seniorities.Is(Seniority.Director);
        }

        _what = Facet.Titles.Is(Title.Director);
        _what = Facet.Skills.Is(Skill.Java);
    }

    public TargetingCriteria Build() => _where & _who & Facet.Skills.Is(Skill.Python);

    public TargetingCriteria Leaders() => _where & _what & Facet.Seniorities.Is(Seniority.Vp);
}
