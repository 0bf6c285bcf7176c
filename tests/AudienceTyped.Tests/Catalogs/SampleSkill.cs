using System.Diagnostics.CodeAnalysis;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Tests;

/// <summary>An entity type as a user's own catalog brings it: integer ids, a hierarchy, an order of its own.</summary>
public readonly struct SampleSkill : ITargetingEntity<SampleSkill>
{
    private readonly UrnKey _key;

    private SampleSkill(UrnKey key) => _key = key;

    public static SampleSkill Engineering => new(UrnKey.FromInteger(17));

    public static SampleSkill Research => new(UrnKey.FromInteger(18));

    public static SampleSkill BlackOrWhite => new(UrnKey.FromInteger(19));

    public static SampleSkill CSharp => new(UrnKey.FromInteger(20));

    public static SampleSkill Python => new(UrnKey.FromInteger(1000));

    public static IReadOnlyList<SampleSkill> Known => TargetingEntity.Known<SampleSkill>();

    public Urn Urn => TargetingEntity.ToUrn<SampleSkill>(_key);

    public string? Name => TargetingEntity.FindName<SampleSkill>(_key);

    public SampleSkill? Parent => TargetingEntity.FindParent<SampleSkill>(_key);

    public bool IsWithin(SampleSkill other) => TargetingEntity.IsWithin<SampleSkill>(_key, other._key);

    public static SampleSkill FromId(long id) => new(TargetingEntity.RequireId<SampleSkill>(id));

    public static SampleSkill Parse(string text) => TargetingEntity.Parse<SampleSkill>(text);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out SampleSkill result) =>
        TargetingEntity.TryParse(text.AsSpan(), out result);

    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out SampleSkill result) => TargetingEntity.TryParse(text, out result);

    public bool Equals(SampleSkill other) => _key.Equals(other._key);

    public override bool Equals(object? other) => other is SampleSkill value && Equals(value);

    public override int GetHashCode() => _key.GetHashCode();

    public override string ToString() => TargetingEntity.Describe<SampleSkill>(_key);

    public static bool operator ==(SampleSkill left, SampleSkill right) => left.Equals(right);

    public static bool operator !=(SampleSkill left, SampleSkill right) => !left.Equals(right);

    static SampleSkill IParsable<SampleSkill>.Parse(string text, IFormatProvider? provider) => Parse(text);

    static SampleSkill ISpanParsable<SampleSkill>.Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => TargetingEntity.Parse<SampleSkill>(text);

    static SampleSkill ITargetingEntity<SampleSkill>.FromKey(UrnKey key) => new(key);

    static EntityTable ITargetingEntity<SampleSkill>.Table => new()
    {
        TypeName = "SampleSkill",
        UrnEntityType = "sampleSkill",
        IdForm = EntityIdForm.Integer,
        Ids = [17, 18, 19, 20, 1000],
        Names = "EngineeringResearch, DevelopmentBlack or WhiteC♯Python"u8,
        NameEnds = [11, 32, 46, 50, 56],
        Parents = [-1, 0, -1, 1, 0],
        FileOrder = [4, 0, 1, 2, 3],
    };
}
