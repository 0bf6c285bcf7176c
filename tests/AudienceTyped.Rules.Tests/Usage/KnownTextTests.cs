namespace AudienceTyped.Rules.Tests;

/// <summary>The texts that are followed to a parser, and those whose unknown pieces cannot save them.</summary>
public sealed class KnownTextTests
{
    private const string Id = "AUD1008";

    [Theory]
    [InlineData("private static readonly string Written = \"urn:li:title:4\";")]
    [InlineData("private static string Written { get; } = \"urn:li:title:4\";")]
    [InlineData("private static string Written => Prefix + \"4\"; private static readonly string Prefix = \"urn:li:title:\";")]
    [InlineData("private const string Written = \"urn:li:title:4\";")]
    public async Task A_text_is_followed_to_the_name_that_has_it(string member) =>
        Assert.Equal("Written", Assert.Single(await FindAsync(member), static found => found.Id == Id).Text);

    [Theory]
    [InlineData("private static string Written = \"urn:li:title:4\";")]
    [InlineData("private static readonly string Written = Environment.MachineName;")]
    [InlineData("private static readonly string Written = \"urn:li:title:4\"; static Snippet() => Written = \"urn:li:skill:4\";")]
    [InlineData("private static string Written { get; set; } = \"urn:li:title:4\";")]
    public async Task A_name_that_may_have_another_text_is_not_followed(string member) =>
        Assert.DoesNotContain(await FindAsync(member), static found => found.Id == Id);

    [Theory]
    [InlineData("Skill.Parse($\"urn:li:title:{id}\")",
        "'urn:li:title:{id}' is not a Skill: its URNs begin with 'urn:li:skill:'. The call throws at run time. It is a Title: use Title.Parse and a facet that accepts it, or correct the URN.")]
    [InlineData("Skill.Parse(\"urn:li:title:\" + text)",
        "'urn:li:title:{text}' is not a Skill: its URNs begin with 'urn:li:skill:'. The call throws at run time. It is a Title: use Title.Parse and a facet that accepts it, or correct the URN.")]
    [InlineData("Skill.Parse(string.Format(\"urn:li:title:{0}\", id))",
        "'urn:li:title:{id}' is not a Skill: its URNs begin with 'urn:li:skill:'. The call throws at run time. It is a Title: use Title.Parse and a facet that accepts it, or correct the URN.")]
    [InlineData("Skill.Parse(string.Format(System.Globalization.CultureInfo.InvariantCulture, \"urn:li:title:{0:D}\", id))",
        "'urn:li:title:{…}' is not a Skill: its URNs begin with 'urn:li:skill:'. The call throws at run time. It is a Title: use Title.Parse and a facet that accepts it, or correct the URN.")]
    [InlineData("Skill.Parse(string.Concat(\"urn:li:title:\", text))",
        "'urn:li:title:{text}' is not a Skill: its URNs begin with 'urn:li:skill:'. The call throws at run time. It is a Title: use Title.Parse and a facet that accepts it, or correct the URN.")]
    [InlineData("StaffCountRange.Parse($\"urn:li:staffCountRange:{id}-{id}\")",
        "'urn:li:staffCountRange:{id}-{id}' is not a StaffCountRange: after 'urn:li:staffCountRange:' a range without spaces is expected, as in (51,200). The call throws at run time. Correct the URN.")]
    [InlineData("Urn.Parse($\"skill:{id}\")",
        "'skill:{id}' is not a LinkedIn URN: it must begin with 'urn:li:', as in 'urn:li:skill:17'. The call throws at run time. Correct the URN.")]
    public async Task A_text_that_is_refused_whatever_its_pieces_are_is_found(string expression, string message)
    {
        string marked = expression[(expression.IndexOf('(', StringComparison.Ordinal) + 1)..^1];
        Assert.Equal(message, await CodeAssert.FindsAsync(Id, $"int id = text.Length; _ = {expression};", marked));
    }

    [Theory]
    [InlineData("Skill.Parse($\"urn:li:skill:{id}\")")]
    [InlineData("Skill.Parse($\"urn:li:{text}\")")]
    [InlineData("Skill.Parse($\"{text}urn:li:title:4\")")]
    [InlineData("Skill.Parse($\"urn:li:{text}:{id}\")")]
    [InlineData("Skill.Parse(string.Format(text, id))")]
    [InlineData("Skill.Parse(string.Format(\"{0}:{1}\", text, id))")]
    [InlineData("Skill.Parse(string.Format(\"{{urn\", text))", true)]
    [InlineData("StaffCountRange.Parse($\"urn:li:staffCountRange:({id},{id})\")")]
    [InlineData("StaffCountRange.Parse($\"urn:li:staffCountRange:({id},500)\")")]
    [InlineData("StaffCountRange.Parse($\"urn:li:staffCountRange:(51,{id})\")")]
    [InlineData("StaffCountRange.Parse($\"urn:li:staffCountRange:{text}-{text}\")")]
    [InlineData("Skill.Parse($\"urn:li:skill:{id}{id}\")")]
    [InlineData("Locale.Parse($\"urn:li:locale:{text}_{text}\")")]
    [InlineData("Facet.Custom($\"urn:li:adTargetingFacet:{text}\")")]
    public async Task A_text_that_may_be_right_is_not_found(string expression, bool isFound = false) => Assert.Equal(
        isFound, (await Analysis.OfMethodAsync($"int id = text.Length; _ = {expression};")).Any(static found => found.Id == Id));

    [Theory]
    [InlineData("string.Format(\"urn:li:skill:{0}\", id)")]
    [InlineData("string.Concat(\"urn:li:skill:\", id)")]
    public async Task A_right_text_that_is_put_together_is_an_id(string text) => Assert.EndsWith(
        "Write Skill.FromId(id).", await CodeAssert.FindsAsync("AUD3007", $"int id = text.Length; _ = Skill.Parse({text});", $"Skill.Parse({text})"), StringComparison.Ordinal);

    private static Task<IReadOnlyList<Found>> FindAsync(string member) => Analysis.OfFilesAsync(
        $"using System; using AudienceTyped;\npublic static class Snippet\n{{\n    {member}\n    public static Skill Read() => Skill.Parse(Written);\n}}\n");
}
