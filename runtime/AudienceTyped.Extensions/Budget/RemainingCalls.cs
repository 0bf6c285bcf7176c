using System.Globalization;

namespace AudienceTyped;

/// <summary>How many calls of a resource are left of a <see cref="CallBudget"/>.</summary>
public sealed record RemainingCalls
{
    /// <summary>The resource: <c>audienceCounts</c>.</summary>
    public required string Resource { get; init; }

    /// <summary>How many calls of the application are left today; null for any number.</summary>
    public int? OfApplication { get; init; }

    /// <summary>How many calls of the member are left today; null for any number.</summary>
    public int? OfMember { get; init; }

    /// <summary>Until when no call leaves, since LinkedIn refused one for the day; null if it did not.</summary>
    public DateTimeOffset? BlockedUntil { get; init; }

    /// <summary>How many calls are left; null for any number.</summary>
    public int? Calls => BlockedUntil is not null ? 0
        : OfApplication is { } application && OfMember is { } member ? Math.Min(application, member)
        : OfApplication ?? OfMember;

    /// <summary>A sentence.</summary>
    public override string ToString() => BlockedUntil is { } until ? $"No call of {Resource} before {until:u}"
        : Calls is { } calls ? string.Create(CultureInfo.InvariantCulture, $"{calls} calls of {Resource} until midnight UTC")
        : $"Any number of calls of {Resource}";
}
