using System.ComponentModel;

namespace AudienceTyped;

// What the API cannot express. It is declared so that the compiler says why, and what to write instead.
// The results are of the type that fits the rest of most statements, so that no second error hides the first.
public sealed partial class NoneOf
{
    private const string OrRefusal =
        "NOT a OR b has no form in the API: include has an AND of ORs, and exclude applies to the whole. "
        + "Where both must hold, write !a & b. "
        + "Otherwise count within an audience w: w, minus w & a, plus w & a & b.";

    private const string OrNoneRefusal =
        "NOT a OR NOT b is NOT (a AND b), which has no form in the API: exclude has one OR. "
        + "To exclude members who have either, write !a & !b. "
        + "To exclude only those who have both, count the audience w, count w & a & b, and subtract.";

    /// <summary>Rejected by the compiler: NOT a OR b has no form in the API.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(OrRefusal, error: true)]
    public static AnyOf operator |(NoneOf left, AllOf right) => throw new NotSupportedException(OrRefusal);

    /// <summary>Rejected by the compiler: a OR NOT b has no form in the API.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(OrRefusal, error: true)]
    public static AnyOf operator |(AllOf left, NoneOf right) => throw new NotSupportedException(OrRefusal);

    /// <summary>Rejected by the compiler: NOT a OR NOT b has no form in the API.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(OrNoneRefusal, error: true)]
    public static NoneOf operator |(NoneOf left, NoneOf right) => throw new NotSupportedException(OrNoneRefusal);
}
