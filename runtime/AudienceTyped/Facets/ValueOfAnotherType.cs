using System.ComponentModel;
using AudienceTyped.Catalogs;

namespace AudienceTyped;

/// <summary>What a facet rejects: values of another entity type.</summary>
/// <remarks>They are extension methods, because the compiler uses these only if no method of the facet accepts the arguments.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValueOfAnotherType
{
    private const string Refusal =
        "The facet does not accept values of this entity type, and has no value with this URN. "
        + "Use the facet that accepts it, as in Facet.Seniorities.Is(Seniority.Cxo), and join the two with & or |.";

    private const string ListRefusal =
        "The values are not all of one entity type that the facet accepts: one is null or of another type, and the facet has no value with its URN. "
        + "Write one call for each type and join them with & or |: Facet.Skills.Is(Skill.Python) | Facet.Seniorities.Is(Seniority.Cxo).";

    /// <summary>Rejected by the compiler: the facet accepts values of its own entity type.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static AnyOf Is<T, TOther>(this Facet<T> facet, TOther value)
        where T : struct, ITargetingEntity<T>
        where TOther : struct, ITargetingEntity<TOther> => throw new NotSupportedException(Refusal);

    /// <summary>Rejected by the compiler: the facet accepts values of its own entity type.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(ListRefusal, error: true)]
    public static AnyOf IsAnyOf<T>(this Facet<T> facet, params ReadOnlySpan<IAnyTargetingEntity?> values)
        where T : struct, ITargetingEntity<T> => throw new NotSupportedException(ListRefusal);

    /// <summary>Rejected by the compiler: the facet accepts values of its own entity type.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static AnyOf IsAnyOf<T, TOther>(this Facet<T> facet, IEnumerable<TOther> values)
        where T : struct, ITargetingEntity<T>
        where TOther : struct, ITargetingEntity<TOther> => throw new NotSupportedException(Refusal);

    /// <summary>Rejected by the compiler: the facet accepts values of its own entity type.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static NoneOf IsNot<T, TOther>(this Facet<T> facet, TOther value)
        where T : struct, ITargetingEntity<T>
        where TOther : struct, ITargetingEntity<TOther> => throw new NotSupportedException(Refusal);

    /// <summary>Rejected by the compiler: the facet accepts values of its own entity type.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(ListRefusal, error: true)]
    public static NoneOf IsNoneOf<T>(this Facet<T> facet, params ReadOnlySpan<IAnyTargetingEntity?> values)
        where T : struct, ITargetingEntity<T> => throw new NotSupportedException(ListRefusal);

    /// <summary>Rejected by the compiler: the facet accepts values of its own entity type.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static NoneOf IsNoneOf<T, TOther>(this Facet<T> facet, IEnumerable<TOther> values)
        where T : struct, ITargetingEntity<T>
        where TOther : struct, ITargetingEntity<TOther> => throw new NotSupportedException(Refusal);
}
