using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

public class AnsweredRequestTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private static long Expected => CountRounding.Round(new SyntheticPopulation(AudienceCountsEmulatorOptions.DefaultSeed).Count(SmallCatalog.Include(
        SmallCatalog.Clause((SmallCatalog.Locations, "urn:li:geo:2")),
        SmallCatalog.Clause((SmallCatalog.Skills, "urn:li:skill:17")))));

    [Fact]
    public async Task A_count_comes_in_the_service_s_envelope()
    {
        Answer answer = await fixture.SendAsync(fixture.Get());
        Assert.Equal(200, answer.Status);
        Assert.True(Expected > 1_000_000);
        Assert.Equal($$$"""{"elements":[{"active":0,"total":{{{Expected}}}}],"paging":{"count":10,"start":0,"links":[]}}""", answer.Text);
        Assert.Equal("2.0.0", Assert.Single(answer.Headers.GetValues("X-RestLi-Protocol-Version")));
        Assert.NotEmpty(Assert.Single(answer.Headers.GetValues("x-li-uuid")));
        Assert.NotEmpty(Assert.Single(answer.Headers.GetValues("x-li-request-id")));
        Assert.False(answer.Headers.Contains("X-RestLi-Error-Response"));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-8")]
    [InlineData("Application/X-WWW-Form-UrlEncoded")]
    public async Task A_tunnelled_query_is_answered_as_the_plain_one(string contentType)
    {
        Answer answer = await fixture.SendAsync(fixture.Tunnel(contentType: contentType));
        Assert.Equal(200, answer.Status);
        Assert.Equal(Expected, answer.Total);
    }

    [Fact]
    public async Task A_tunnelled_body_is_appended_to_the_query()
    {
        Answer answer = await fixture.SendAsync(fixture.Tunnel("targetingCriteria=" + EmulatorFixture.Criteria, "q=targetingCriteriaV2"));
        Assert.Equal(Expected, answer.Total);
    }

    [Fact]
    public async Task A_tunnelled_query_may_be_long()
    {
        string values = string.Join(",", Enumerable.Range(1, 2_000).Select(static id => $"urn%3Ali%3Askill%3A{id}"));
        string query = $"q=targetingCriteriaV2&targetingCriteria=(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List({values}))))))";
        Assert.True(query.Length > LengthCheck.MaximumTargetLength);
        Answer answer = await fixture.SendAsync(fixture.Tunnel(query));
        Assert.Equal(200, answer.Status);
        Assert.True(answer.Total > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",exclude:()")]
    public async Task Exclude_may_be_absent_or_empty(string exclude)
    {
        Answer answer = await fixture.SendAsync(fixture.GetCriteria(EmulatorFixture.Criteria[..^1] + exclude + ")"));
        Assert.Equal(Expected, answer.Total);
    }

    [Fact]
    public async Task What_is_excluded_is_taken_away()
    {
        const string Excluded = ",exclude:(or:(urn%3Ali%3AadTargetingFacet%3Alocations:List(urn%3Ali%3Ageo%3A1))))";
        Answer answer = await fixture.SendAsync(fixture.GetCriteria(EmulatorFixture.Criteria[..^1] + Excluded));
        Assert.Equal(200, answer.Status);
        Assert.Equal(0, answer.Total);
    }

    [Fact]
    public async Task An_unknown_id_counts_nobody()
    {
        Answer answer = await fixture.SendAsync(
            fixture.GetCriteria("(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A4711))))))"));
        Assert.Equal(200, answer.Status);
        Assert.Equal(0, answer.Total);
    }

    [Theory]
    [InlineData("&&q=targetingCriteriaV2&targetingCriteria=" + EmulatorFixture.Criteria + "&")]
    [InlineData("targetingCriteria=" + EmulatorFixture.Criteria + "&q=targetingCriteriaV2")]
    [InlineData("%71=targetingCriteriaV2&targeting%43riteria=" + EmulatorFixture.Criteria)]
    public async Task Order_of_parameters_and_escapes_in_names_change_nothing(string query)
    {
        Answer answer = await fixture.SendAsync(fixture.Get(query));
        Assert.Equal(Expected, answer.Total);
    }

    [Theory]
    [InlineData("202601")]
    [InlineData("202611")]
    [InlineData("202612")]
    public async Task Versions_within_the_bounds_are_taken(string version)
    {
        HttpRequestMessage request = fixture.Get();
        request.Headers.Remove("LinkedIn-Version");
        request.Headers.Add("LinkedIn-Version", version);
        Assert.Equal(200, (await fixture.SendAsync(request)).Status);
    }

    [Fact]
    public async Task The_finder_may_be_named_in_a_header()
    {
        HttpRequestMessage request = fixture.Get();
        request.Headers.Add("X-RestLi-Method", "FINDER");
        Assert.Equal(200, (await fixture.SendAsync(request)).Status);
    }
}
