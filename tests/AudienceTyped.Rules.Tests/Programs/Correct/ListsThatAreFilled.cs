using AudienceTyped;

internal sealed class ListsThatAreFilled
{
    private readonly List<Skill> _skills = [];

    public void Add(Skill skill) => _skills.Add(skill);

    public AnyOf Any() => Facet.Skills.IsAnyOf(_skills);

    public static AnyOf Of(IEnumerable<string> names)
    {
        var skills = new List<Skill>();
        foreach (string name in names)
        {
            if (Skill.TryFind(name, out Skill skill))
            {
                skills.Add(skill);
            }
        }

        return Facet.Skills.IsAnyOf(skills);
    }

    public static AnyOf OrDefault(IReadOnlyList<Geo> places)
    {
        Geo[] given = [.. places];
        if (given.Length == 0)
        {
            given = [Geo.Germany];
        }

        return Facet.Locations.IsAnyOf(given);
    }
}
