namespace AudienceTyped.Shared.Wire;

/// <summary>The names and separators in the query of <c>audienceCounts</c>, and its maximum length.</summary>
internal static class FinderQuery
{
    /// <summary>The longest query, in characters, that is sent in the URL; the service rejects 4 KB.</summary>
    public const int MaximumLength = 4000;

    /// <summary>What the query begins with, before the criteria.</summary>
    public const string Start = "q=targetingCriteriaV2&targetingCriteria=";

    public const string IncludeStart = "(include:(and:List((or:(";
    public const string NextFacet = "),";
    public const string NextClause = "))),(or:(";
    public const string IncludeEnd = ")))))";
    public const string ExcludeStart = ",exclude:(or:(";
    public const string ExcludeEnd = ")))";
    public const char End = ')';

    /// <summary>The text between a facet and its first value.</summary>
    public const string ListStart = ":List(";
}
