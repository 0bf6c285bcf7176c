namespace AudienceTyped;

/// <summary>
/// How many calls of one resource an <see cref="AudienceCountsEmulator"/> answers before it answers 429, as the service does.
/// A window is a second, a minute or a day of UTC; after midnight UTC a day begins. Null is no limit.
/// </summary>
/// <remarks>Source: Rate Limits, learn.microsoft.com/linkedin/shared/api-guide/concepts/rate-limits. LinkedIn does not publish its numbers.</remarks>
/// <example>
/// <code>
/// AudienceCountsEmulatorOptions options = new() { Quotas = new() { CallsOfMemberPerDay = 100 } };
/// </code>
/// </example>
public sealed record EmulatedQuotas
{
    /// <summary>Calls of all tokens in a second.</summary>
    public int? CallsOfApplicationPerSecond { get; init; }

    /// <summary>Calls of all tokens in a minute.</summary>
    public int? CallsOfApplicationPerMinute { get; init; }

    /// <summary>Calls of all tokens in a day.</summary>
    public int? CallsOfApplicationPerDay { get; init; }

    /// <summary>Calls with one token in a second.</summary>
    public int? CallsOfMemberPerSecond { get; init; }

    /// <summary>Calls with one token in a minute.</summary>
    public int? CallsOfMemberPerMinute { get; init; }

    /// <summary>Calls with one token in a day.</summary>
    public int? CallsOfMemberPerDay { get; init; }

    internal bool IsNone => this == new EmulatedQuotas();

    internal int? OfApplication(string window) => window switch
    {
        "DAY" => CallsOfApplicationPerDay,
        "MINUTE" => CallsOfApplicationPerMinute,
        _ => CallsOfApplicationPerSecond,
    };

    internal int? OfMember(string window) => window switch
    {
        "DAY" => CallsOfMemberPerDay,
        "MINUTE" => CallsOfMemberPerMinute,
        _ => CallsOfMemberPerSecond,
    };
}
