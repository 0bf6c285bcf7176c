using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AudienceTyped.Restli;

/// <summary>
/// Integers in decimal: how many characters, and the characters. Ids have eight digits at most, with few exceptions,
/// and those are made in one word without a branch.
/// </summary>
internal static class DecimalDigits
{
    // The greatest number of the fast way, and the characters that it stores whatever the number.
    private const uint EightDigits = 100_000_000;
    private const int StoredCharacters = 8;

    // For each power of two p the number that, added to one of p up to 2p - 1, has the count of its digits in the upper half.
    private static readonly ulong[] _digitsByPowerOfTwo = CreateDigitsByPowerOfTwo();

    /// <summary>The number of characters, the sign included.</summary>
    public static int Count(long number)
    {
        if ((ulong)number <= uint.MaxValue)
        {
            return (int)(((ulong)number + _digitsByPowerOfTwo[BitOperations.Log2((uint)number | 1)]) >> 32);
        }

        if (number < 0)
        {
            // The smallest number has no positive counterpart.
            return number == long.MinValue ? 20 : 1 + Count(-number);
        }

        return 10 + Count(number / 10_000_000_000) - (number < 10_000_000_000 ? 1 : 0);
    }

    /// <summary>Writes the digits and says how many characters they took.</summary>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public static int Write(long number, Span<char> destination)
    {
        if ((ulong)number < EightDigits && destination.Length >= StoredCharacters)
        {
            return WriteEight((uint)number, destination);
        }

        return number.TryFormat(destination, out int written, default, CultureInfo.InvariantCulture)
            ? written
            : throw new ArgumentException("The destination is shorter than the number: its length was computed wrongly. Compute it from the same values that are written.");
    }

    // All eight digits at once, the first in the lowest byte: halves of four, then pairs, then single digits, by multiplication.
    private static int WriteEight(uint number, Span<char> destination)
    {
        ulong halves = (number / 10_000) | ((ulong)(number % 10_000) << 32);
        ulong upperPairs = ((halves * 10_486) >> 20) & 0x0000_007F_0000_007F;
        ulong pairs = upperPairs | ((halves - (100 * upperPairs)) << 16);
        ulong upperDigits = ((pairs * 103) >> 10) & 0x000F_000F_000F_000F;
        ulong digits = upperDigits | ((pairs - (10 * upperDigits)) << 8);

        // A 0 keeps its last digit.
        int leadingZeros = BitOperations.TrailingZeroCount(digits | (1UL << 56)) >> 3;
        ulong ascii = (digits >> (leadingZeros * 8)) | 0x3030_3030_3030_3030;
        Vector128.WidenLower(Vector128.CreateScalar(ascii).AsByte()).CopyTo(MemoryMarshal.Cast<char, ushort>(destination));
        return StoredCharacters - leadingZeros;
    }

    private static ulong[] CreateDigitsByPowerOfTwo()
    {
        ulong[] table = new ulong[32];
        for (int power = 0; power < table.Length; power++)
        {
            ulong first = 1UL << power;
            ulong digits = (ulong)first.ToString(CultureInfo.InvariantCulture).Length;
            ulong nextLength = (ulong)Math.Pow(10, digits);
            bool growsWithin = nextLength < first * 2;
            table[power] = growsWithin ? ((digits + 1) << 32) - nextLength : digits << 32;
        }

        return table;
    }
}
