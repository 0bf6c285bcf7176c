namespace AudienceTyped;

/// <summary>
/// What an <see cref="AudienceCountsEmulator"/> does with criteria that LinkedIn's documentation forbids, such as job titles beside seniorities.
/// Whether the service itself refuses to count them is not documented.
/// </summary>
public enum ForbiddenCombinations
{
    /// <summary>It answers 400 with the code that LinkedIn's campaigns answer.</summary>
    Refuse,

    /// <summary>It counts them.</summary>
    Count,
}
