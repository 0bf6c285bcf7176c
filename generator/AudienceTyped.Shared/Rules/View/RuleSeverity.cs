namespace AudienceTyped.Shared.Rules;

/// <summary>How sure a rule is that its finding is wrong.</summary>
internal enum RuleSeverity
{
    /// <summary>Thinly sourced, or a matter of style.</summary>
    Info,

    /// <summary>The documentation forbids it, or it is certainly a mistake.</summary>
    Warning,

    /// <summary>The request cannot be right, whatever the service does.</summary>
    Error,
}
