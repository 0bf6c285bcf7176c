using CsCheck;

namespace AudienceTyped.Emulator.Tests;

/// <summary>Generators that choose.</summary>
internal static class OneOf
{
    public static Gen<T> These<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
