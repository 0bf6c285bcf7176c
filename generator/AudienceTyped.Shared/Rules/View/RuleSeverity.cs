namespace AudienceTyped.Shared.Rules;

/// <summary>How certain a rule is that its finding is a mistake.</summary>
internal enum RuleSeverity
{
    /// <summary>The source is weak, or it is a matter of style.</summary>
    Info,

    /// <summary>The documentation forbids it, or it is certainly a mistake.</summary>
    Warning,

    /// <summary>The request cannot be right, even if the service accepts it.</summary>
    Error,
}
