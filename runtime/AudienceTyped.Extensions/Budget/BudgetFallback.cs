namespace AudienceTyped;

/// <summary>What this process may call while the shared budget cannot be reached.</summary>
/// <param name="Keys">The allowances.</param>
/// <param name="Counter">Counts its calls.</param>
/// <param name="Pace">Limits the calls in a second; null for any number.</param>
internal sealed record BudgetFallback(BudgetKeys Keys, MemoryCallCounter Counter, CallPace? Pace)
{
    public StoredCallBudget ToBudget(TimeProvider clock) => new(Keys, Counter, Pace, clock);
}
