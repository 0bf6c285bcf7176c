namespace AudienceTyped;

/// <summary>Whose calls are counted for a quota.</summary>
/// <remarks>Source: Rate Limits, learn.microsoft.com/linkedin/shared/api-guide/concepts/rate-limits.</remarks>
public enum QuotaScope
{
    /// <summary>The answer does not say.</summary>
    Unknown,

    /// <summary>All calls of the application, of all members.</summary>
    Application,

    /// <summary>The calls of the member who consented to the access token, through this application.</summary>
    Member,
}
