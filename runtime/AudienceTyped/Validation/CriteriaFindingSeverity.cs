namespace AudienceTyped;

/// <summary>How sure it is that a finding is wrong.</summary>
public enum CriteriaFindingSeverity
{
    /// <summary>Thinly sourced, or a matter of style.</summary>
    Info,

    /// <summary>The documentation forbids it, or it is certainly a mistake; the service may count it all the same.</summary>
    Warning,

    /// <summary>The request cannot be right, whatever the service does.</summary>
    Error,
}
