using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AudienceTyped.Restli;

/// <summary>Integers in decimal: how many characters, and the characters, two at a time.</summary>
internal static class DecimalDigits
{
    /// <summary>The largest number of digits of a 32-bit number.</summary>
    public const int MaximumOf32Bits = 10;

    // "00" to "99", both characters in one number, as they lie in memory.
    private static readonly uint[] _pairs = [.. Enumerable
        .Range(0, 100)
        .Select(static number => MemoryMarshal.Cast<char, uint>(number.ToString("00", CultureInfo.InvariantCulture))[0])];

    /// <summary>The number of characters, the sign included.</summary>
    public static int Count(long number)
    {
        if ((ulong)number <= uint.MaxValue)
        {
            return Count((uint)number);
        }

        if (number < 0)
        {
            // The smallest number has no positive counterpart.
            return number == long.MinValue ? 20 : 1 + Count(-number);
        }

        return number < 10_000_000_000 ? 10 : 10 + Count(number / 10_000_000_000);
    }

    /// <summary>Writes the digits and returns the number of characters.</summary>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public static int Write(long number, Span<char> destination)
    {
        if ((ulong)number <= uint.MaxValue && destination.Length >= MaximumOf32Bits)
        {
            return Write((uint)number, ref MemoryMarshal.GetReference(destination));
        }

        return number.TryFormat(destination, out int written, default, CultureInfo.InvariantCulture)
            ? written
            : throw new ArgumentException(
                "The destination is shorter than the number: its length was computed wrongly. Compute it from the same values that are written.");
    }

    /// <summary>Writes the digits without a check: the caller has made room for <see cref="MaximumOf32Bits"/> characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(uint number, ref char destination)
    {
        int length = Count(number);
        int position = length;
        while (number >= 100)
        {
            uint rest = number / 100;
            position -= 2;
            WritePair(number - (rest * 100), ref Unsafe.Add(ref destination, position));
            number = rest;
        }

        if (position == 2)
        {
            WritePair(number, ref destination);
        }
        else
        {
            destination = (char)('0' + number);
        }

        return length;
    }

    // Values are in ascending order, so these branches are nearly always predicted.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Count(uint number) => number switch
    {
        < 10 => 1,
        < 100 => 2,
        < 1_000 => 3,
        < 10_000 => 4,
        < 100_000 => 5,
        < 1_000_000 => 6,
        < 10_000_000 => 7,
        < 100_000_000 => 8,
        < 1_000_000_000 => 9,
        _ => 10,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WritePair(uint number, ref char destination) => Unsafe.WriteUnaligned(ref Unsafe.As<char, byte>(ref destination), _pairs[number]);
}
