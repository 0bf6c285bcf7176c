using AudienceTyped;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace BudgetedWorker;

/// <summary>Counts the members with each of a range of skills, until all are counted or the budget of the day is used up.</summary>
internal sealed class CountingWorker(AudienceCountsClient client, CallBudget budget, IConfiguration configuration, IHostApplicationLifetime lifetime)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        int first = configuration.GetValue<int>("Work:First");
        IEnumerable<TargetingCriteria> audiences = Enumerable
            .Range(first, configuration.GetValue<int>("Work:Count"))
            .Select(static number => (TargetingCriteria)Facet.Skills.Is(Skill.FromId(number + 1)));
        CountManyOptions options = new() { JournalPath = configuration["Work:Journal"] };
        Console.WriteLine(await client.EstimateCallsAsync(audiences, options, stoppingToken));
        int answered = 0;
        await foreach (AudienceOutcome outcome in client.CountManyAsync(audiences, options, stoppingToken))
        {
            answered += outcome.Count is null ? 0 : 1;
        }

        Console.WriteLine($"{answered} audiences have a count. {await budget.GetRemainingAsync(cancellationToken: stoppingToken)}.");
        lifetime.StopApplication();
    }
}
