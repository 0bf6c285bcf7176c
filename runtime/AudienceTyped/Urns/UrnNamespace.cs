using System.Collections.Concurrent;
using AudienceTyped.Catalogs;
using AudienceTyped.Restli;

namespace AudienceTyped;

/// <summary>All of a URN before its key, with its encoded form and, where a catalog is known, its entity type.</summary>
internal sealed class UrnNamespace
{
    // Only types of a catalog are kept: URNs that are read from outside must not fill the memory.
    private static readonly ConcurrentDictionary<string, UrnNamespace> _ofCatalogs = new(StringComparer.Ordinal);

    private TargetingEntityType? _entityType;

    private UrnNamespace(string entityType)
    {
        EntityTypeName = entityType;
        Text = UrnSyntax.Prefix + entityType + ":";
        Encoded = Text.Replace(":", "%3A", StringComparison.Ordinal);
        EncodedAfterComma = new PaddedText("," + Encoded);
    }

    /// <summary>For example <c>skill</c>.</summary>
    public string EntityTypeName { get; }

    /// <summary>For example <c>urn:li:skill:</c>.</summary>
    public string Text { get; }

    /// <summary>For example <c>urn%3Ali%3Askill%3A</c>.</summary>
    public string Encoded { get; }

    /// <summary>The encoded form as it follows another value in a list.</summary>
    public PaddedText EncodedAfterComma { get; }

    /// <summary>What the catalog knows of the namespace; null where none is loaded. One that is loaded after a URN was read counts too.</summary>
    public TargetingEntityType? EntityType => _entityType ??= _ofCatalogs.TryGetValue(EntityTypeName, out UrnNamespace? known) ? known._entityType : null;

    public static UrnNamespace Of(ReadOnlySpan<char> entityType) =>
        _ofCatalogs.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(entityType, out UrnNamespace? known) ? known : new UrnNamespace(entityType.ToString());

    public static UrnNamespace Register(string entityType, TargetingEntityType description)
    {
        UrnNamespace registered = _ofCatalogs.GetOrAdd(entityType, static name => new UrnNamespace(name));
        registered._entityType ??= description;
        return registered;
    }
}
