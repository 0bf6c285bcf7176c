namespace AudienceTyped;

/// <summary>How certain it is that something is wrong.</summary>
public enum CriteriaFindingSeverity
{
    /// <summary>It is based on thin sources, or is a matter of style.</summary>
    Info,

    /// <summary>The documentation forbids it, or it is certainly a mistake. The service may still return a count.</summary>
    Warning,

    /// <summary>The request cannot be right, whatever the service does.</summary>
    Error,
}
