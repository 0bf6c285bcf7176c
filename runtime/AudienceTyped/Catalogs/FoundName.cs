namespace AudienceTyped.Catalogs;

/// <summary>A value that a search found, by its key.</summary>
/// <param name="Key">The key of the value.</param>
/// <param name="Name">The name that matches.</param>
/// <param name="Match">How it matches.</param>
internal readonly record struct FoundName(UrnKey Key, string Name, NameMatchKind Match);
