using System.ComponentModel;
using AudienceTyped.Catalogs;

namespace AudienceTyped;

/// <summary>What is refused of a facet: values of another entity type.</summary>
/// <remarks>Extension methods, since the compiler turns to these only where no method of the facet takes the arguments.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValueOfAnotherType
{
    private const string Refusal =
        "The value is of another entity type than the facet takes, and the facet has no value with its URN. "
        + "Write the facet that takes it, as in Facet.Seniorities.Is(Seniority.Cxo), and join the two with & or |.";

    private const string ListRefusal =
        "The values are not all of one entity type that the facet takes: one of another type, or null, is among them, and the facet has no value with its URN. "
        + "Write a call for each type, joined with & or |: Facet.Skills.Is(Skill.Python) | Facet.Seniorities.Is(Seniority.Cxo).";

    /// <summary>Refused by the compiler: the facet takes values of its own entity type.</summary>
    /// <exception cref="NotSupportedException">Always; only a member that is obsolete itself, or dynamic code, can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static AnyOf Is<T, TOther>(this Facet<T> facet, TOther value)
        where T : struct, ITargetingEntity<T>
        where TOther : struct, ITargetingEntity<TOther> => throw new NotSupportedException(Refusal);

    /// <summary>Refused by the compiler: the facet takes values of its own entity type.</summary>
    /// <exception cref="NotSupportedException">Always; only a member that is obsolete itself, or dynamic code, can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(ListRefusal, error: true)]
    public static AnyOf IsAnyOf<T>(this Facet<T> facet, params ReadOnlySpan<IAnyTargetingEntity?> values)
        where T : struct, ITargetingEntity<T> => throw new NotSupportedException(ListRefusal);

    /// <summary>Refused by the compiler: the facet takes values of its own entity type.</summary>
    /// <exception cref="NotSupportedException">Always; only a member that is obsolete itself, or dynamic code, can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static AnyOf IsAnyOf<T, TOther>(this Facet<T> facet, IEnumerable<TOther> values)
        where T : struct, ITargetingEntity<T>
        where TOther : struct, ITargetingEntity<TOther> => throw new NotSupportedException(Refusal);

    /// <summary>Refused by the compiler: the facet takes values of its own entity type.</summary>
    /// <exception cref="NotSupportedException">Always; only a member that is obsolete itself, or dynamic code, can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static NoneOf IsNot<T, TOther>(this Facet<T> facet, TOther value)
        where T : struct, ITargetingEntity<T>
        where TOther : struct, ITargetingEntity<TOther> => throw new NotSupportedException(Refusal);

    /// <summary>Refused by the compiler: the facet takes values of its own entity type.</summary>
    /// <exception cref="NotSupportedException">Always; only a member that is obsolete itself, or dynamic code, can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(ListRefusal, error: true)]
    public static NoneOf IsNoneOf<T>(this Facet<T> facet, params ReadOnlySpan<IAnyTargetingEntity?> values)
        where T : struct, ITargetingEntity<T> => throw new NotSupportedException(ListRefusal);

    /// <summary>Refused by the compiler: the facet takes values of its own entity type.</summary>
    /// <exception cref="NotSupportedException">Always; only a member that is obsolete itself, or dynamic code, can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static NoneOf IsNoneOf<T, TOther>(this Facet<T> facet, IEnumerable<TOther> values)
        where T : struct, ITargetingEntity<T>
        where TOther : struct, ITargetingEntity<TOther> => throw new NotSupportedException(Refusal);
}
