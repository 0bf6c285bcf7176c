using System.Globalization;

namespace AudienceTyped.Shared.Wire;

/// <summary>The limit of distributing an OR of ANDs into an AND of ORs.</summary>
internal static class Distribution
{
    /// <summary>How many clauses an OR may become.</summary>
    public const int MaximumClauses = 256;

    /// <summary>What is wrong with an OR of so many clauses; null where it is within the limit.</summary>
    public static string? FindProblem(long left, long right) => left * right <= MaximumClauses ? null : string.Format(
        CultureInfo.InvariantCulture,
        "An OR of {0} and {1} AND-ed clauses would become {2} clauses, because the API has only an AND of ORs. At most {3} are allowed. "
        + "Count the two audiences separately, or put the alternatives into one any-of.",
        left,
        right,
        left * right,
        MaximumClauses);
}
