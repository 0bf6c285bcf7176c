using System.Runtime.Intrinsics;

namespace AudienceTyped.Emulation;

/// <summary>
/// The first number of each member's own <see cref="SplitMix64"/>, of eight members at a time: to draw one value of thousands
/// requires one number for each member.
/// </summary>
internal static class MemberDraw
{
    private static readonly Vector512<ulong> _step = Vector512.Create(SplitMix64.Step);

    /// <summary>Adds the members whose number, scaled to the bound, is below a limit.</summary>
    /// <param name="seed">What the members' seeds are derived from.</param>
    /// <param name="limit">The limit, less than the bound.</param>
    /// <param name="bound">The bound.</param>
    /// <param name="members">Receives the members.</param>
    public static void AddBelow(ulong seed, ulong limit, ulong bound, MemberBits members)
    {
        // The number times the bound is below the limit times 2^64: divided once instead of multiplied for every member.
        Vector512<ulong> smallestAbove = Vector512.Create((ulong)((((UInt128)limit << 64) + bound - 1) / bound));
        Vector512<ulong> seeds = Vector512.Create(seed) + (_step * (Vector512<ulong>.Indices + Vector512<ulong>.One));
        Vector512<ulong> next = _step * (ulong)Vector512<ulong>.Count;
        Span<ulong> words = members.Words;
        for (int index = 0; index < words.Length; index++)
        {
            ulong word = 0;
            for (int bit = 0; bit < MemberBits.BitsOfWord; bit += Vector512<ulong>.Count)
            {
                word |= Vector512.LessThan(Mix(Mix(seeds) + _step), smallestAbove).ExtractMostSignificantBits() << bit;
                seeds += next;
            }

            words[index] |= word;
        }
    }

    private static Vector512<ulong> Mix(Vector512<ulong> value)
    {
        value = (value ^ (value >>> 30)) * SplitMix64.FirstFactor;
        value = (value ^ (value >>> 27)) * SplitMix64.SecondFactor;
        return value ^ (value >>> 31);
    }
}
