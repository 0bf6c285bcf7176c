using AudienceTyped.Catalogs;

namespace AudienceTyped;

/// <summary>What a catalog calls the URNs of a namespace.</summary>
internal interface IUrnNames
{
    /// <summary>The name of a value, or null if the catalog has none.</summary>
    string? FindName(UrnKey key);
}
