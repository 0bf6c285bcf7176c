using System.Buffers;
using System.Text;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Catalogs;

/// <summary>Folds names in the encoding in which tables have them, and allocates nothing for a name that is folded already.</summary>
internal static class NameFolding
{
    /// <summary>Folds a name. One that is folded already is returned unchanged, whatever its case.</summary>
    public static ReadOnlySpan<char> Fold(string name) => FoldedName.Of(name);

    /// <summary>Folds a name of a table.</summary>
    /// <param name="name">The name, UTF-8.</param>
    /// <param name="room">Receives the folded name if it is short and plain.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<byte> name, Span<char> room) =>
        Ascii.ToUtf16(name, room, out int length) == OperationStatus.Done && FoldedName.IsFolded(room[..length])
            ? room[..length]
            : FoldedName.Of(Encoding.UTF8.GetString(name));

    /// <summary>Whether a name of a table, folded, is another.</summary>
    public static bool IsSame(ReadOnlySpan<byte> name, ReadOnlySpan<char> folded) =>
        Ascii.EqualsIgnoreCase(name, folded) || folded.Equals(FoldedName.Of(Encoding.UTF8.GetString(name)), StringComparison.OrdinalIgnoreCase);
}
