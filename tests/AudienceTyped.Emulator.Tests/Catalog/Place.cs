using System.Diagnostics.CodeAnalysis;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Emulator.Tests;

/// <summary>Places in the shape of a generated type: Europe (1) over Germany (2) over Berlin (3) and Munich (4), France (5), Asia (6) over Japan (7).</summary>
public readonly struct Place : ITargetingEntity<Place>
{
    private readonly UrnKey _key;

    private Place(UrnKey key) => _key = key;

    public Urn Urn => TargetingEntity.ToUrn<Place>(_key);

    public string? Name => TargetingEntity.FindName<Place>(_key);

    static EntityTable ITargetingEntity<Place>.Table => new()
    {
        TypeName = "Place",
        UrnEntityType = "geo",
        IdForm = EntityIdForm.Integer,
        Ids = new long[] { 1, 2, 3, 4, 5, 6, 7 },
        Names = "ABCDEFG"u8,
        NameEnds = new int[] { 1, 2, 3, 4, 5, 6, 7 },
        Parents = new int[] { -1, 0, 1, 1, 0, -1, 5 },
    };

    static Place ITargetingEntity<Place>.FromKey(UrnKey key) => new(key);

    public static Place Parse(string text, IFormatProvider? provider = null) => TargetingEntity.Parse<Place>(text);

    public static Place Parse(ReadOnlySpan<char> text, IFormatProvider? provider = null) => TargetingEntity.Parse<Place>(text);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out Place result) => TargetingEntity.TryParse(text, out result);

    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Place result) => TargetingEntity.TryParse(text, out result);

    public bool Equals(Place other) => _key.Equals(other._key);

    public override bool Equals(object? obj) => obj is Place other && Equals(other);

    public override int GetHashCode() => _key.GetHashCode();

    public static bool operator ==(Place left, Place right) => left.Equals(right);

    public static bool operator !=(Place left, Place right) => !left.Equals(right);
}
