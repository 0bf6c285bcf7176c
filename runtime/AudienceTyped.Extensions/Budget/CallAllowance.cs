namespace AudienceTyped;

/// <summary>What may be called in a day.</summary>
/// <param name="Key">Whose calls of which resource.</param>
/// <param name="Limit">How many; null for any number, of which a refusal by LinkedIn is still kept.</param>
/// <param name="Scope">Whose.</param>
internal readonly record struct CallAllowance(string Key, int? Limit, QuotaScope Scope);
