using System.ComponentModel;

namespace AudienceTyped;

// What the API cannot express. It is declared so that the compiler says why, and what to write instead.
public sealed partial class AllOf
{
    private const string NotRefusal =
        "NOT (a AND b) has no form in the API: exclude has one OR. "
        + "To exclude members who have any of them, negate each part: !a & !b. "
        + "To exclude only those who have all of them, count the audience w, count w & a & b, and subtract.";

    /// <summary>Rejected by the compiler: NOT (a AND b) has no form in the API.</summary>
    /// <exception cref="NotSupportedException">Always. Only an obsolete member or dynamic code can call it.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(NotRefusal, error: true)]
    public static NoneOf operator !(AllOf value) => throw new NotSupportedException(NotRefusal);
}
