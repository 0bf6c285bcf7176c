namespace AudienceTyped.Shared.Rules;

/// <summary>A written part that the normal form drops. Built criteria have none.</summary>
/// <param name="Part">A value that is listed twice, or a clause that another one makes superfluous.</param>
/// <param name="Because">The value or clause that remains.</param>
internal sealed record SuperfluousPart(ViewPart Part, ViewPart Because);
