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
        CallAttempts attempts = new(context, _clock.GetUtcNow() + _options.TotalTimeout);
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
            // The caller's own time limit: the cause says when to try again.
            throw new OperationCanceledException("The call was canceled while it waited for a retry.", failure, cancellationToken);
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

    private static CircuitBreakerStrategyOptions<LinkedInAnswer> CreateBreaker(AudienceTypedResilienceOptions options, RetryReports reports) => new()
    {
        FailureRatio = options.FailureRatio,
        MinimumThroughput = options.MinimumThroughput,
        SamplingDuration = _sampling,
        BreakDuration = options.BreakDuration,
        ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Exception is LinkedInUnavailableException { IsTransient: true }),
        OnOpened = arguments =>
        {
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
            CriteriaKey = attempts.Call.Criteria?.Key,
        };
    }

    private LinkedInUnavailableException Broken(BrokenCircuitException cause, CallAttempts attempts) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"The call was not sent: the service failed too often in the last 30 seconds, so that it is left alone for {_options.BreakDuration.TotalSeconds:0.#} seconds (Resilience.BreakDuration)."),
        cause.InnerException ?? cause)
    {
        RetryAfter = _options.BreakDuration,
        CriteriaKey = attempts.Call.Criteria?.Key,
    };
}
