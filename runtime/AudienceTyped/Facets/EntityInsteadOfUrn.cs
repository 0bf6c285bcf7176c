using System.ComponentModel;
using AudienceTyped.Catalogs;

namespace AudienceTyped;

/// <summary>What is refused of a facet that no catalog knows: values in place of URNs.</summary>
/// <remarks>Extension methods, since the compiler turns to these only where no method of the facet takes the arguments.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntityInsteadOfUrn
{
    private const string Refusal =
        "A facet made by Facet.Custom takes URNs, since no catalog says of which entity type its values are. "
        + "Write .Urn behind the value: Is(Skill.Python.Urn). Of a list, take the URNs: IsAnyOf(skills.Select(skill => skill.Urn)).";

    /// <summary>Refused by the compiler: the facet takes URNs.</summary>
    /// <exception cref="NotSupportedException">Always; only a member that is obsolete itself, or dynamic code, can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static AnyOf Is<TOther>(this CustomFacet facet, TOther value)
        where TOther : struct, ITargetingEntity<TOther> => throw new NotSupportedException(Refusal);

    /// <summary>Refused by the compiler: the facet takes URNs.</summary>
    /// <exception cref="NotSupportedException">Always; only a member that is obsolete itself, or dynamic code, can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static AnyOf IsAnyOf(this CustomFacet facet, params ReadOnlySpan<IAnyTargetingEntity?> values) => throw new NotSupportedException(Refusal);

    /// <summary>Refused by the compiler: the facet takes URNs.</summary>
    /// <exception cref="NotSupportedException">Always; only a member that is obsolete itself, or dynamic code, can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static AnyOf IsAnyOf<TOther>(this CustomFacet facet, IEnumerable<TOther> values)
        where TOther : struct, ITargetingEntity<TOther> => throw new NotSupportedException(Refusal);

    /// <summary>Refused by the compiler: the facet takes URNs.</summary>
    /// <exception cref="NotSupportedException">Always; only a member that is obsolete itself, or dynamic code, can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static NoneOf IsNot<TOther>(this CustomFacet facet, TOther value)
        where TOther : struct, ITargetingEntity<TOther> => throw new NotSupportedException(Refusal);

    /// <summary>Refused by the compiler: the facet takes URNs.</summary>
    /// <exception cref="NotSupportedException">Always; only a member that is obsolete itself, or dynamic code, can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static NoneOf IsNoneOf(this CustomFacet facet, params ReadOnlySpan<IAnyTargetingEntity?> values) => throw new NotSupportedException(Refusal);

    /// <summary>Refused by the compiler: the facet takes URNs.</summary>
    /// <exception cref="NotSupportedException">Always; only a member that is obsolete itself, or dynamic code, can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static NoneOf IsNoneOf<TOther>(this CustomFacet facet, IEnumerable<TOther> values)
        where TOther : struct, ITargetingEntity<TOther> => throw new NotSupportedException(Refusal);
}
