namespace AudienceTyped.Emulation;

/// <summary>
/// Synthetic members that each represent the same number of real ones. The light classes make audiences below the floor of 300 possible,
/// the heavy ones audiences of millions.
/// </summary>
/// <param name="Weight">How many members one represents.</param>
/// <param name="Size">How many there are; a multiple of 64, so that a class is whole words of a <see cref="MemberSet"/>.</param>
internal readonly record struct MemberClass(int Weight, int Size)
{
    /// <summary>The classes in the order of the members; they represent 1,000,333,312 members.</summary>
    public static IReadOnlyList<MemberClass> All { get; } =
    [
        new(1, 8_192),
        new(10, 8_192),
        new(100, 8_192),
        new(1_000, 16_384),
        new(5_000, 32_768),
        new(20_000, 40_960),
    ];

    /// <summary>How many synthetic members there are.</summary>
    public static int MemberCount { get; } = All.Sum(static one => one.Size);
}
