using AudienceTyped;

internal static class LoopThatSkips
{
    public static AllOf Build(ISet<string> wanted)
    {
        AllOf all = Facet.Locations.Is(Geo.Canada);
        foreach (var (name, clause) in new[] { ("titles", Facet.Titles.Is(Title.Founder)), ("levels", Facet.Seniorities.Is(Seniority.Owner)) })
        {
            if (!wanted.Contains(name))
            {
                continue;
            }

            all &= clause;
            break;
        }

        return all;
    }
}
