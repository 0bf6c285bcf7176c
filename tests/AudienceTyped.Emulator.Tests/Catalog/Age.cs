using System.Diagnostics.CodeAnalysis;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Emulator.Tests;

/// <summary>Ages in the shape of a generated type: ranges.</summary>
public readonly struct Age : ITargetingEntity<Age>
{
    private readonly UrnKey _key;

    private Age(UrnKey key) => _key = key;

    public Urn Urn => TargetingEntity.ToUrn<Age>(_key);

    public string? Name => TargetingEntity.FindName<Age>(_key);

    static EntityTable ITargetingEntity<Age>.Table => new()
    {
        TypeName = "Age",
        UrnEntityType = "ageRange",
        IdForm = EntityIdForm.Range,
        Ids = new long[] { (18L << 32) | 24, (25L << 32) | 34, (35L << 32) | 54, (55L << 32) | int.MaxValue },
        Names = "ABCD"u8,
        NameEnds = new int[] { 1, 2, 3, 4 },
    };

    static Age ITargetingEntity<Age>.FromKey(UrnKey key) => new(key);

    public static Age Parse(string text, IFormatProvider? provider = null) => TargetingEntity.Parse<Age>(text);

    public static Age Parse(ReadOnlySpan<char> text, IFormatProvider? provider = null) => TargetingEntity.Parse<Age>(text);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out Age result) => TargetingEntity.TryParse(text, out result);

    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Age result) => TargetingEntity.TryParse(text, out result);

    public bool Equals(Age other) => _key.Equals(other._key);

    public override bool Equals(object? obj) => obj is Age other && Equals(other);

    public override int GetHashCode() => _key.GetHashCode();

    public static bool operator ==(Age left, Age right) => left.Equals(right);

    public static bool operator !=(Age left, Age right) => !left.Equals(right);
}
