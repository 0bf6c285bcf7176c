namespace AudienceTyped;

/// <summary>
/// Is told what a client does, for logs: override what you need. It is called by many calls at once, in the middle of them, and must not throw.
/// No argument has a secret, but the body of an answer is as the server sent it, and a server can repeat what it was sent.
/// <see cref="LinkedInCall.Criteria"/>, request lines and messages of exceptions can contain criteria, which say whom somebody wants to reach:
/// log them on the level of debugging only.
/// </summary>
/// <example>
/// <code>
/// AudienceCountsClientOptions options = new() { Observer = new ConsoleObserver() };
/// Console.WriteLine(options.Observer);
///
/// internal sealed class ConsoleObserver : LinkedInClientObserver
/// {
///     public override void CallFailed(LinkedInCall context, Exception exception, TimeSpan duration) =&gt;
///         Console.Error.WriteLine($"{context} failed after {duration}: {exception.GetType().Name}");
/// }
/// </code>
/// </example>
public abstract class LinkedInClientObserver
{
    /// <summary>A request is about to leave.</summary>
    /// <param name="context">The call it belongs to.</param>
    /// <param name="requestLine">Method, path and query.</param>
    public virtual void RequestSending(LinkedInCall context, string requestLine)
    {
    }

    /// <summary>The service answered 401 to a request; another one is requested from the provider of tokens.</summary>
    /// <param name="context">The call it belongs to.</param>
    public virtual void TokenRejected(LinkedInCall context)
    {
    }

    /// <summary>A call was answered.</summary>
    /// <param name="context">The call.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="duration">How long it took, with all its requests and waits.</param>
    public virtual void CallSucceeded(LinkedInCall context, LinkedInAnswer answer, TimeSpan duration)
    {
    }

    /// <summary>A call failed, or was canceled.</summary>
    /// <param name="context">The call.</param>
    /// <param name="exception">Why.</param>
    /// <param name="duration">How long it took, with all its requests and waits.</param>
    public virtual void CallFailed(LinkedInCall context, Exception exception, TimeSpan duration)
    {
    }

    /// <summary>Criteria were answered without a call, since nobody can match them.</summary>
    /// <param name="criteria">The criteria.</param>
    public virtual void CountKnown(TargetingCriteria criteria)
    {
    }

    /// <summary>Criteria were refused without a call, since they break a rule.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="exception">The refusal.</param>
    public virtual void CriteriaRefused(TargetingCriteria criteria, LinkedInRefusedRequestException exception)
    {
    }
}
