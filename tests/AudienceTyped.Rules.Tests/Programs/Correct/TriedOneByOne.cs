using AudienceTyped;

internal static class TriedOneByOne
{
    private static readonly string[] _candidates = ["urn:li:skill:900101", "not a URN"];

    public static int Count()
    {
        int read = 0;
        foreach (string candidate in _candidates)
        {
            try
            {
                if (Skill.Parse(candidate).Id > 0)
                {
                    read++;
                }
            }
            catch (FormatException)
            {
                Console.WriteLine(candidate);
            }
        }

        return read + _candidates.Count(static candidate => Skill.TryParse(candidate, out _));
    }
}
