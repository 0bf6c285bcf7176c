namespace AudienceTyped.Shared.Rules;

/// <summary>Something written that the normal form drops. Criteria that are built already have none.</summary>
/// <param name="Part">A value that stands twice, or a clause that another makes superfluous.</param>
/// <param name="Because">The value or clause that remains.</param>
internal sealed record SuperfluousPart(ViewPart Part, ViewPart Because);
