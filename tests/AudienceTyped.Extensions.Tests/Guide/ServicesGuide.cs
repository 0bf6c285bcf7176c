using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AudienceTyped.Extensions.Tests;

/// <summary>The code of the guide services.md, line by line, as ServicesGuideTests compares and runs it.</summary>
internal static class ServicesGuide
{
    public static void Register(WebApplicationBuilder builder)
    {
        builder.Services.AddAudienceTyped(builder.Configuration.GetSection("LinkedIn"));
    }

    public static void RegisterAccounts(WebApplicationBuilder builder)
    {
        builder.Services.AddAudienceTyped("emea", builder.Configuration.GetSection("LinkedIn:Emea"));
        builder.Services.AddAudienceTyped("apac", builder.Configuration.GetSection("LinkedIn:Apac"));
    }

    public static void RegisterEmulator(IServiceCollection services, AudienceCountsEmulator emulator)
    {
        services.AddAudienceTyped(options => options.BaseAddress = emulator.BaseAddress)
            .UseAccessTokens(emulator.AccessTokens)
            .HttpClientBuilder.ConfigurePrimaryHttpMessageHandler(emulator.CreateHandler);
    }

    public static async Task<(RemainingCalls Remaining, CallEstimate Estimate)> EstimateAsync(
        CallBudget budget, AudienceCountsClient client, TargetingCriteria[] audiences)
    {
        RemainingCalls remaining = await budget.GetRemainingAsync();
        CallEstimate estimate = await client.EstimateCallsAsync(audiences);
        return (remaining, estimate);
    }

    public static async Task CountManyAsync(AudienceCountsClient client, TargetingCriteria[] audiences)
    {
        CountManyOptions options = new() { Concurrency = 8, MaximumCalls = 1000, JournalPath = "counts.journal" };
        await foreach (AudienceOutcome outcome in client.CountManyAsync(audiences, options))
        {
            Console.WriteLine(outcome);
        }
    }

    public static async Task<AudienceCount> CountNamesAsync(ValueResolver resolver, AudienceCountsClient client)
    {
        NamedAudience audience = new NamedAudience().Include(Facet.Locations, ["Germany"]).Include(Facet.Skills, ["Python"]);
        NamedAudienceResolution resolution = await resolver.ResolveAsync(audience);
        AudienceCount count = await client.CountAsync(resolution.Criteria);
        return count;
    }

    public sealed class EmeaPlanner([FromKeyedServices("emea")] AudienceCountsClient client)
    {
        public Task<AudienceCount> CountAsync() => client.CountAsync(Audiences.Germany);
    }
}
