using System.Text.Json;

namespace AudienceTyped.EndToEnd.Tests;

/// <summary>A client that was written by others gets from the emulator what the library's clients get.</summary>
public sealed class JavaScriptClientTests
{
    private static readonly TargetingCriteria _short =
        Facet.Locations.IsAnyOf(Geo.Germany, Geo.France)
        & Facet.StaffCountRanges.Is(StaffCountRange.From51To200)
        & !Facet.Seniorities.Is(Seniority.Unpaid);

    // More than 4,000 characters, so that both clients tunnel it.
    private static readonly TargetingCriteria _long = Facet.Titles.IsAnyOf(Title.Known.Take(250)) & Facet.Locations.Is(Geo.UnitedStates);

    [Fact]
    public async Task It_gets_the_same_counts_short_and_tunnelled()
    {
        await using AudienceCountsEmulator emulator = await StartAsync();
        using AudienceCountsClient client = Clients.For(emulator.BaseAddress);
        JsonElement answers = await JavaScriptClient.AskAsync(emulator, $"[{Question(_short)},{Question(_long)}]");

        foreach ((TargetingCriteria criteria, JsonElement answer, string method) in
            ((TargetingCriteria[])[_short, _long]).Zip(answers.EnumerateArray(), (string[])["GET", "POST"]))
        {
            AudienceCount count = await client.CountAsync(criteria, TestContext.Current.CancellationToken);
            Assert.True(count.Total > 0);
            Assert.Equal(count.Total, answer.GetProperty("body").GetProperty("elements")[0].GetProperty("total").GetInt64());
            Assert.Equal(method, answer.GetProperty("method").GetString());
        }

        Assert.Equal([_short, _long, _short, _long], emulator.Requests.Select(static request => request.Criteria));
    }

    [Fact]
    public async Task It_gets_the_same_facets_and_entities()
    {
        await using AudienceCountsEmulator emulator = await StartAsync();
        using TargetingEntitiesClient client = new(emulator.AccessTokens, new() { BaseAddress = emulator.BaseAddress });
        JsonElement answers = await JavaScriptClient.AskAsync(
            emulator,
            """
            [
              { "resource": "/adTargetingFacets", "parameters": {} },
              { "resource": "/adTargetingEntities", "finder": "adTargetingFacet",
                "parameters": { "facet": "urn:li:adTargetingFacet:industries", "queryVersion": "QUERY_USES_URNS", "start": 0, "count": 1000 } },
              { "resource": "/adTargetingEntities", "finder": "typeahead",
                "parameters": { "facet": "urn:li:adTargetingFacet:skills", "query": "py", "queryVersion": "QUERY_USES_URNS", "locale": { "language": "en", "country": "US" } } },
              { "resource": "/adTargetingEntities", "finder": "urns",
                "parameters": { "urns": ["urn:li:skill:17", "urn:li:staffCountRange:(51,200)"], "queryVersion": "QUERY_USES_URNS" } }
            ]
            """);

        Assert.Equal(
            (await client.GetFacetsAsync(TestContext.Current.CancellationToken)).Select(static facet => facet.Urn.ToString()),
            Texts(answers[0], "adTargetingFacetUrn"));
        Assert.Equal(await ToUrnsAsync(client.GetEntitiesAsync(
                Facet.Industries, new() { PageSize = 100 }, cancellationToken: TestContext.Current.CancellationToken)), Texts(answers[1], "urn"));
        Assert.Equal(
            (await client.SearchAsync(Facet.Skills, "py", 10, TestContext.Current.CancellationToken)).Select(static skill => skill.Value.Urn.ToString()),
            Texts(answers[2], "urn"));
        Assert.Equal(
            (await client.ResolveAsync([Urn.Parse("urn:li:skill:17"), Urn.Parse("urn:li:staffCountRange:(51,200)")], TestContext.Current.CancellationToken))
                .Found.Select(static found => found.Urn.ToString()),
            Texts(answers[3], "urn").Distinct());
    }

    private static async Task<AudienceCountsEmulator> StartAsync()
    {
        string? problem = await JavaScriptClient.FindProblemAsync();
        Assert.SkipWhen(problem is not null, problem ?? "");
        return await AudienceCountsEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
    }

    private static string Question(TargetingCriteria criteria) =>
        $$$"""{"resource":"/audienceCounts","finder":"targetingCriteriaV2","parameters":{"targetingCriteria":{{{criteria.ToJson()}}} } }""";

    private static IEnumerable<string?> Texts(JsonElement answer, string field) =>
        answer.GetProperty("body").GetProperty("elements").EnumerateArray().Select(element => element.GetProperty(field).GetString());

    private static async Task<List<string?>> ToUrnsAsync(IAsyncEnumerable<FoundEntity<Industry>> entities)
    {
        List<string?> urns = [];
        await foreach (FoundEntity<Industry> entity in entities)
        {
            urns.Add(entity.Value.Urn.ToString());
        }

        return urns;
    }
}
