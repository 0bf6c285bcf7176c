using AudienceTyped;

internal static class LocalFunction
{
    public static AllOf Build(IReadOnlyList<string> skillNames)
    {
        return Facet.Locations.Is(Geo.Mexico) & Facet.Skills.IsAnyOf(skillNames.Select(Find));

        static Skill Find(string name) => Skill.TryFind(name, out Skill skill) ? skill : throw new ArgumentException($"There is no skill {name}.");
    }
}
