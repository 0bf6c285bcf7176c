using AudienceTyped;

// The placeholder is filled in before the text is parsed.
internal static class Template
{
    private const string Text = "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A@))))))";

    public static TargetingCriteria OfSkill(long id) =>
        TargetingCriteria.ParseRestli(Text.Replace("@", id.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
}
