using AudienceTyped;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PersonaService;

/// <summary>Reads the budget, and makes no call.</summary>
internal sealed class BudgetHealthCheck(CallBudget budget) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        RemainingCalls remaining = await budget.GetRemainingAsync(cancellationToken: cancellationToken);
        return remaining.Calls == 0 ? HealthCheckResult.Degraded(remaining.ToString()) : HealthCheckResult.Healthy(remaining.ToString());
    }
}
