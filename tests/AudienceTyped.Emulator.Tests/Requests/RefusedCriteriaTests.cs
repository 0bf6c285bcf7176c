namespace AudienceTyped.Emulator.Tests;

public class RefusedCriteriaTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private const string Skills = "urn%3Ali%3AadTargetingFacet%3Askills";
    private const string Ages = "urn%3Ali%3AadTargetingFacet%3AageRanges";
    private const string Included = "include:(and:List((or:(" + Skills + ":List(urn%3Ali%3Askill%3A17)))))";

    [Theory]
    [InlineData("(include^")]
    [InlineData("^")]
    [InlineData("(include:(and:List((or:(" + Skills + ":List(urn^:li:skill:17))))))")]
    [InlineData("%28include%3Afoo^(")]
    [InlineData("(" + Included + ",exclude:^)")]
    public async Task Malformed_text_is_refused_with_its_offset(string marked)
    {
        (Answer answer, int offset) = await SendMarkedAsync(marked);
        Assert.Equal(400, answer.Status);
        Assert.Equal("PARAM_INVALID", answer.ErrorCode);
        Assert.Equal("targetingCriteria", answer.FieldPath);
        Assert.Equal("Invalid value for param; wrong type or other syntax error", answer.InputError.GetProperty("description").GetString());
        Assert.Equal(offset, answer.Offset);
        Assert.NotEmpty(answer.Reason);
    }

    [Theory]
    [InlineData("^x", "", "record type")]
    [InlineData("^()", "/include", "field is required")]
    [InlineData("(" + Included + ",^nclude:())", "/nclude", "unrecognized field")]
    [InlineData("(include:^x)", "/include", "record type")]
    [InlineData("(include:^())", "/include/and", "field is required")]
    [InlineData("(include:(^or:(" + Skills + ":List(urn%3Ali%3Askill%3A17))))", "/include/or", "unrecognized field")]
    [InlineData("(include:(and:^(or:x)))", "/include/and", "array type")]
    [InlineData("(include:(and:List(^x)))", "/include/and/0", "record type")]
    [InlineData("(include:(and:List(^())))", "/include/and/0/or", "field is required")]
    [InlineData("(include:(and:List((^and:x))))", "/include/and/0/and", "unrecognized field")]
    [InlineData("(include:(and:List((or:^x))))", "/include/and/0/or", "map type")]
    [InlineData("(include:(and:List((or:(" + Skills + ":^x)))))", "/include/and/0/or/urn:li:adTargetingFacet:skills", "array type")]
    [InlineData("(include:(and:List((or:(" + Skills + ":List(^(2:10)))))))", "/include/and/0/or/urn:li:adTargetingFacet:skills/0", "value is not a string")]
    [InlineData("(" + Included + ",exclude:^x)", "/exclude", "record type")]
    [InlineData("(" + Included + ",exclude:(^and:List()))", "/exclude/and", "unrecognized field")]
    [InlineData("(" + Included + ",exclude:(or:^List()))", "/exclude/or", "map type")]
    public async Task Another_shape_is_refused(string marked, string path, string message)
    {
        (Answer answer, int offset) = await SendMarkedAsync(marked);
        Assert.Equal(400, answer.Status);
        Assert.Equal("FIELD_INVALID", answer.ErrorCode);
        Assert.Equal("targetingCriteria" + path, answer.FieldPath);
        Assert.StartsWith($"ERROR :: {path} :: {message}", answer.InputError.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal(offset, answer.Offset);
    }

    [Theory]
    [InlineData("(include:(and:^List()))", "/include/and")]
    [InlineData("(include:(and:List((or:^()))))", "/include/and/0/or")]
    [InlineData("(include:(and:List((or:(" + Skills + ":^List())))))", "/include/and/0/or/urn:li:adTargetingFacet:skills")]
    [InlineData("(" + Included + ",exclude:(or:^()))", "/exclude/or")]
    public async Task Emptiness_is_refused(string marked, string path)
    {
        (Answer answer, int offset) = await SendMarkedAsync(marked);
        Assert.Equal(400, answer.Status);
        Assert.Equal("INVALID_VALUE_BLANK_FIELD", answer.ErrorCode);
        Assert.Equal("targetingCriteria" + path, answer.FieldPath);
        Assert.Equal(offset, answer.Offset);
    }

    [Theory]
    [InlineData("skills", "INVALID_VALUE")]
    [InlineData("urn%3Ali%3Askill%3A17", "INVALID_VALUE")]
    [InlineData("urn%3Ali%3AadTargetingFacet%3Ageos", "INVALID_VALUE_FOR_FIELD")]
    [InlineData("urn%3Ali%3AadTargetingFacet%3ASkills", "INVALID_VALUE_FOR_FIELD")]
    [InlineData("urn%3Ali%3AadTargetingFacet%3Askills%20", "INVALID_VALUE_FOR_FIELD")]
    public async Task An_unknown_facet_is_refused(string facet, string code)
    {
        (Answer answer, int offset) = await SendMarkedAsync($"(include:(and:List((or:(^{facet}:List(urn%3Ali%3Askill%3A17))))))");
        Assert.Equal(400, answer.Status);
        Assert.Equal(code, answer.ErrorCode);
        Assert.Equal("targetingCriteria/include/and/0/or", answer.FieldPath);
        Assert.Equal(offset, answer.Offset);
    }

    [Fact]
    public async Task A_facet_of_include_alone_is_refused_in_exclude()
    {
        (Answer answer, int offset) = await SendMarkedAsync("(" + Included + ",exclude:(or:(^" + Ages + ":List(urn%3Ali%3AageRange%3A%2818%2C24%29))))");
        Assert.Equal(400, answer.Status);
        Assert.Equal("INVALID_VALUE_FOR_FIELD", answer.ErrorCode);
        Assert.Equal("targetingCriteria/exclude/or", answer.FieldPath);
        Assert.Contains("cannot be used in exclude", answer.Reason, StringComparison.Ordinal);
        Assert.Equal(offset, answer.Offset);
    }

    [Theory]
    [InlineData(Skills, "17", "is not a URN")]
    [InlineData(Skills, "''", "is not a URN")]
    [InlineData(Skills, "urn%3Ali%3Askill%3A", "is not a URN")]
    [InlineData(Skills, "urn%3Ali%3Askill%3Aaaa", "A positive integer must follow")]
    [InlineData(Skills, "urn%3Ali%3Askill%3A0", "A positive integer must follow")]
    [InlineData(Skills, "urn%3Ali%3Askill%3A-17", "A positive integer must follow")]
    [InlineData(Skills, "urn%3Ali%3Askill%3A%2817%2C18%29", "A positive integer must follow")]
    [InlineData(Ages, "urn%3Ali%3AageRange%3A%2855%2C%202147483647%29", "is not a URN")]
    [InlineData(Ages, "urn%3Ali%3AageRange%3AAGE_18_24", "A range must follow")]
    [InlineData(Ages, "urn%3Ali%3AageRange%3A%2824%2C18%29", "A range must follow")]
    public async Task A_malformed_URN_is_refused_in_the_words_of_the_endpoint(string facet, string value, string reason)
    {
        (Answer answer, int offset) = await SendMarkedAsync($"(include:(and:List((or:({facet}:List(^{value}))))))");
        Assert.Equal(400, answer.Status);
        Assert.Equal("""{"message":"TargetingPartialComputationException: Failed to fully deserialize expression","status":400}""", answer.WithoutExplanation);
        Assert.Contains(reason, answer.Reason, StringComparison.Ordinal);
        Assert.Equal(offset, answer.Offset);
    }

    [Fact]
    public async Task A_value_of_another_facet_is_refused()
    {
        (Answer answer, int offset) = await SendMarkedAsync($"(include:(and:List((or:({Skills}:List(^urn%3Ali%3Ageo%3A2))))))");
        Assert.Equal(400, answer.Status);
        Assert.Equal("INVALID_VALUE_FOR_FIELD", answer.ErrorCode);
        Assert.Equal(offset, answer.Offset);
    }

    [Fact]
    public async Task A_facet_that_is_not_known_names_the_option_that_takes_it()
    {
        Answer answer = await fixture.SendAsync(fixture.GetCriteria("(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Ageos:List(urn%3Ali%3Askill%3A17))))))"));
        Assert.Contains("AudienceCountsEmulatorOptions.Facets", answer.WithoutExplanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_value_is_not_repeated_in_full()
    {
        string query = $"q=targetingCriteriaV2&targetingCriteria=(include:(and:List((or:({Skills}:List({new string('x', 100_000)}))))))";
        Answer answer = await fixture.SendAsync(fixture.Tunnel(query));
        Assert.Equal(400, answer.Status);
        Assert.InRange(answer.Text.Length, 1, 2_000);
    }

    // The circumflex marks where the explanation must point; it is not sent.
    private async Task<(Answer Answer, int Offset)> SendMarkedAsync(string marked)
    {
        int offset = marked.IndexOf('^', StringComparison.Ordinal);
        return (await fixture.SendAsync(fixture.GetCriteria(marked.Remove(offset, 1))), offset);
    }
}
