using System.ComponentModel;

namespace AudienceTyped.Catalogs;

/// <summary>
/// The catalogs of all assemblies that the program references. The generator writes a module initializer into each assembly that has a catalog or
/// references one, so that they are known from the start, even if no code mentions a value of them.
/// </summary>
/// <remarks>
/// An initializer only stores an object or a delegate. The catalogs of references are loaded when one is first needed: a name, a parent, a list of values.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CatalogRegistry
{
    private static readonly Lock _changing = new();
    private static ICatalog[] _catalogs = [];
    private static Action[] _references = [];

    /// <summary>The catalogs, in the order in which they were loaded.</summary>
    internal static ReadOnlySpan<ICatalog> Catalogs
    {
        get
        {
            UseReferences();
            return Volatile.Read(ref _catalogs);
        }
    }

    /// <summary>Grows with each catalog, so that what was computed from the catalogs is known to be stale.</summary>
    internal static int Version => Catalogs.Length;

    /// <summary>Adds the catalog of an assembly, once. Called by its module initializer.</summary>
    public static void Add(ICatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        lock (_changing)
        {
            if (!Array.Exists(_catalogs, present => present.GetType() == catalog.GetType()))
            {
                Volatile.Write(ref _catalogs, [.. _catalogs, catalog]);
            }
        }

        UrnNamespace.Source ??= FindEntityType;
    }

    /// <summary>Adds the catalogs that an assembly references. Called by its module initializer.</summary>
    /// <param name="use">Adds each of them; called when a catalog is first needed.</param>
    public static void AddReferences(Action use)
    {
        ArgumentNullException.ThrowIfNull(use);
        lock (_changing)
        {
            Volatile.Write(ref _references, [.. _references, use]);
        }

        UrnNamespace.Source ??= FindEntityType;
    }

    /// <summary>The entity type of URNs, or null if no catalog defines it.</summary>
    internal static TargetingEntityType? FindEntityType(string urnEntityType)
    {
        foreach (ICatalog catalog in Catalogs)
        {
            if (catalog.FindEntityType(urnEntityType) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // Outside of the lock: loading an assembly waits for its initializer, which may be waiting for the lock. Two threads may do the same work; adding is
    // idempotent.
    private static void UseReferences()
    {
        while (Volatile.Read(ref _references) is { Length: > 0 } references)
        {
            foreach (Action use in references)
            {
                use();
            }

            lock (_changing)
            {
                Volatile.Write(ref _references, [.. _references.Except(references)]);
            }
        }
    }
}
