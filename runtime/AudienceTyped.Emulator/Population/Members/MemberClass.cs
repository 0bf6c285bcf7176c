namespace AudienceTyped.Emulation;

/// <summary>Synthetic members that each represent the same number of real ones.</summary>
/// <remarks>
/// A million members of equal weight would represent about 855 each: no audience below 855 could exist, and a test could not see
/// what happens below the threshold of 300. So every fifth member is light. The light ones are less than 1 % of the total weight;
/// the heavy ones have one weight alone, because that makes large audiences as exact as a million members can.
/// </remarks>
/// <param name="Weight">How many members one represents.</param>
/// <param name="Size">How many there are; a multiple of 64, so that a class is whole words of a bit set.</param>
internal readonly record struct MemberClass(int Weight, int Size)
{
    /// <summary>The classes in the order of the members; those but the last have a multiple of 4,096, the size of a block.</summary>
    public static IReadOnlyList<MemberClass> All { get; } =
    [
        new(1, 65_536),
        new(10, 65_536),
        new(100, 65_536),
        new(HeavyWeight, 803_392),
    ];

    /// <summary>How many synthetic members there are.</summary>
    public static int MemberCount { get; } = All.Sum(static one => one.Size);

    /// <summary>How many members they represent.</summary>
    public static long TotalWeight { get; } = All.Sum(static one => (long)one.Weight * one.Size);

    // So that all together represent as many as the countries have.
    private const int HeavyWeight = 1_055;
}
