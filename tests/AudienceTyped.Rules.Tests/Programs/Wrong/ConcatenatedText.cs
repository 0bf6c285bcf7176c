using AudienceTyped;

// A parenthesis not escaped breaks ranges; a wrong URN counts the wrong people.
internal static class ConcatenatedText
{
    public static string Query(IEnumerable<long> skills)
    {
        string text = "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(";
        foreach (long skill in skills)
        {
            text += "urn%3Ali%3Askill%3A" + skill + ","; // AUD3007
        }

        return text + "))))))";
    }
}
