using AudienceTyped;

internal static class GenericEntities
{
    public static AnyOf AnyOfNames<T>(Facet<T> facet, IEnumerable<string> names)
        where T : struct, ITargetingEntity<T>
    {
        List<T> found = [.. names.Select(name => T.TryParse(name, null, out T value) ? value : default).Where(value => !value.Equals(default))];
        return found.Count == 0 ? AnyOf.Empty : facet.IsAnyOf(found);
    }

    public static AllOf Each<T>(Facet<T> facet, params ReadOnlySpan<T> values)
        where T : struct, ITargetingEntity<T>
    {
        AllOf all = AllOf.Empty;
        foreach (T value in values)
        {
            all &= facet.Is(value);
        }

        return all;
    }

    public static AllOf Use() => Each(Facet.Skills, Skill.Python, Skill.Sql) & AnyOfNames(Facet.Seniorities, ["vp", "cxo"]);
}
