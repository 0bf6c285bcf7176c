using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AudienceTyped.Extensions.Tests;

public sealed class PersonaServiceTests
{
    [Fact]
    public async Task Names_go_in_and_a_count_comes_out_and_the_health_check_spends_no_quota()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: AccountHost.Cancellation);
        string address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FindFreePort()}");
        using SampleProcess service = SampleProcess.Start("PersonaService", emulator, $"--urls={address}");
        using HttpClient client = new() { BaseAddress = new Uri(address) };
        await WaitUntilHealthyAsync(client);
        Assert.Empty(emulator.Requests);

        HttpResponseMessage counted = await client.PostAsJsonAsync(
            "/personas/count", new { Locations = new[] { "Germany" }, Skills = new[] { "Python" } }, AccountHost.Cancellation);
        JsonElement count = await counted.Content.ReadFromJsonAsync<JsonElement>(AccountHost.Cancellation);
        Assert.True(count.GetProperty("total").GetInt64() > 0, count.ToString());
        Assert.Equal(Facet.Locations.Is(Geo.Germany) & Facet.Skills.Is(Skill.Python), Assert.Single(emulator.Requests).Criteria);

        HttpResponseMessage missed = await client.PostAsJsonAsync("/personas/count", new { Skills = new[] { "Pyton", "Xyzzy" } }, AccountHost.Cancellation);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, missed.StatusCode);
        Assert.Equal(2, (await missed.Content.ReadFromJsonAsync<string[]>(AccountHost.Cancellation))!.Length);

        emulator.Fail(EmulatedFault.QuotaOfTheDayOfTheApplication);
        object france = new { Locations = new[] { "France" } };
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.PostAsJsonAsync("/personas/count", france, AccountHost.Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.PostAsJsonAsync("/personas/count", france, AccountHost.Cancellation)).StatusCode);
        Assert.Equal("Degraded", await client.GetStringAsync("/health", AccountHost.Cancellation));
        Assert.Equal(2, emulator.Requests.Count);
    }

    [Fact]
    public async Task The_program_is_under_sixty_lines() =>
        Assert.InRange((await File.ReadAllLinesAsync(ProgramPath(), AccountHost.Cancellation)).Length, 1, 59);

    private static string ProgramPath([CallerFilePath] string sourcePath = "") =>
        Path.Combine(Path.GetDirectoryName(sourcePath)!, "..", "..", "Samples", "PersonaService", "Program.cs");

    private static async Task WaitUntilHealthyAsync(HttpClient client)
    {
        while (true)
        {
            try
            {
                Assert.Equal("Healthy", await client.GetStringAsync("/health", AccountHost.Cancellation));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, AccountHost.Cancellation);
            }
        }
    }

    private static int FindFreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
