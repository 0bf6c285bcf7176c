using System.Diagnostics.CodeAnalysis;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Tests;

/// <summary>An entity type whose ids are ranges, without a hierarchy.</summary>
public readonly struct SampleRange : ITargetingEntity<SampleRange>
{
    private readonly UrnKey _key;

    private SampleRange(UrnKey key) => _key = key;

    public static SampleRange SelfEmployed => new(UrnKey.FromRange(1, 1));

    public static SampleRange Small => new(UrnKey.FromRange(2, 10));

    public static SampleRange Large => new(UrnKey.FromRange(10001, int.MaxValue));

    public static IReadOnlyList<SampleRange> Known => TargetingEntity.Known<SampleRange>();

    public Urn Urn => TargetingEntity.ToUrn<SampleRange>(_key);

    public string? Name => TargetingEntity.FindName<SampleRange>(_key);

    public static SampleRange FromRange(int minimum, int maximum) => new(TargetingEntity.RequireRange<SampleRange>(minimum, maximum));

    public static SampleRange Parse(string text) => TargetingEntity.Parse<SampleRange>(text);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out SampleRange result) =>
        TargetingEntity.TryParse(text.AsSpan(), out result);

    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out SampleRange result) => TargetingEntity.TryParse(text, out result);

    public bool Equals(SampleRange other) => _key.Equals(other._key);

    public override bool Equals(object? other) => other is SampleRange value && Equals(value);

    public override int GetHashCode() => _key.GetHashCode();

    public override string ToString() => TargetingEntity.Describe<SampleRange>(_key);

    public static bool operator ==(SampleRange left, SampleRange right) => left.Equals(right);

    public static bool operator !=(SampleRange left, SampleRange right) => !left.Equals(right);

    static SampleRange IParsable<SampleRange>.Parse(string text, IFormatProvider? provider) => Parse(text);

    static SampleRange ISpanParsable<SampleRange>.Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => TargetingEntity.Parse<SampleRange>(text);

    static SampleRange ITargetingEntity<SampleRange>.FromKey(UrnKey key) => new(key);

    static EntityTable ITargetingEntity<SampleRange>.Table => new()
    {
        TypeName = "SampleRange",
        UrnEntityType = "sampleRange",
        IdForm = EntityIdForm.Range,
        Ids = [(1L << 32) | 1, (2L << 32) | 10, (10001L << 32) | int.MaxValue],
        Names = "Self-employed2-10 employeesLarge"u8,
        NameEnds = [13, 27, 32],
    };
}
