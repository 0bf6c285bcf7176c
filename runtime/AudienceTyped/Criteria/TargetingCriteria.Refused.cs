using System.ComponentModel;

namespace AudienceTyped;

// What the API cannot express. It is declared so that the compiler says why, and what to write instead.
public sealed partial class TargetingCriteria
{
    private const string NotRefusal =
        "NOT of whole criteria has no form in the API: exclude has one OR of values. "
        + "Negate the any-of to exclude: w & !a. "
        + "To count an audience w without the members of criteria, count w, count w & criteria, and subtract.";

    private const string OrRefusal =
        "OR of whole criteria has no form in the API: there is one include and one exclude, and both apply to the whole. "
        + "Where both sides exclude the same, write (a | b) & !c. "
        + "Otherwise count first, count second, add, and subtract the count of first & second.";

    private const string OrNoneRefusal =
        "NOT a OR criteria has no form in the API: exclude applies to the whole, not to one alternative. "
        + "Where both must hold, write criteria & !a. "
        + "Otherwise count within an audience w: w, minus w & a, plus w & a & criteria.";

    /// <summary>Rejected by the compiler: NOT of whole criteria has no form in the API.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(NotRefusal, error: true)]
    public static TargetingCriteria operator !(TargetingCriteria value) => throw new NotSupportedException(NotRefusal);

    /// <summary>Rejected by the compiler: OR of whole criteria has no form in the API.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(OrRefusal, error: true)]
    public static TargetingCriteria operator |(TargetingCriteria left, TargetingCriteria right) => throw new NotSupportedException(OrRefusal);

    /// <summary>Rejected by the compiler: criteria OR NOT a has no form in the API.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(OrNoneRefusal, error: true)]
    public static TargetingCriteria operator |(TargetingCriteria left, NoneOf right) => throw new NotSupportedException(OrNoneRefusal);

    /// <summary>Rejected by the compiler: NOT a OR criteria has no form in the API.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(OrNoneRefusal, error: true)]
    public static TargetingCriteria operator |(NoneOf left, TargetingCriteria right) => throw new NotSupportedException(OrNoneRefusal);
}
