using System.Net;
using System.Net.Sockets;

namespace AudienceTyped.Emulator.Tests;

public class AudienceCountsEmulatorTests
{
    private static readonly AudienceCountsEmulatorOptions _options = new() { Facets = SmallCatalog.Facets };

    [Fact]
    public async Task It_listens_on_the_loopback_interface_until_it_is_disposed()
    {
        Uri address;
        await using (AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(_options, TestContext.Current.CancellationToken))
        {
            address = emulator.BaseAddress;
            Assert.Equal("127.0.0.1", address.Host);
            Assert.Equal("/", address.AbsolutePath);
            await ConnectAsync(address);
        }

        await Assert.ThrowsAsync<SocketException>(() => ConnectAsync(address));
        await using AudienceCountsEmulator again = await AudienceCountsEmulator.StartAsync(
            _options with { Port = address.Port }, TestContext.Current.CancellationToken);
        Assert.Equal(address, again.BaseAddress);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_refused()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(_options, TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<IOException>(
            () => AudienceCountsEmulator.StartAsync(_options with { Port = emulator.BaseAddress.Port }, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65_536)]
    public async Task A_port_that_does_not_exist_is_refused(int port) =>
        Assert.Contains(
            $"Port {port} does not exist",
            (await Assert.ThrowsAsync<ArgumentException>(
                () => AudienceCountsEmulator.StartAsync(_options with { Port = port }, TestContext.Current.CancellationToken))).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("2026", null)]
    [InlineData(null, "202613")]
    [InlineData("202609", "202608")]
    public async Task A_version_bound_that_is_no_month_is_refused(string? oldest, string? newest) =>
        await Assert.ThrowsAsync<ArgumentException>(
            () => AudienceCountsEmulator.StartAsync(_options with { OldestVersion = oldest, NewestVersion = newest }, TestContext.Current.CancellationToken));

    [Fact]
    public async Task Without_explain_mode_an_error_says_what_the_service_says()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(_options, TestContext.Current.CancellationToken);
        using HttpClient client = new();
        using HttpResponseMessage response = await client.GetAsync(new Uri(emulator.BaseAddress, "rest/audienceCounts"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(
            """{"message":"Empty oauth2_access_token","serviceErrorCode":401,"status":401}""",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Many_requests_at_once_get_the_same_answers_as_one_by_one()
    {
        await using EmulatorFixture fixture = new();
        await fixture.InitializeAsync();
        string[] criteria = [.. from place in Enumerable.Range(1, 7) from skill in Enumerable.Range(17, 5) select Criteria(place, skill)];
        Answer[] together = await Task.WhenAll(
            criteria.SelectMany(static one => Enumerable.Repeat(one, 6)).Select(one => fixture.SendAsync(fixture.GetCriteria(one))));
        for (int index = 0; index < together.Length; index++)
        {
            Answer alone = await fixture.SendAsync(fixture.GetCriteria(criteria[index / 6]));
            Assert.Equal(200, together[index].Status);
            Assert.Equal(alone.Text, together[index].Text);
        }

        Assert.True(together.Select(static answer => answer.Total).Distinct().Count() > 10);

        static string Criteria(int place, int skill) =>
            $"(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Alocations:List(urn%3Ali%3Ageo%3A{place}))),(or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A{skill}))))))";
    }

    private static async Task ConnectAsync(Uri address)
    {
        using TcpClient client = new();
        await client.ConnectAsync(IPAddress.Loopback, address.Port, TestContext.Current.CancellationToken);
    }
}
