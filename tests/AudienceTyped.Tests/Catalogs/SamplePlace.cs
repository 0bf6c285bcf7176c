using System.Diagnostics.CodeAnalysis;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Tests;

/// <summary>An entity type with a hierarchy and sets, to which two projects add.</summary>
public readonly struct SamplePlace : ITargetingEntity<SamplePlace>
{
    private readonly UrnKey _key;

    private SamplePlace(UrnKey key) => _key = key;

    public Urn Urn => TargetingEntity.ToUrn<SamplePlace>(_key);

    public string? Name => TargetingEntity.FindName<SamplePlace>(_key);

    public SamplePlace? Parent => TargetingEntity.FindParent<SamplePlace>(_key);

    public static SamplePlace FromId(long id) => new(TargetingEntity.RequireId<SamplePlace>(id));

    public bool IsWithin(SamplePlace other) => TargetingEntity.IsWithin<SamplePlace>(_key, other._key);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out SamplePlace result) =>
        TargetingEntity.TryParse(text.AsSpan(), out result);

    public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out SamplePlace result) => TargetingEntity.TryParse(text, out result);

    public bool Equals(SamplePlace other) => _key.Equals(other._key);

    public override bool Equals(object? other) => other is SamplePlace value && Equals(value);

    public override int GetHashCode() => _key.GetHashCode();

    public override string ToString() => TargetingEntity.Describe<SamplePlace>(_key);

    public static bool operator ==(SamplePlace left, SamplePlace right) => left.Equals(right);

    public static bool operator !=(SamplePlace left, SamplePlace right) => !left.Equals(right);

    static SamplePlace IParsable<SamplePlace>.Parse(string text, IFormatProvider? provider) => TargetingEntity.Parse<SamplePlace>(text);

    static SamplePlace ISpanParsable<SamplePlace>.Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => TargetingEntity.Parse<SamplePlace>(text);

    static SamplePlace ITargetingEntity<SamplePlace>.FromKey(UrnKey key) => new(key);

    static EntityTable ITargetingEntity<SamplePlace>.Table => Table([1, 2, 3], "abc"u8, [-1, 0, 1]) with
    {
        SetNames = "Both\u00E9"u8,
        SetNameEnds = [4, 6],
        SetValues = [2, 0, 1],
        SetValueEnds = [2, 3],
    };

    /// <summary>One project: below a place of the catalog, with a set of that name too; and a circle with the other project.</summary>
    public readonly struct First : IEntityExtension
    {
        static EntityTable IEntityExtension.Table => Table([1, 3, 10, 20], "acdx"u8, [3, -1, 1, 2]) with
        {
            SetNames = "BothMine"u8,
            SetNameEnds = [4, 8],
            SetValues = [2, 2, 1],
            SetValueEnds = [1, 3],
        };
    }

    /// <summary>The other project, which closes the circle.</summary>
    public readonly struct Second : IEntityExtension
    {
        static EntityTable IEntityExtension.Table => Table([10, 20], "dx"u8, [1, -1]);
    }

    private static EntityTable Table(ReadOnlySpan<long> ids, ReadOnlySpan<byte> names, ReadOnlySpan<int> parents) => new()
    {
        TypeName = "SamplePlace",
        UrnEntityType = "samplePlace",
        IdForm = EntityIdForm.Integer,
        Ids = ids,
        Names = names,
        NameEnds = new[] { 1, 2, 3, 4 }.AsSpan(0, ids.Length),
        Parents = parents,
    };
}
