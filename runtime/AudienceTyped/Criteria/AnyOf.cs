namespace AudienceTyped;

/// <summary>Work in progress.</summary>
public sealed class AnyOf
{
    /// <summary>Work in progress.</summary>
    public static NoneOf operator !(AnyOf any) => throw new NotSupportedException();

    internal static AnyOf Create<T>(TargetingFacet facet, ReadOnlySpan<T> values)
        where T : struct, ITargetingEntity<T> => throw new NotSupportedException();

    internal static AnyOf Create(TargetingFacet facet, Urn[] values) => throw new NotSupportedException();
}
