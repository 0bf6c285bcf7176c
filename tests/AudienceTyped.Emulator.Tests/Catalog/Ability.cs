using System.Diagnostics.CodeAnalysis;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Emulator.Tests;

/// <summary>Skills in the shape of a generated type: five values, integers.</summary>
public readonly struct Ability : ITargetingEntity<Ability>
{
    private readonly UrnKey _key;

    private Ability(UrnKey key) => _key = key;

    public Urn Urn => TargetingEntity.ToUrn<Ability>(_key);

    public string? Name => TargetingEntity.FindName<Ability>(_key);

    static EntityTable ITargetingEntity<Ability>.Table => new()
    {
        TypeName = "Ability",
        UrnEntityType = "skill",
        IdForm = EntityIdForm.Integer,
        Ids = new long[] { 17, 18, 19, 20, 21 },
        Names = "ABCDE"u8,
        NameEnds = new int[] { 1, 2, 3, 4, 5 },
    };

    static Ability ITargetingEntity<Ability>.FromKey(UrnKey key) => new(key);

    public static Ability Parse(string text, IFormatProvider? provider = null) => TargetingEntity.Parse<Ability>(text);

    public static Ability Parse(ReadOnlySpan<char> text, IFormatProvider? provider = null) => TargetingEntity.Parse<Ability>(text);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out Ability result) => TargetingEntity.TryParse(text, out result);

    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Ability result) => TargetingEntity.TryParse(text, out result);

    public bool Equals(Ability other) => _key.Equals(other._key);

    public override bool Equals(object? obj) => obj is Ability other && Equals(other);

    public override int GetHashCode() => _key.GetHashCode();

    public static bool operator ==(Ability left, Ability right) => left.Equals(right);

    public static bool operator !=(Ability left, Ability right) => !left.Equals(right);
}
