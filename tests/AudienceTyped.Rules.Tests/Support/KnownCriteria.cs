using System.Text.Json;
using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Rules.Tests;

/// <summary>Compares what is known of criteria with what they come to.</summary>
internal static class KnownCriteria
{
    /// <summary>What is not true of the criteria; null where all that is known is true, and all that is said to be known is all.</summary>
    public static string? FindDifference(CriteriaView known, TargetingCriteria criteria)
    {
        // What cannot be sent cannot be written either, and the rules say why.
        if (Record.Exception(() => { criteria.ToJson(); }) is InvalidOperationException)
        {
            return null;
        }

        using var json = JsonDocument.Parse(criteria.ToJson());
        List<Dictionary<string, HashSet<string>>> include = [.. json.RootElement.GetProperty("include").GetProperty("and").EnumerateArray().Select(ReadClause)];
        Dictionary<string, HashSet<string>> exclude = json.RootElement.TryGetProperty("exclude", out JsonElement excluded) ? ReadClause(excluded) : [];

        // What is known may also be absorbed by what is not known.
        ClauseView[] clauses = [.. known.Include.Where(static clause => clause.Facets.Count > 0)];
        bool isAll = known.IsIncludeComplete && clauses.Length == known.Include.Count && Array.TrueForAll(clauses, static clause => clause.IsWhollyKnown);
        ClauseView? wrong = include.Count < clauses.Length && !isAll
            ? null
            : Array.Find(clauses, clause => !include.Exists(one => Fits(clause, one) || MayBeWithin(one, clause)));
        return wrong is not null ? $"included {Describe(wrong)}"
            : isAll && include.Count != clauses.Length ? $"{clauses.Length} clauses and not {include.Count}"
            : Fits(known.Exclude, exclude) ? null
            : $"excluded {Describe(known.Exclude)}";
    }

    private static bool Fits(ClauseView clause, Dictionary<string, HashSet<string>> actual) =>
        clause.Facets.All(facet => actual.TryGetValue(facet.Facet.Name, out HashSet<string>? values) && Fits(facet, values))
        && (!clause.IsComplete || actual.Count == clause.Facets.Count);

    private static bool Fits(FacetView facet, HashSet<string> actual)
    {
        HashSet<string> values = [.. facet.Values.Select(static value => value.Urn)];
        return values.IsSubsetOf(actual)
            && (!facet.IsComplete || values.SetEquals(actual))
            && (facet.Possible is not { } possible || actual.All(urn => possible.Find(urn) is not null));
    }

    // What is known of a clause may be of one that a narrower one absorbs.
    private static bool MayBeWithin(Dictionary<string, HashSet<string>> actual, ClauseView clause) => !clause.IsComplete || actual.All(pair =>
        clause.Find(pair.Key) is { } facet
        && (facet.IsComplete ? facet.Values : facet.Possible) is var all
        && (all is null || pair.Value.All(urn => all.Find(urn) is not null)));

    private static string Describe(ClauseView clause) => string.Join(
        " or ",
        clause.Facets.Select(
            static facet => $"{facet.Facet.Name} {(facet.IsComplete ? "is" : "has")} {string.Join(",", facet.Values.Select(static value => value.Urn))}"));

    private static Dictionary<string, HashSet<string>> ReadClause(JsonElement clause) => clause
        .GetProperty("or")
        .EnumerateObject()
        .ToDictionary(
            static facet => facet.Name.Split(':')[^1],
            static facet => facet.Value.EnumerateArray().Select(static urn => urn.GetString()!).ToHashSet());
}
