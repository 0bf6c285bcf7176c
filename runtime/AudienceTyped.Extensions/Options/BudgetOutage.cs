namespace AudienceTyped;

/// <summary>What is done when the shared budget cannot be reached. A call without a budget is never made.</summary>
public enum BudgetOutage
{
    /// <summary>The call fails with a <see cref="LinkedInUnavailableException"/>.</summary>
    Fail,

    /// <summary>This process makes at most <see cref="AudienceTypedBudgetOptions.LocalCallsPerDay"/> calls.</summary>
    UseLocalBudget,
}
