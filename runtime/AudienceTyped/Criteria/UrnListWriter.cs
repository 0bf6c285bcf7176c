using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using AudienceTyped.Catalogs;
using AudienceTyped.Restli;

namespace AudienceTyped;

/// <summary>
/// Writes the values of a facet, with commas between them. Most are integers of one namespace: two registers keep the text that they
/// begin with and store it whole, and the next value overwrites what was stored too much.
/// </summary>
internal static class UrnListWriter
{
    // '(' ',' and ')' of a range, each as three characters.
    private const int RangeStructureLength = 9;

    private const int HalfBlockLength = UrnNamespace.BlockLength / 2;

    /// <summary>The number of characters that <see cref="Write"/> writes.</summary>
    public static int GetLength(ReadOnlySpan<Urn> values)
    {
        int length = values.Length - 1;
        foreach (ref readonly Urn value in values)
        {
            UrnKey key = value.Key;
            length += value.Namespace.Encoded.Length;
            length += key.IsInteger ? DecimalDigits.Count(key.Integer)
                : key.IsRange ? RangeStructureLength + DecimalDigits.Count(key.Minimum) + DecimalDigits.Count(key.Maximum)
                : RestliEscape.GetEscapedLength(key.Text);
        }

        return length;
    }

    /// <summary>Writes the values and returns the number of characters.</summary>
    public static int Write(ReadOnlySpan<Urn> values, Span<char> destination)
    {
        int position = WriteValue(values[0], destination);
        int index = 1;
        while (index < values.Length)
        {
            UrnNamespace common = values[index].Namespace;
            if (common.Block is not null)
            {
                index += WriteIntegers(values[index..], common, destination, ref position);
            }

            if (index < values.Length)
            {
                destination[position++] = ',';
                position += WriteValue(values[index++], destination[position..]);
            }
        }

        return position;
    }

    // Stops at the first value of another kind, or when the destination is nearly full; returns how many values it has written.
    private static int WriteIntegers(ReadOnlySpan<Urn> values, UrnNamespace common, Span<char> destination, ref int position)
    {
        ReadOnlySpan<ushort> block = common.Block;
        var first = Vector256.Create(block);
        var second = Vector256.Create(block[HalfBlockLength..]);
        int startLength = common.Encoded.Length + 1;
        ref char text = ref MemoryMarshal.GetReference(destination);
        int written = position;
        int lastPosition = destination.Length - UrnNamespace.BlockLength - DecimalDigits.MaximumOf32Bits;
        int index = 0;
        for (; index < values.Length && written <= lastPosition; index++)
        {
            if (!values[index].IsSmallInteger(common, out uint number))
            {
                break;
            }

            ref ushort start = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref text, written));
            first.StoreUnsafe(ref start);
            second.StoreUnsafe(ref start, HalfBlockLength);
            written += startLength;
            written += DecimalDigits.Write(number, ref Unsafe.Add(ref text, written));
        }

        position = written;
        return index;
    }

    private static int WriteValue(in Urn value, Span<char> destination)
    {
        RestliSpanWriter writer = new(destination);
        UrnKey key = value.Key;
        writer.WriteEncoded(value.Namespace.Encoded);
        if (key.IsInteger)
        {
            writer.WriteNumber(key.Integer);
        }
        else if (key.IsRange)
        {
            writer.WriteEncoded("%28");
            writer.WriteNumber(key.Minimum);
            writer.WriteEncoded("%2C");
            writer.WriteNumber(key.Maximum);
            writer.WriteEncoded("%29");
        }
        else
        {
            writer.WriteEscaped(key.Text);
        }

        return writer.Position;
    }
}
