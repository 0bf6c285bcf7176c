using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace AudienceTyped;

/// <summary>What spans, metrics and the observer are told of one call.</summary>
internal readonly struct CallReport
{
    private readonly LinkedInCall _call;
    private readonly LinkedInClientObserver? _observer;
    private readonly ClientMetrics _metrics;
    private readonly Activity? _activity;
    private readonly long _start;

    private CallReport(LinkedInCall call, LinkedInClientObserver? observer, ClientMetrics metrics, Activity? activity)
    {
        _call = call;
        _observer = observer;
        _metrics = metrics;
        _activity = activity;
        _start = Stopwatch.GetTimestamp();
    }

    /// <summary>A call begins.</summary>
    public static CallReport Start(LinkedInCall call, Uri server, AudienceCountsClientOptions options, ClientMetrics metrics)
    {
        Activity? activity = options.HasSpans && ClientTelemetry.Source.HasListeners()
            ? ClientTelemetry.Source.StartActivity($"{call.Resource} {call.Operation}", ActivityKind.Internal)
            : null;
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag(TagNames.Resource, call.Resource);
            activity.SetTag(TagNames.Operation, call.Operation);
            activity.SetTag(TagNames.Version, call.Version.ToString());
            activity.SetTag(TagNames.Tunnelled, call.IsTunnelled);
            activity.SetTag(TagNames.ServerAddress, server.Host);
            activity.SetTag(TagNames.ServerPort, server.Port);
        }

        if (call.Operation == LinkedInCall.Count)
        {
            metrics.CountAsked();
        }

        return new(call, options.Observer, metrics, activity);
    }

    /// <summary>The call was answered.</summary>
    public void Succeed(LinkedInAnswer answer)
    {
        TimeSpan duration = Stopwatch.GetElapsedTime(_start);
        if (_activity is { IsAllDataRequested: true })
        {
            _activity.SetTag(TagNames.StatusCode, (int)HttpStatusCode.OK);
            _activity.SetTag(TagNames.RequestId, answer.RequestId);
        }

        _activity?.Dispose();
        _metrics.RecordDuration(duration, _call.Resource, _call.Operation, errorType: null);
        _observer?.CallSucceeded(_call, answer, duration);
    }

    /// <summary>The call failed. The message of the exception can contain criteria, so that only its type is told.</summary>
    public void Fail(Exception exception)
    {
        TimeSpan duration = Stopwatch.GetElapsedTime(_start);
        string errorType = ErrorType(exception);
        if (_activity is { IsAllDataRequested: true })
        {
            var error = exception as LinkedInApiException;
            _activity.SetStatus(ActivityStatusCode.Error);
            _activity.SetTag(TagNames.ErrorType, errorType);
            _activity.SetTag(TagNames.StatusCode, (int?)error?.StatusCode);
            _activity.SetTag(TagNames.RequestId, error?.RequestId);
        }

        _activity?.Dispose();
        _metrics.RecordDuration(duration, _call.Resource, _call.Operation, errorType);
        _observer?.CallFailed(_call, exception, duration);
    }

    // The status where there is one, as OpenTelemetry has it for HTTP.
    private static string ErrorType(Exception exception) =>
        exception is LinkedInApiException { StatusCode: { } status } && status != HttpStatusCode.OK
            ? ((int)status).ToString(CultureInfo.InvariantCulture)
            : exception.GetType().FullName!;
}
