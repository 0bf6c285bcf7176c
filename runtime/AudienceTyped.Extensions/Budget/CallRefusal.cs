namespace AudienceTyped;

/// <summary>Why a call may not leave.</summary>
/// <param name="Allowance">What is used up.</param>
/// <param name="Window">A day, or a second if the turn of the call would come too late.</param>
/// <param name="RetryAt">When the next call may leave.</param>
/// <param name="IsOfService">Whether LinkedIn refused, and not the budget.</param>
internal readonly record struct CallRefusal(CallAllowance Allowance, QuotaWindow Window, DateTimeOffset RetryAt, bool IsOfService)
{
    public LinkedInQuotaException ToException(LinkedInCall call)
    {
        string whose = Allowance.Scope == QuotaScope.Member ? "member" : "application";
        string why = IsOfService ? $"LinkedIn has refused a call of {call.Resource} for the day, for this {whose}"
            : Window == QuotaWindow.Day ? $"the budget of {Allowance.Limit} calls of {call.Resource} a day is used up, for this {whose}"
            : "so many calls wait for their turn that it would take longer than the time limit of the call";
        string fix = IsOfService ? "No call leaves before."
            : Window == QuotaWindow.Day ? $"Raise Budget.{(Allowance.Scope == QuotaScope.Member ? "CallsPerMemberPerDay" : "CallsPerDay")} if LinkedIn allows more."
            : "Send fewer at once, or raise Budget.CallsPerSecond if LinkedIn allows more.";
        return new($"The call was not sent: {why}. Try again at {RetryAt:u}. {fix}", Window, RetryAt)
        {
            Scope = Allowance.Scope,
            CriteriaKey = call.Criteria?.Key,
        };
    }
}
