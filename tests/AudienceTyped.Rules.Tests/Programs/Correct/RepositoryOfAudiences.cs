using AudienceTyped;

internal interface IAudiences
{
    TargetingCriteria Find(string name);
}

internal sealed class RepositoryOfAudiences : IAudiences
{
    private readonly Dictionary<string, TargetingCriteria> _audiences = new(StringComparer.OrdinalIgnoreCase)
    {
        ["engineers"] = Facet.Titles.Is(Title.SoftwareEngineer) & Facet.Locations.Is(Geo.Poland),
        ["leaders"] = Facet.Seniorities.IsAnyOf(Seniority.Vp, Seniority.Cxo) & Facet.Locations.Is(Geo.Poland),
    };

    public TargetingCriteria Find(string name) => _audiences.TryGetValue(name, out TargetingCriteria? found) ? found : throw new KeyNotFoundException(name);

    public void Add(string name, TargetingCriteria criteria) => _audiences[name] = criteria;

    public TargetingCriteria Narrowed(string name) => _audiences[name] & Facet.Skills.Is(Skill.Leadership);
}
