using AudienceTyped.Shared.Urns;

namespace AudienceTyped;

/// <summary>The part of a URN before its key, with its encoded form and, if a catalog is loaded, its names.</summary>
internal sealed class UrnNamespace
{
    /// <summary>The size of two 256-bit registers, in characters.</summary>
    public const int BlockLength = 32;

    // Only types of a catalog are stored: URNs that come from outside must not fill the memory.
    // It is read without a lock and replaced as a whole: a catalog has few types, and a dictionary of objects is already compiled.
    private static Dictionary<string, UrnNamespace> _ofCatalogs = new(StringComparer.Ordinal);

    private IUrnNames? _names;

    private UrnNamespace(string entityType)
    {
        EntityTypeName = entityType;
        Text = UrnSyntax.Prefix + entityType + ":";
        Encoded = Text.Replace(":", "%3A", StringComparison.Ordinal);
        if (Encoded.Length < BlockLength)
        {
            Block = new ushort[BlockLength];
            Block[0] = ',';
            for (int index = 0; index < Encoded.Length; index++)
            {
                Block[index + 1] = Encoded[index];
            }
        }
    }

    /// <summary>For example <c>skill</c>.</summary>
    public string EntityTypeName { get; }

    /// <summary>For example <c>urn:li:skill:</c>.</summary>
    public string Text { get; }

    /// <summary>For example <c>urn%3Ali%3Askill%3A</c>.</summary>
    public string Encoded { get; }

    /// <summary>A comma and the encoded form, with room behind it up to <see cref="BlockLength"/>; null if it is longer.</summary>
    public ushort[]? Block { get; }

    /// <summary>Finds the names of an entity type in the catalogs that the program references; null if it references none.</summary>
    public static Func<string, IUrnNames?>? Source { get; set; }

    /// <summary>What a catalog knows about the namespace; null if no catalog has it. One that is loaded after a URN was read counts too.</summary>
    public IUrnNames? Names =>
        _names ??= Volatile.Read(ref _ofCatalogs).TryGetValue(EntityTypeName, out UrnNamespace? known) ? known._names : Source?.Invoke(EntityTypeName);

    public static UrnNamespace Of(ReadOnlySpan<char> entityType) =>
        Volatile.Read(ref _ofCatalogs).GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(entityType, out UrnNamespace? known)
            ? known
            : new UrnNamespace(entityType.ToString());

    public static UrnNamespace Register(string entityType, IUrnNames names)
    {
        while (true)
        {
            Dictionary<string, UrnNamespace> present = Volatile.Read(ref _ofCatalogs);
            if (present.TryGetValue(entityType, out UrnNamespace? registered))
            {
                registered._names ??= names;
                return registered;
            }

            registered = new UrnNamespace(entityType) { _names = names };
            Dictionary<string, UrnNamespace> extended = new(present, StringComparer.Ordinal) { [entityType] = registered };
            if (Interlocked.CompareExchange(ref _ofCatalogs, extended, present) == present)
            {
                return registered;
            }
        }
    }
}
