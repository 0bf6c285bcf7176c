using System.Globalization;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace AudienceTyped;

/// <summary>Retries, one time limit for all of them, and a circuit breaker, as a pipeline of Polly.</summary>
internal sealed class ResiliencePolicy : LinkedInCallPolicy
{
    private static readonly ResiliencePropertyKey<CallAttempts> _attempts = new("AudienceTyped.Attempts");
    private static readonly TimeSpan _sampling = TimeSpan.FromSeconds(30);

    private readonly ResiliencePipeline<LinkedInAnswer> _pipeline;
    private readonly AudienceTypedResilienceOptions _options;
    private readonly TimeProvider _clock;
    private long _brokenUntil;

    public ResiliencePolicy(AudienceTypedResilienceOptions options, TimeProvider clock, RetryReports reports)
    {
        _options = options;
        _clock = clock;
        ResiliencePipelineBuilder<LinkedInAnswer> builder = new() { TimeProvider = clock };
        builder.AddTimeout(options.TotalTimeout);
        if (options.MaximumRetries > 0)
        {
            builder.AddRetry(CreateRetry(options, new(options.BaseDelay, clock, Random.Shared.NextDouble), reports));
        }

        builder.AddCircuitBreaker(CreateBreaker(options, reports));
        _pipeline = builder.Build();
    }

    public override async Task<LinkedInAnswer> SendAsync(
        LinkedInCall context, Func<CancellationToken, Task<LinkedInAnswer>> proceed, CancellationToken cancellationToken)
    {
        DateTimeOffset deadline = _clock.GetUtcNow() + _options.TotalTimeout;
        context.Deadline = deadline;
        CallAttempts attempts = new(context, deadline);
        ResilienceContext resilience = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        resilience.Properties.Set(_attempts, attempts);
        try
        {
            Outcome<LinkedInAnswer> outcome = await _pipeline.ExecuteOutcomeAsync(AttemptAsync, resilience, proceed).ConfigureAwait(false);
            outcome.ThrowIfException();
            return outcome.Result!;
        }
        catch (TimeoutRejectedException exception)
        {
            throw OutOfTime(exception, attempts);
        }
        catch (BrokenCircuitException exception)
        {
            throw Broken(exception, attempts);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested && attempts.LastFailure is { } failure)
        {
            throw FailureNote.Canceled(failure, cancellationToken);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(resilience);
        }
    }

    // Polly passes an outcome through its strategies without throwing again in each.
    private static async ValueTask<Outcome<LinkedInAnswer>> AttemptAsync(
        ResilienceContext context, Func<CancellationToken, Task<LinkedInAnswer>> proceed)
    {
        try
        {
            return Outcome.FromResult(await proceed(context.CancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            return Outcome.FromException<LinkedInAnswer>(exception);
        }
    }

    private static RetryStrategyOptions<LinkedInAnswer> CreateRetry(
        AudienceTypedResilienceOptions options, RetryDecision decision, RetryReports reports) => new()
        {
            MaxRetryAttempts = options.MaximumRetries,
            ShouldHandle = arguments => ValueTask.FromResult(
                arguments.Outcome.Exception is LinkedInApiException exception
                && decision.Decide(exception, arguments.AttemptNumber, AttemptsOf(arguments.Context))),
            DelayGenerator = static arguments => ValueTask.FromResult<TimeSpan?>(AttemptsOf(arguments.Context).Pause),
            OnRetry = arguments =>
            {
                reports.Repeated(AttemptsOf(arguments.Context));
                return default;
            },
        };

    private CircuitBreakerStrategyOptions<LinkedInAnswer> CreateBreaker(AudienceTypedResilienceOptions options, RetryReports reports) => new()
    {
        FailureRatio = options.FailureRatio,
        MinimumThroughput = options.MinimumThroughput,
        SamplingDuration = _sampling,
        BreakDuration = options.BreakDuration,

        // Only a request that left says something of the service: a budget or a provider of tokens can be away too.
        ShouldHandle = static arguments =>
            ValueTask.FromResult(arguments.Outcome.Exception is LinkedInUnavailableException { IsTransient: true, RequestLine: not null }),
        OnOpened = arguments =>
        {
            Volatile.Write(ref _brokenUntil, (_clock.GetUtcNow() + arguments.BreakDuration).Ticks);
            reports.Opened(arguments.BreakDuration);
            return default;
        },
        OnClosed = _ =>
        {
            reports.Closed();
            return default;
        },
    };

    private static CallAttempts AttemptsOf(ResilienceContext context) =>
        context.Properties.TryGetValue(_attempts, out CallAttempts? attempts) ? attempts : throw new InvalidOperationException("The context has no attempts.");

    private LinkedInUnavailableException OutOfTime(TimeoutRejectedException cause, CallAttempts attempts)
    {
        string last = attempts.LastFailure is { } failure ? $" The last attempt failed: {failure.Message}" : "";
        return new(
            string.Create(CultureInfo.InvariantCulture, $"The call was not answered within {_options.TotalTimeout.TotalSeconds:0.#} seconds, with its retries (Resilience.TotalTimeout).{last}"),
            attempts.LastFailure ?? (Exception)cause)
        {
            StatusCode = attempts.LastFailure?.StatusCode,
            RequestLine = attempts.LastFailure?.RequestLine,
            CriteriaKey = attempts.Call.Criteria?.Key,
        };
    }

    private LinkedInUnavailableException Broken(BrokenCircuitException cause, CallAttempts attempts)
    {
        var left = TimeSpan.FromTicks(Math.Clamp(Volatile.Read(ref _brokenUntil) - _clock.GetUtcNow().Ticks, 0, _options.BreakDuration.Ticks));
        string call = attempts.LastFailure is { } failure ? $"The call was not repeated after a failure ({failure.Message})" : "The call was not sent";
        return new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{call}: the service failed too often in the last 30 seconds, so that it is left alone for {left.TotalSeconds:0.#} seconds (Resilience.BreakDuration)."),
            attempts.LastFailure ?? cause.InnerException ?? cause)
        {
            RetryAfter = left,
            StatusCode = attempts.LastFailure?.StatusCode,
            RequestLine = attempts.LastFailure?.RequestLine,
            CriteriaKey = attempts.Call.Criteria?.Key,
        };
    }
}
