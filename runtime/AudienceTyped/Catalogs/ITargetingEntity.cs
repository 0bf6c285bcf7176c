using AudienceTyped.Catalogs;

namespace AudienceTyped;

/// <summary>A targeting entity: a value of a facet, such as a skill or a location. The types are generated.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface ITargetingEntity<TSelf> : IAnyTargetingEntity, ISpanParsable<TSelf>, IEquatable<TSelf>
    where TSelf : struct, ITargetingEntity<TSelf>
{
    /// <summary>The URN; the default value for the default value.</summary>
    Urn Urn { get; }

    /// <summary>The name in the catalog, or null if the catalog has none.</summary>
    string? Name { get; }

    /// <summary>The values of the catalog.</summary>
    static abstract EntityTable Table { get; }

    /// <summary>The value with a key that has been found to have the form of the type's ids.</summary>
    static abstract TSelf FromKey(UrnKey key);
}
