using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AudienceTyped.Extensions.Tests;

/// <summary>The guide services.md: its code is that of <see cref="ServicesGuide"/>, which runs here, and its options are accepted.</summary>
public sealed class ServicesGuideTests
{
    private static readonly TargetingCriteria[] _audiences = [Audiences.Germany, Audiences.France, Audiences.Germany];

    [Fact]
    public void Each_line_of_code_is_compiled()
    {
        HashSet<string> compiled = [.. File.ReadAllLines(PathOf("ServicesGuide.cs")).Select(static line => line.Trim())];
        string[] code = [.. IndentedLines().Where(static line => !line.StartsWith('"') && line is not "}" and not "}," and not "{")];
        Assert.InRange(code.Length, 15, 100);
        Assert.All(code, line => Assert.Contains(line, compiled));
    }

    [Fact]
    public async Task The_options_are_accepted_and_the_code_counts()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: AccountHost.Cancellation);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        string json = $"{{{string.Join(string.Empty, OptionsLines())}}}";
        builder.Configuration.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json)));
        Assert.Equal("5000", builder.Configuration["LinkedIn:Budget:CallsPerDay"]);
        ServicesGuide.Register(builder);
        builder.Configuration["LinkedIn:AccessToken"] = emulator.AccessToken;
        AccountHost.ValidateOnStart(builder.Services);

        // The servers of the guide are not here.
        builder.Configuration["LinkedIn:Budget:Redis"] = null;
        builder.Configuration["LinkedIn:Cache:Redis"] = null;
        builder.Configuration["LinkedIn:BaseAddress"] = emulator.BaseAddress.ToString();
        await using ServiceProvider provider = builder.Services.BuildServiceProvider();
        AudienceCountsClient client = provider.GetRequiredService<AudienceCountsClient>();
        CallBudget budget = provider.GetRequiredService<CallBudget>();
        (RemainingCalls remaining, CallEstimate estimate) = await ServicesGuide.EstimateAsync(budget, client, _audiences);
        Assert.Equal((5000, 2), (remaining.Calls, estimate.Calls));
        string folder = Environment.CurrentDirectory;
        try
        {
            await ServicesGuide.CountManyAsync(client, _audiences);
            Assert.Equal(2, CountJournal.Read("counts.journal").Count);
        }
        finally
        {
            File.Delete(Path.Combine(folder, "counts.journal"));
        }

        Assert.True((await ServicesGuide.CountNamesAsync(provider.GetRequiredService<ValueResolver>(), client)).Total > 0);
    }

    [Fact]
    public async Task Accounts_are_injected_by_their_key_and_the_emulator_needs_no_socket()
    {
        await using AudienceCountsEmulator emulator = new();
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.Configuration.AddInMemoryCollection([new("LinkedIn:Emea:AccessToken", "a"), new("LinkedIn:Apac:AccessToken", "b")]);
        ServicesGuide.RegisterAccounts(builder);
        ServicesGuide.RegisterEmulator(builder.Services, emulator);
        builder.Services.AddAudienceTyped("emea").HttpClientBuilder.ConfigurePrimaryHttpMessageHandler(emulator.CreateHandler);
        builder.Services.AddSingleton<ServicesGuide.EmeaPlanner>();
        AccountHost.ValidateOnStart(builder.Services);
        await using ServiceProvider provider = builder.Services.BuildServiceProvider();
        Assert.NotNull((await provider.GetRequiredService<ServicesGuide.EmeaPlanner>().CountAsync()).Total);
        Assert.NotNull((await provider.GetRequiredService<AudienceCountsClient>().CountAsync(Audiences.France, AccountHost.Cancellation)).Total);
        Assert.Equal(2, emulator.Requests.Count);
    }

    private static IEnumerable<string> OptionsLines()
    {
        string[] lines = [.. IndentedLines().SkipWhile(static line => !line.StartsWith("\"LinkedIn\"", StringComparison.Ordinal))];
        return lines.Take(Array.IndexOf(lines, "}") + 1);
    }

    private static IEnumerable<string> IndentedLines() => File
        .ReadAllLines(PathOf("../../../runtime/documentation/services.md"))
        .Where(static line => line.StartsWith("    ", StringComparison.Ordinal))
        .Select(static line => line.Trim());

    private static string PathOf(string file, [CallerFilePath] string sourcePath = "") => Path.Combine(Path.GetDirectoryName(sourcePath)!, file);
}
