namespace AudienceTyped;

/// <summary>A call of the service, as a <see cref="LinkedInCallPolicy"/> sees it. It contains no secret.</summary>
public sealed class LinkedInCall
{
    internal const string Count = "count";

    /// <summary>Creates a call, for the tests of a policy.</summary>
    /// <param name="resource">The resource: <c>audienceCounts</c>.</param>
    /// <param name="operation">What is requested, of a few names: <c>count</c>.</param>
    public LinkedInCall(string resource, string operation)
    {
        ArgumentException.ThrowIfNullOrEmpty(resource);
        ArgumentException.ThrowIfNullOrEmpty(operation);
        Resource = resource;
        Operation = operation;
    }

    /// <summary>The resource, for which the service counts quotas separately: <c>audienceCounts</c>, <c>adTargetingEntities</c>.</summary>
    public string Resource { get; }

    /// <summary>
    /// What is requested: <c>count</c>, <c>list_facets</c>, <c>list_entities</c>, <c>search_entities</c>, <c>find_similar_entities</c>,
    /// <c>resolve_entities</c> or <c>send</c>. A name for logs and metrics, never a part of the criteria.
    /// </summary>
    public string Operation { get; }

    /// <summary>The criteria that are counted; null if something else is requested.</summary>
    public TargetingCriteria? Criteria { get; init; }

    /// <summary>The header LinkedIn-Version.</summary>
    public LinkedInVersion Version { get; init; } = LinkedInVersion.Default;

    /// <summary>Whether the query is so long that it is sent in the body of a POST.</summary>
    public bool IsTunnelled { get; init; }

    /// <summary>When the time of the call is over, with its retries and waits; null if nothing limits it. A wait that would end later is not begun.</summary>
    public DateTimeOffset? Deadline { get; internal set; }

    /// <summary>Resource and operation.</summary>
    public override string ToString() => $"{Resource} {Operation}";
}
