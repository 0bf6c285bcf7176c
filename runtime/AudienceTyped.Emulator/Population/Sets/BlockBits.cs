using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AudienceTyped.Emulation;

/// <summary>Operations on the bits of one block, several words at a time. The second operand can be shorter; it is as if it ended with zeros.</summary>
internal static class BlockBits
{
    public static void Or(Span<ulong> bits, ReadOnlySpan<ulong> other)
    {
        Span<Vector256<ulong>> wide = MemoryMarshal.Cast<ulong, Vector256<ulong>>(bits[..other.Length]);
        ReadOnlySpan<Vector256<ulong>> otherWide = MemoryMarshal.Cast<ulong, Vector256<ulong>>(other);
        for (int index = 0; index < wide.Length; index++)
        {
            wide[index] |= otherWide[index];
        }

        for (int index = wide.Length * Vector256<ulong>.Count; index < other.Length; index++)
        {
            bits[index] |= other[index];
        }
    }

    /// <summary>Keeps what is in both; whether anything is left.</summary>
    public static bool And(Span<ulong> bits, ReadOnlySpan<ulong> other)
    {
        bits[other.Length..].Clear();
        Span<Vector256<ulong>> wide = MemoryMarshal.Cast<ulong, Vector256<ulong>>(bits[..other.Length]);
        ReadOnlySpan<Vector256<ulong>> otherWide = MemoryMarshal.Cast<ulong, Vector256<ulong>>(other);
        Vector256<ulong> any = Vector256<ulong>.Zero;
        for (int index = 0; index < wide.Length; index++)
        {
            any |= wide[index] &= otherWide[index];
        }

        ulong rest = 0;
        for (int index = wide.Length * Vector256<ulong>.Count; index < other.Length; index++)
        {
            rest |= bits[index] &= other[index];
        }

        return rest != 0 || any != Vector256<ulong>.Zero;
    }

    public static void AndNot(Span<ulong> bits, ReadOnlySpan<ulong> other)
    {
        for (int index = 0; index < other.Length; index++)
        {
            bits[index] &= ~other[index];
        }
    }

    public static int Count(ReadOnlySpan<ulong> bits)
    {
        int count = 0;
        foreach (ulong word in bits)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }
}
