using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace AudienceTyped.Emulator.Tests;

/// <summary>Requests that no client sends, over a bare socket where the framework's client would not let them pass.</summary>
public class HostileRequestTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private const int Megabyte = 1024 * 1024;
    private const string Head = "Host: x\r\nAuthorization: Bearer t\r\nLinkedIn-Version: 202609\r\nX-Restli-Protocol-Version: 2.0.0\r\n";
    private const string Target = "/rest/audienceCounts?" + EmulatorFixture.Query;

    public static TheoryData<string> HugeCriteria => new(
        new string('(', Megabyte - 100),
        string.Concat(Enumerable.Repeat("List(", Megabyte / 5 - 100)),
        string.Concat(Enumerable.Repeat("(a:", Megabyte / 3 - 100)),
        string.Concat(Enumerable.Repeat("%28", Megabyte / 3 - 100)),
        string.Concat(Enumerable.Repeat("%F0", Megabyte / 3 - 100)),
        "List(" + string.Concat(Enumerable.Repeat("a,", Megabyte / 2 - 100)) + "a)",
        "(" + string.Concat(Enumerable.Range(0, 80_000).Select(static index => $"k{index}:1,")) + "z:1)",
        "(include:(and:List(" + string.Concat(Enumerable.Repeat("(or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))),", 13_000)) + "x)))",
        "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(" + string.Concat(Enumerable.Repeat("urn%3Ali%3Askill%3A17,", 45_000)) + "x))))))");

    [Theory]
    [MemberData(nameof(HugeCriteria), DisableDiscoveryEnumeration = true)]
    public async Task A_megabyte_of_nonsense_is_refused_at_once(string criteria)
    {
        var watch = Stopwatch.StartNew();
        Answer answer = await fixture.SendAsync(fixture.Tunnel("q=targetingCriteriaV2&targetingCriteria=" + criteria));

        Assert.Equal(400, answer.Status);
        Assert.InRange(answer.Text.Length, 1, 2_000);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_megabyte_of_good_values_is_counted_in_good_time()
    {
        var watch = Stopwatch.StartNew();
        Answer answer = await fixture.SendAsync(
            fixture.Tunnel("q=targetingCriteriaV2&targetingCriteria=(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List("
            + string.Concat(Enumerable.Repeat("urn%3Ali%3Askill%3A17,", 45_000)) + "urn%3Ali%3Askill%3A17))))))"));

        Assert.Equal(200, answer.Status);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_byte_order_mark_before_a_tunnelled_query_is_refused()
    {
        Answer answer = await fixture.SendAsync(fixture.Tunnel("\uFEFF" + EmulatorFixture.Query));

        Assert.Equal(400, answer.Status);
        Assert.Contains("byte order mark", answer.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await fixture.SendAsync(fixture.Tunnel(EmulatorFixture.Query))).Status);
    }

    [Fact]
    public async Task A_megabyte_of_parameters_is_refused_at_once() =>
        Assert.Equal(
            400,
            (await fixture.SendAsync(
                fixture.Tunnel(EmulatorFixture.Query + string.Concat(Enumerable.Range(0, 100_000).Select(static index => $"&p{index}="))))).Status);

    [Theory]
    [InlineData("(include^")]
    [InlineData("(include:(and:List(^x)))")]
    [InlineData("(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(^urn%3Ali%3Ageo%3A2))))))")]
    [InlineData("^")]
    public async Task A_tunnelled_error_points_into_the_value_as_a_plain_one_does(string marked)
    {
        int offset = marked.IndexOf('^', StringComparison.Ordinal);
        string query = "q=targetingCriteriaV2&targetingCriteria=" + marked.Remove(offset, 1);
        Answer plain = await fixture.SendAsync(fixture.Get(query));

        Assert.Equal(offset, plain.Offset);
        Assert.Equal(plain.Text, (await fixture.SendAsync(fixture.Tunnel(query))).Text);
        Assert.Equal(
            plain.Text, (await fixture.SendAsync(fixture.Tunnel(query[(query.IndexOf('&', StringComparison.Ordinal) + 1)..], "q=targetingCriteriaV2"))).Text);
    }

    [Theory]
    [InlineData("GET /rest/%61udience%43ounts?" + EmulatorFixture.Query, Head, 200)]
    [InlineData("GET /rest/./x/../audienceCounts?" + EmulatorFixture.Query, Head, 200)]
    [InlineData("GET http://x" + Target, Head, 200)]
    [InlineData("GET /Rest/audienceCounts?" + EmulatorFixture.Query, Head, 404)]
    [InlineData("GET /rest%2FaudienceCounts?" + EmulatorFixture.Query, Head, 404)]
    [InlineData("GET //rest/audienceCounts?" + EmulatorFixture.Query, Head, 404)]
    [InlineData("OPTIONS *", Head, 404)]
    [InlineData("OPTIONS " + Target, Head, 405)]
    [InlineData("GET " + Target, Head + "LinkedIn-Version: 202609\r\n", 426)]
    [InlineData("GET " + Target, "Host: x\r\nAuthorization: Bearer t\r\nLinkedIn-Version: 202609,202610\r\nX-Restli-Protocol-Version: 2.0.0\r\n", 426)]
    [InlineData("GET " + Target, Head + "X-Restli-Protocol-Version: 2.0.0\r\n", 400)]
    [InlineData("GET " + Target, Head + "Authorization: Bearer u\r\n", 401)]
    [InlineData("GET " + Target, "Host: x\r\nAuthorization: bEARER   t\r\nLinkedIn-Version:202609\r\nX-Restli-Protocol-Version: 2.0.0\r\n", 200)]
    [InlineData("GET " + Target, "Host: x\r\nAuthorization: Bearer \r\nLinkedIn-Version: 202609\r\nX-Restli-Protocol-Version: 2.0.0\r\n", 401)]
    [InlineData("GET " + Target + "&=1", Head, 400)]
    [InlineData("GET /rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria=\u00e9", Head, 400)]
    [InlineData("GET " + Target, Head + "X-HTTP-Method-Override: GET\r\n", 405)]
    public async Task A_request_below_the_framework_s_client_is_answered(string start, string headers, int status) =>
        Assert.Equal(
            status,
            int.Parse(
                (await SendRawAsync($"{start} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n")).Split(' ')[1],
                System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public async Task Requests_that_do_not_wait_for_answers_are_answered_in_turn()
    {
        string get = $"GET {Target} HTTP/1.1\r\n{Head}";
        string answers = await SendRawAsync(
            $"{get}\r\n{get.Replace("202609", "202301", StringComparison.Ordinal)}\r\nPOST /rest/audienceCounts HTTP/1.1\r\n{Head}X-HTTP-Method-Override: GET\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {EmulatorFixture.Query.Length}\r\n\r\n{EmulatorFixture.Query}{get}Connection: close\r\n\r\n");

        Assert.Equal(["200", "426", "200", "200"], answers.Split("HTTP/1.1 ", StringSplitOptions.RemoveEmptyEntries).Select(static answer => answer[..3]));
    }

    [Fact]
    public async Task A_body_that_stays_away_holds_nobody_else_up()
    {
        using TcpClient silent = new();
        await silent.ConnectAsync(fixture.Emulator.BaseAddress.Host, fixture.Emulator.BaseAddress.Port, TestContext.Current.CancellationToken);
        await silent
            .GetStream()
            .WriteAsync(
                Encoding.ASCII.GetBytes(
                    $"POST /rest/audienceCounts HTTP/1.1\r\n{Head}X-HTTP-Method-Override: GET\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nq="),
                TestContext.Current.CancellationToken);

        Assert.Equal(200, (await fixture.SendAsync(fixture.Get())).Status);
    }

    [Fact]
    public async Task A_second_end_does_nothing()
    {
        AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(
            new() { Facets = SmallCatalog.Facets }, TestContext.Current.CancellationToken);
        await emulator.DisposeAsync();
        Assert.Null(await Record.ExceptionAsync(async () => await emulator.DisposeAsync()));
    }

    private async Task<string> SendRawAsync(string request)
    {
        using TcpClient client = new();
        await client.ConnectAsync(fixture.Emulator.BaseAddress.Host, fixture.Emulator.BaseAddress.Port, TestContext.Current.CancellationToken);
        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(request), TestContext.Current.CancellationToken);
        using StreamReader answer = new(client.GetStream(), Encoding.UTF8);
        return await answer.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
