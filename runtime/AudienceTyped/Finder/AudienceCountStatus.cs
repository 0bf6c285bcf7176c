namespace AudienceTyped;

/// <summary>What the answer of the finder means.</summary>
public enum AudienceCountStatus
{
    /// <summary>The service counted at least 300 members and gave a rounded number.</summary>
    Counted,

    /// <summary>
    /// The service said 0, which it does for fewer than 300 members: anything from nobody to 299.
    /// A value that the service does not know counts as nobody too.
    /// </summary>
    BelowThreshold,

    /// <summary>
    /// The answer is no count: it holds no number, or a 0 for an audience of segments that the finder never counts
    /// (website and engagement retargeting).
    /// </summary>
    NotCountable,

    /// <summary>The service said 0 and the criteria explain it: they contradict themselves, so that nobody can match.</summary>
    Empty,
}
