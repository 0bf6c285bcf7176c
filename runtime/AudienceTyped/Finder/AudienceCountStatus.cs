namespace AudienceTyped;

/// <summary>What the answer of the service means.</summary>
/// <remarks>
/// The meaning of a 0 agrees with what <see cref="TargetingCriteria.Validate"/> finds with the same facets.
/// </remarks>
public enum AudienceCountStatus
{
    /// <summary>The service counted at least 300 members and returned a rounded number.</summary>
    Counted,

    /// <summary>
    /// The service returned 0, and the criteria break no rule that explains it. It returns 0 for anything from 0 to 299 members.
    /// A value that the service does not know counts as nobody too. A total from 1 to 299, which the documentation rules out, has this status too.
    /// </summary>
    BelowThreshold,

    /// <summary>
    /// There is no count: the answer has no number, or it is 0 and the criteria break the rule AUD2010, so that the service
    /// returns 0 however many members match (retargeting segments for website visitors and engagement).
    /// </summary>
    NotCountable,

    /// <summary>
    /// The service returned 0, and no member can match: the criteria break the rule AUD2001 (a member would need two values of a facet
    /// that has one, such as age), AUD2002 (everything that a clause includes is excluded) or AUD2015 (a clause has only values that LinkedIn does not have).
    /// </summary>
    Empty,
}
