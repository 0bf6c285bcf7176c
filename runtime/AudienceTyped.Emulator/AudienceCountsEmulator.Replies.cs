using AudienceTyped.Emulation;

namespace AudienceTyped;

public sealed partial class AudienceCountsEmulator
{
    /// <summary>
    /// The latest 10,000 requests in the order in which they came, with what was answered. Tokens are left out.
    /// </summary>
    /// <example>
    /// <code>
    /// await using AudienceCountsEmulator emulator = new();
    /// foreach (EmulatedRequest asked in emulator.Requests)
    /// {
    ///     Console.WriteLine($"{asked.Criteria}: {asked.Status}");
    /// }
    /// </code>
    /// </example>
    public IReadOnlyList<EmulatedRequest> Requests => _service.Record.ToList();

    /// <summary>Answers the next counts with a total.</summary>
    /// <param name="total">The number of members, as it is: neither rounded nor taken for 0 below 300.</param>
    /// <param name="active">The number of members that visit more often.</param>
    /// <param name="times">How many counts, or <see cref="EmulatedReply.UntilTakenBack"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or <paramref name="times"/> is not positive.</exception>
    public EmulatedReply Answer(long total, long active = 0, int times = 1) => Answer(EmulatedAnswer.Of(total, active), times);

    /// <summary>Answers the next counts as given.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="times">How many counts, or <see cref="EmulatedReply.UntilTakenBack"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is not positive.</exception>
    public EmulatedReply Answer(EmulatedAnswer answer, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return _service.Replies.Add(criteria: null, times, answer);
    }

    /// <summary>Answers criteria with a total. Criteria that are written differently and mean the same are the same.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="total">The number of members, as it is: neither rounded nor taken for 0 below 300.</param>
    /// <param name="active">The number of members that visit more often.</param>
    /// <param name="times">How many counts; by default until it is taken back.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or <paramref name="times"/> is not positive.</exception>
    /// <example>
    /// <code>
    /// await using AudienceCountsEmulator emulator = new();
    /// emulator.Answer(Facet.Locations.Is(Geo.Germany), total: 1_200);
    /// </code>
    /// </example>
    public EmulatedReply Answer(TargetingCriteria criteria, long total, long active = 0, int times = EmulatedReply.UntilTakenBack) =>
        Answer(criteria, EmulatedAnswer.Of(total, active), times);

    /// <summary>Answers criteria as given. Criteria that are written differently and mean the same are the same.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="times">How many counts; by default until it is taken back.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is not positive.</exception>
    public EmulatedReply Answer(TargetingCriteria criteria, EmulatedAnswer answer, int times = EmulatedReply.UntilTakenBack)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(answer);
        return _service.Replies.Add(criteria, times, answer);
    }

    /// <summary>Fails the next calls, of any resource and whether the request is right or not.</summary>
    /// <param name="fault">What happens.</param>
    /// <param name="times">How many calls, or <see cref="EmulatedReply.UntilTakenBack"/>.</param>
    /// <param name="after">How many calls go as usual before, such as the first pages of a list.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is not positive, or <paramref name="after"/> is negative.</exception>
    /// <example>
    /// <code>
    /// await using AudienceCountsEmulator emulator = new();
    /// emulator.Fail(EmulatedFault.QuotaOfTheDay);
    /// </code>
    /// </example>
    public EmulatedReply Fail(EmulatedFault fault, int times = 1, int after = 0)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return _service.Replies.Add(criteria: null, times, fault: fault, after: after);
    }

    /// <summary>Fails counts of criteria. Criteria that are written differently and mean the same are the same.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="fault">What happens.</param>
    /// <param name="times">How many counts; by default until it is taken back.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is not positive.</exception>
    public EmulatedReply Fail(TargetingCriteria criteria, EmulatedFault fault, int times = EmulatedReply.UntilTakenBack)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(fault);
        return _service.Replies.Add(criteria, times, fault: fault);
    }

    /// <summary>Holds back the answers of the next calls, by the clock of the machine.</summary>
    /// <param name="delay">How long, a day at most.</param>
    /// <param name="times">How many calls, or <see cref="EmulatedReply.UntilTakenBack"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative or longer than a day, or <paramref name="times"/> is not positive.</exception>
    public EmulatedReply Delay(TimeSpan delay, int times = 1) => _service.Replies.Add(criteria: null, times, delay: EmulatedDelay.Require(delay));

    /// <summary>Holds back the answers to criteria, by the clock of the machine.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="delay">How long, a day at most.</param>
    /// <param name="times">How many counts; by default until it is taken back.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative or longer than a day, or <paramref name="times"/> is not positive.</exception>
    public EmulatedReply Delay(TargetingCriteria criteria, TimeSpan delay, int times = EmulatedReply.UntilTakenBack)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        return _service.Replies.Add(criteria, times, delay: EmulatedDelay.Require(delay));
    }

    /// <summary>Answers requests with a token as with one that has expired, until <see cref="Reset"/>.</summary>
    /// <param name="accessToken">The token; null for <see cref="AccessToken"/>.</param>
    public void ExpireAccessToken(string? accessToken = null) => _service.Authorization.End(accessToken ?? AccessToken, ServiceErrors.ExpiredAccessToken());

    /// <summary>Answers requests with a token as with one that the member has revoked, until <see cref="Reset"/>.</summary>
    /// <param name="accessToken">The token; null for <see cref="AccessToken"/>.</param>
    public void RevokeAccessToken(string? accessToken = null) => _service.Authorization.End(accessToken ?? AccessToken, ServiceErrors.RevokedAccessToken());

    /// <summary>Answers requests of a version with 426, until <see cref="Reset"/>.</summary>
    /// <param name="version">The version.</param>
    public void RetireVersion(LinkedInVersion version) => _service.Versions.Retire(version);

    /// <summary>Forgets the requests.</summary>
    public void ClearRequests() => _service.Record.Clear();

    /// <summary>Forgets the requests, takes back all that a test has asked for, and counts the quotas anew.</summary>
    public void Reset() => _service.Reset();
}
