using AudienceTyped;

internal static class OutVariables
{
    private static readonly Dictionary<string, AnyOf> _parts = new() { ["teachers"] = Facet.Titles.Is(Title.Teacher) };

    public static TargetingCriteria Build(string name, AnyOf country)
    {
        if (!_parts.TryGetValue(name, out var part))
        {
            _parts[name] = part = Facet.Skills.Is(Skill.Communication);
        }

        return part & Facet.Seniorities.Is(Seniority.Senior) & country;
    }
}
