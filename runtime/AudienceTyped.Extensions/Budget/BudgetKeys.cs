namespace AudienceTyped;

/// <summary>The allowances of an account.</summary>
internal sealed class BudgetKeys
{
    private readonly string _member;
    private readonly int? _perDay;
    private readonly int? _perMember;
    private readonly string _prefix;

    public BudgetKeys(string application, string member, AudienceTypedBudgetOptions options)
        : this(application, member, options.CallsPerDay, options.CallsPerMemberPerDay, prefix: "")
    {
    }

    private BudgetKeys(string application, string member, int? perDay, int? perMember, string prefix)
    {
        Application = application;
        _member = member;
        _perDay = perDay;
        _perMember = perMember;
        _prefix = prefix;
    }

    public string Application { get; }

    /// <summary>The allowances of this process while the shared ones cannot be reached, counted by themselves.</summary>
    public BudgetKeys WithLocalLimit(int perDay) => new(Application, _member, perDay, _perMember, "local|");

    public CallAllowance[] Of(string resource) =>
    [
        new($"{_prefix}{Application}|{resource}", _perDay, QuotaScope.Application),
        new($"{_prefix}{Application}|{resource}|{_member}", _perMember, QuotaScope.Member),
    ];

    /// <summary>Which allowance a refusal of LinkedIn's is about; the application's if it does not say.</summary>
    public CallAllowance Of(string resource, QuotaScope scope) => Of(resource)[scope == QuotaScope.Member ? 1 : 0];
}
