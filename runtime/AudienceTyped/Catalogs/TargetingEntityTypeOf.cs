namespace AudienceTyped.Catalogs;

/// <summary>The description of one entity type, made when it is first asked for.</summary>
internal sealed class TargetingEntityTypeOf<T> : TargetingEntityType
    where T : struct, ITargetingEntity<T>
{
    public static readonly TargetingEntityTypeOf<T> Instance = new();

    private IReadOnlyList<T>? _values;

    private TargetingEntityTypeOf()
        : base(T.Table)
    {
    }

    public IReadOnlyList<T> Values => _values ??= Array.AsReadOnly(Array.ConvertAll(ReadKeys(), T.FromKey));

    private protected override EntityTable Table => T.Table;

    private protected override void ForgetValues() => _values = null;
}
