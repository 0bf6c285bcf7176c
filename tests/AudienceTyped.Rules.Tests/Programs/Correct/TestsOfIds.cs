using AudienceTyped;

// A test of what ids look like, and of values that nobody has.
internal static class TestsOfIds
{
    public static void The_text_of_an_id_is_its_urn()
    {
        var unknown = Seniority.FromId(99);
        Check.Equal("urn:li:seniority:99", unknown.ToString());
        Check.Equal(99L, Seniority.FromId(99).Id);
    }

    public static bool IsUnknown(Seniority seniority) => seniority == Seniority.FromId(99);
}

internal static class Check
{
    public static void Equal<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"{expected} and {actual}");
        }
    }
}
