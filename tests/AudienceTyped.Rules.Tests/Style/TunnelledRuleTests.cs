namespace AudienceTyped.Rules.Tests;

public sealed class TunnelledRuleTests
{
    private const string Id = "AUD3005";
    private const int MaximumLength = 4000;

    [Theory]
    [InlineData("")]
    [InlineData(" & !(Facet.AgeRanges.Is(AgeRange.From18To24) | Facet.InterfaceLocales.Is(Locale.FromId(\"fr_FR\")))")]
    [InlineData(
        " & (Facet.StaffCountRanges.Is(StaffCountRange.From51To200) | Facet.Genders.Is(Gender.Male)) & Facet.Custom(\"urn:li:adTargetingFacet:newer\").Is(Urn.Parse(\"urn:li:newer:a-b_c.d\"))")]
    public async Task The_length_is_that_of_the_text_that_is_sent_to_the_character(string more)
    {
        string longest = Write(FillUp(more), more);
        string tooLong = Write(FillUp(more).Replace("Skill.FromId(1)", "Skill.FromId(10)", StringComparison.Ordinal), more);

        await Verdict.AssertNeitherFindsAsync(Id, longest);
        await Verdict.AssertBothFindAsync(Id, tooLong, tooLong, "The query has 4001 characters, more than the 4000");
    }

    [Fact]
    public async Task Nothing_is_said_where_something_may_be_absorbed() =>
        Assert.DoesNotContain(
            await Analysis.OfMethodAsync(
                $"await client.CountAsync(a & Facet.Skills.IsAnyOf({string.Join(
                    ", ", Enumerable.Range(1, 400).Select(static id => $"Skill.FromId({id})"))}));"),
            static found => found.Id == Id);

    private static string Write(string values, string more) => $"Facet.Skills.IsAnyOf([{values}]){more}";

    // Values of one length, then one that is as long as what is left.
    private static string FillUp(string more)
    {
        List<string> ids = ["1"];
        int rest = MaximumLength - LengthOf(ids, more);
        int one = LengthOf(["1", "2000"], more) - LengthOf(["1"], more);
        ids.AddRange(Enumerable.Range(2000, (rest / one) - 1).Select(static id => id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        int missing = MaximumLength - LengthOf(ids, more) - (one - 4);
        ids.Add("9" + new string('0', Math.Min(missing, 12) - 1));
        missing = MaximumLength - LengthOf(ids, more);
        for (int index = 1; missing > 0; index++, missing--)
        {
            ids[index] += "1";
        }

        return string.Join(", ", ids.Select(static id => $"Skill.FromId({id})"));
    }

    private static int LengthOf(List<string> ids, string more)
    {
        AnyOf skills = Facet.Skills.IsAnyOf(ids.Select(static id => Skill.FromId(long.Parse(id, System.Globalization.CultureInfo.InvariantCulture))));
        AnyOf exclusion = Facet.AgeRanges.Is(AgeRange.From18To24) | Facet.InterfaceLocales.Is(Locale.FromId("fr_FR"));
        AnyOf sizes = Facet.StaffCountRanges.Is(StaffCountRange.From51To200) | Facet.Genders.Is(Gender.Male);
        TargetingCriteria criteria = more.Length == 0 ? skills
            : more.Contains('!', StringComparison.Ordinal) ? skills & !exclusion
            : skills & sizes & Facet.Custom("urn:li:adTargetingFacet:newer").Is(Urn.Parse("urn:li:newer:a-b_c.d"));
        return "q=targetingCriteriaV2&targetingCriteria=".Length + criteria.ToRestli().Length;
    }
}
