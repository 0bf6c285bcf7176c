namespace AudienceTyped.Emulation;

/// <summary>
/// Sebastiano Vigna's SplitMix64 (https://prng.di.unimi.it/splitmix64.c): the same numbers on every machine and in every version of .NET,
/// which <see cref="Random"/> does not promise.
/// </summary>
internal struct SplitMix64(ulong seed)
{
    public const ulong Step = 0x9E3779B97F4A7C15;
    public const ulong FirstFactor = 0xBF58476D1CE4E5B9;
    public const ulong SecondFactor = 0x94D049BB133111EB;

    private ulong _state = seed;

    /// <summary>The next number of the sequence.</summary>
    public ulong Next() => Mix(_state += Step);

    /// <summary>The next number scaled to 0 up to, not including, the bound.</summary>
    public ulong NextBelow(ulong bound) => Math.BigMul(Next(), bound, out _);

    /// <summary>A seed for one thing, such as a facet, that shares nothing with those of the others.</summary>
    public static ulong Derive(ulong seed, string name)
    {
        // FNV-1a over the characters: string.GetHashCode differs from run to run.
        ulong hash = 0xCBF29CE484222325;
        foreach (char character in name)
        {
            hash = (hash ^ character) * 0x100000001B3;
        }

        return Mix(seed ^ hash);
    }

    /// <summary>A seed for one member.</summary>
    public static ulong Derive(ulong seed, int member) => Mix(seed + (Step * ((ulong)member + 1)));

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * FirstFactor;
        value = (value ^ (value >> 27)) * SecondFactor;
        return value ^ (value >> 31);
    }
}
