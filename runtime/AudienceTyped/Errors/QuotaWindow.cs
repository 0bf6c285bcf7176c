namespace AudienceTyped;

/// <summary>The window of time in which calls are counted for a quota.</summary>
/// <remarks>Source: Rate Limits, learn.microsoft.com/linkedin/shared/api-guide/concepts/rate-limits, and recorded answers.</remarks>
public enum QuotaWindow
{
    /// <summary>A day of UTC: no call is answered before midnight UTC.</summary>
    Day,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>A second.</summary>
    Second,
}
