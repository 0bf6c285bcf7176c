using System.Diagnostics.CodeAnalysis;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Tests;

/// <summary>An entity type whose ids are texts, one of which looks like an integer.</summary>
public readonly struct SampleLocale : ITargetingEntity<SampleLocale>
{
    private readonly UrnKey _key;

    private SampleLocale(UrnKey key) => _key = key;

    public static SampleLocale English => new(UrnKey.FromText("en_US"));

    public static SampleLocale Indonesian => new(UrnKey.FromText("in_ID"));

    public static SampleLocale FortyTwo => new(UrnKey.FromText("42"));

    public static IReadOnlyList<SampleLocale> Known => TargetingEntity.Known<SampleLocale>();

    public Urn Urn => TargetingEntity.ToUrn<SampleLocale>(_key);

    public string? Name => TargetingEntity.FindName<SampleLocale>(_key);

    public static SampleLocale FromId(string id) => new(TargetingEntity.RequireId<SampleLocale>(id));

    public static SampleLocale Parse(string text) => TargetingEntity.Parse<SampleLocale>(text);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out SampleLocale result) =>
        TargetingEntity.TryParse(text.AsSpan(), out result);

    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out SampleLocale result) => TargetingEntity.TryParse(text, out result);

    public bool Equals(SampleLocale other) => _key.Equals(other._key);

    public override bool Equals(object? other) => other is SampleLocale value && Equals(value);

    public override int GetHashCode() => _key.GetHashCode();

    public override string ToString() => TargetingEntity.Describe<SampleLocale>(_key);

    public static bool operator ==(SampleLocale left, SampleLocale right) => left.Equals(right);

    public static bool operator !=(SampleLocale left, SampleLocale right) => !left.Equals(right);

    static SampleLocale IParsable<SampleLocale>.Parse(string text, IFormatProvider? provider) => Parse(text);

    static SampleLocale ISpanParsable<SampleLocale>.Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => TargetingEntity.Parse<SampleLocale>(text);

    static SampleLocale ITargetingEntity<SampleLocale>.FromKey(UrnKey key) => new(key);

    static EntityTable ITargetingEntity<SampleLocale>.Table => new()
    {
        TypeName = "SampleLocale",
        UrnEntityType = "sampleLocale",
        IdForm = EntityIdForm.Text,
        TextIds = "42de_DEen_USin_ID"u8,
        TextIdEnds = [2, 7, 12, 17],
        Names = "Forty-twoDeutschEnglishBahasa Indonesia"u8,
        NameEnds = [9, 16, 23, 39],
    };
}
