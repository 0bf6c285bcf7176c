using System.Diagnostics;

namespace AudienceTyped.Emulation;

/// <summary>One request in, one answer out, whichever way they come and go.</summary>
internal sealed class EmulatedService
{
    private readonly AudienceCountsEmulatorOptions _options;
    private readonly Func<IReadOnlyList<TargetingFacet>> _findFacets;
    private readonly EntityFiles _files;
    private EmulatedWorld _world;

    public EmulatedService(AudienceCountsEmulatorOptions options, Func<IReadOnlyList<TargetingFacet>> findFacets)
    {
        _options = options;
        _findFacets = findFacets;
        _files = new EntityFiles(options.EntityFiles);
        Authorization = new AuthorizationCheck(options.RefusedTokens);
        Versions = new ServiceVersions(options.OldestVersion, options.NewestVersion, options.TimeProvider);
        Quotas = new QuotaCheck(options.Quotas, options.TimeProvider);
        _world = CreateWorld();
    }

    public ReplyBook Replies { get; } = new();

    public RequestRecord Record { get; } = new();

    public AuthorizationCheck Authorization { get; }

    public ServiceVersions Versions { get; }

    public QuotaCheck Quotas { get; }

    // An assembly with a catalog can be loaded while the emulator runs.
    private EmulatedWorld World => ReferenceEquals(_world.Facets, _findFacets()) ? _world : _world = CreateWorld();

    public async Task<ServiceAnswer> AnswerAsync(ServiceRequest request, CancellationToken cancellationToken)
    {
        DateTimeOffset time = _options.TimeProvider.GetUtcNow();
        long start = Stopwatch.GetTimestamp();
        ServiceError? error = World.Checks.FindError(request);
        if (!FaultHeaders.TryRead(request, out FaultHeaders asked, out string? problem))
        {
            error = ServiceErrors.InvalidQuery(problem);
        }

        EmulatedRequest recorded = Record.Add(request, time);
        TargetingCriteria? criteria = Replies.IsEmpty ? null : recorded.Criteria;
        if ((asked.AskedDelay ?? Replies.TakeDelay(criteria)) is { } delay)
        {
            await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
        }

        EmulatedReply? reply = Replies.IsEmpty ? null : Replies.TakeAnswer(criteria, error is null && request.Criteria is not null);
        EmulatedFault? fault = asked.AskedFault ?? reply?.Fault;
        error = fault?.CreateError(request) ?? error;
        ServiceAnswer answer = fault is { Body: not null } ? AnswerWith(fault) : Answer(request, error, asked.AskedAnswer ?? reply?.Answer);
        answer = fault is null ? answer : answer with { Transmission = fault.Transmission, Duration = fault.Duration };
        recorded.Complete(answer.Transmission == Transmission.Reset ? null : answer.Status, Stopwatch.GetElapsedTime(start), fault);
        return answer;
    }

    public void Reset()
    {
        Replies.Clear();
        Record.Clear();
        Authorization.Reset();
        Versions.Reset();
        Quotas.Reset();
    }

    private static ServiceAnswer AnswerWith(EmulatedFault fault) => new(fault.Status, System.Text.Encoding.UTF8.GetBytes(fault.Body!))
    {
        ContentType = fault.ContentType,
        Headers = [(AnswerHeaders.Emulator, AnswerHeaders.Notice)],
    };

    private ServiceAnswer Answer(ServiceRequest request, ServiceError? error, EmulatedAnswer? asked)
    {
        ReadOnlyMemory<byte> body = error is not null ? AnswerBody.OfError(error, _options.Explain)
            : asked is not null && request.Criteria is not null ? AnswerBody.OfCount(asked)
            : request.WriteAnswer!();
        return new ServiceAnswer(error?.Status ?? 200, body) { Headers = AnswerHeaders.Of(error) };
    }

    private EmulatedWorld CreateWorld() => new(_options, _files, _findFacets(), Authorization, new VersionCheck(Versions), Quotas);
}
