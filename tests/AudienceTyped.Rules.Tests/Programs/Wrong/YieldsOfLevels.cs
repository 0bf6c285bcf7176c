using AudienceTyped;

internal static class YieldsOfLevels
{
    public static IEnumerable<Seniority> Parse(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            if (name == "manager")
            {
                yield return Seniority.Manager;
            }
            else if (name == "director")
            {
                yield return Seniority.Vp; // AUD3002
            }
            else if (name == "vp")
            {
                yield return Seniority.Vp;
            }
        }
    }
}
