using System.ComponentModel;
using AudienceTyped.Catalogs;

namespace AudienceTyped;

/// <summary>What a facet that no catalog has rejects: values in place of URNs.</summary>
/// <remarks>They are extension methods, because the compiler uses these only if no method of the facet accepts the arguments.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntityInsteadOfUrn
{
    private const string Refusal =
        "A facet of Facet.Custom accepts URNs, because no catalog knows the entity type of its values. "
        + "Write .Urn after the value: Is(Skill.Python.Urn). For a list, pass the URNs: IsAnyOf(skills.Select(skill => skill.Urn)).";

    /// <summary>Rejected by the compiler: the facet accepts URNs.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static AnyOf Is<TOther>(this CustomFacet facet, TOther value)
        where TOther : struct, ITargetingEntity<TOther> => throw new NotSupportedException(Refusal);

    /// <summary>Rejected by the compiler: the facet accepts URNs.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static AnyOf IsAnyOf(this CustomFacet facet, params ReadOnlySpan<IAnyTargetingEntity?> values) => throw new NotSupportedException(Refusal);

    /// <summary>Rejected by the compiler: the facet accepts URNs.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static AnyOf IsAnyOf<TOther>(this CustomFacet facet, IEnumerable<TOther> values)
        where TOther : struct, ITargetingEntity<TOther> => throw new NotSupportedException(Refusal);

    /// <summary>Rejected by the compiler: the facet accepts URNs.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static NoneOf IsNot<TOther>(this CustomFacet facet, TOther value)
        where TOther : struct, ITargetingEntity<TOther> => throw new NotSupportedException(Refusal);

    /// <summary>Rejected by the compiler: the facet accepts URNs.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static NoneOf IsNoneOf(this CustomFacet facet, params ReadOnlySpan<IAnyTargetingEntity?> values) => throw new NotSupportedException(Refusal);

    /// <summary>Rejected by the compiler: the facet accepts URNs.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Refusal, error: true)]
    public static NoneOf IsNoneOf<TOther>(this CustomFacet facet, IEnumerable<TOther> values)
        where TOther : struct, ITargetingEntity<TOther> => throw new NotSupportedException(Refusal);
}
