using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace AudienceTyped.Tests;

/// <summary>A service that lists skills, with the paging that a test gives it.</summary>
internal sealed class EntitiesStub
{
    public required int Count { get; init; }

    /// <summary>How many values a page has at most.</summary>
    public int Cap { get; init; } = int.MaxValue;

    public bool HasTotal { get; init; }

    public bool HasLinks { get; init; }

    /// <summary>What a page is made into before it is sent; the number of the call, from 1, and the page.</summary>
    public Func<int, string, string> Change { get; init; } = static (_, page) => page;

    /// <summary>The call that fails.</summary>
    public int? FailingCall { get; init; }

    public int Calls { get; private set; }

    public StubHandler CreateHandler() => new((request, _) =>
    {
        Calls++;
        return Task.FromResult(Calls == FailingCall
            ? StubHandler.Answer(HttpStatusCode.ServiceUnavailable, "{}"u8.ToArray())
            : StubHandler.Answer(HttpStatusCode.OK, Encoding.UTF8.GetBytes(Change(Calls, CreatePage(request.RequestUri!)))));
    });

    public static string Element(int id) =>
        $$"""{"urn":"urn:li:skill:{{id}}","facetUrn":"urn:li:adTargetingFacet:skills","name":{{JsonSerializer.Serialize($"Skill {id}")}}}""";

    private string CreatePage(Uri uri)
    {
        Dictionary<string, string> query = uri.Query[1..]
            .Split('&')
            .Select(static part => part.Split('=', 2))
            .ToDictionary(static part => part[0], static part => part[1]);
        int start = int.Parse(query["start"], CultureInfo.InvariantCulture);
        int count = Math.Min(Cap, int.Parse(query["count"], CultureInfo.InvariantCulture));
        int end = Math.Min(Count, start + count);
        string elements = string.Join(',', Enumerable.Range(start + 1, Math.Max(0, end - start)).Select(Element));
        string total = HasTotal ? $",\"total\":{Count}" : "";
        string links = HasLinks && end < Count
            ? $$"""{"rel":"next","type":"application/json","href":"https://elsewhere.example/rest/adTargetingEntities?q=x&start={{end}}&count={{count}}"}"""
            : "";
        return $$$"""{"elements":[{{{elements}}}],"paging":{"start":{{{start}}},"count":{{{count}}}{{{total}}},"links":[{{{links}}}]}}""";
    }
}
