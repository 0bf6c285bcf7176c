namespace AudienceTyped;

/// <summary>
/// A step around the calls of a client: a retry, a limit, a log. <see cref="AudienceCountsClientOptions.Policies"/> are around a call as a whole,
/// <see cref="AudienceCountsClientOptions.RequestPolicies"/> around each request that leaves for it. A policy is used by many calls at once.
/// </summary>
/// <example>
/// <code>
/// using System.Threading;
/// using System.Threading.Tasks;
///
/// AudienceCountsClientOptions options = new() { Policies = [new OneRetryOfTransientErrors()] };
/// Console.WriteLine(options.Policies.Count);
///
/// internal sealed class OneRetryOfTransientErrors : LinkedInCallPolicy
/// {
///     public override async Task&lt;LinkedInAnswer&gt; SendAsync(
///         LinkedInCall context, Func&lt;CancellationToken, Task&lt;LinkedInAnswer&gt;&gt; proceed, CancellationToken cancellationToken)
///     {
///         try
///         {
///             return await proceed(cancellationToken);
///         }
///         catch (LinkedInUnavailableException exception) when (exception.IsTransient)
///         {
///             return await proceed(cancellationToken);
///         }
///     }
/// }
/// </code>
/// </example>
public abstract class LinkedInCallPolicy
{
    /// <summary>Makes the call, or does something else.</summary>
    /// <param name="context">What is requested.</param>
    /// <param name="proceed">
    /// Makes the call: the next policy, and at the end the request. It can be called again. An answer that is not 200 is a <see cref="LinkedInApiException"/>.
    /// </param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<LinkedInAnswer> SendAsync(
        LinkedInCall context, Func<CancellationToken, Task<LinkedInAnswer>> proceed, CancellationToken cancellationToken);
}
