using AudienceTyped.Shared.Notation;

namespace AudienceTyped.Generator.Notation;

/// <summary>What a reader of the runtime makes of a text.</summary>
/// <param name="Shape">The criteria; null where there are none.</param>
/// <param name="Problem">Why the text is refused, as the exception says it; null where it is read, or where that is not certain.</param>
internal sealed record CriteriaInText(CriteriaShape<FacetInText>? Shape, string? Problem)
{
    /// <summary>Nothing is known: the text may be refused or not.</summary>
    public static CriteriaInText Unknown { get; } = new(null, null);

    public static CriteriaInText Refused(string problem) => new(null, problem);
}
