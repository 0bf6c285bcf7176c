using AudienceTyped.Generator.Criteria;
using AudienceTyped.Shared.Rules;
using CsCheck;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

/// <summary>One rule, two readers: what the analyzer says of an expression, <c>Validate()</c> says of what it comes to.</summary>
public sealed class AgreementTests
{
    private const int Expressions = 300;
    private const int Choices = 200;

    // Seen in what is written alone, as what is superfluous in the initializer of a variable is not seen where the variable is used; or told once of all code.
    private static readonly HashSet<string> _told = [.. CriteriaRules.All
        .Where(static rule => rule is not (DuplicateValueRule or SuperfluousClauseRule) && !rule.IsOncePerProject)
        .Select(static rule => rule.Id)];

    [Fact]
    public Task Both_readers_find_the_same_in_random_criteria() => Gen.UInt.Array[Choices].Array[Expressions].SampleAsync(
        static async choices =>
        {
            RandomCriteria[] criteria = [.. choices.Select(static numbers => new RandomCriteria(numbers))];
            (string Statements, string Expression)[] snippets = [.. criteria.Select(static one => one.Write())];
            IReadOnlyList<Verdict> verdicts = await Verdict.OfAllAsync(snippets);
            string[] differences = [.. verdicts
                .Select(
                    (verdict, index) => Compare(criteria[index], verdict) is { } difference
                        ? $"{difference}\n  in {snippets[index].Statements}{snippets[index].Expression}"
                        : null)
                .OfType<string>()];

            Assert.True(differences.Length == 0, $"{differences.Length} of {Expressions} differ:\n{string.Join("\n", differences.Take(8))}");
            int whole = verdicts.Count(static verdict => verdict.IsWhollyKnown);
            Assert.True(whole > Expressions / 3, $"Only {whole} of {Expressions} criteria are wholly known, too few to prove anything.");
            Assert.True(
                verdicts
                    .SelectMany(static verdict => verdict.AtRunTime)
                    .Select(static finding => finding.Id)
                    .Distinct(StringComparer.Ordinal)
                    .Count() > _told.Count / 2,
                "The criteria break too few rules to prove anything.");
        },
        iter: 1,
        threads: 1,
        print: static _ => "the criteria that are named");

    private static string? Compare(RandomCriteria criteria, Verdict verdict)
    {
        if (verdict.Thrown is { } thrown)
        {
            return verdict.InCode.Any(static found => found.Severity == DiagnosticSeverity.Error) ? null : $"throws, and nothing is said: {thrown.Message}";
        }

        // What distribution brings together was not written so, and a local is included where it is written, though it is excluded later.
        HashSet<string> inCode = Relevant(criteria, verdict.InCode.Select(static found => (found.Id, found.Message)));
        HashSet<string> atRunTime = Relevant(criteria, verdict.AtRunTime.Select(static finding => (finding.Id, finding.Message)));

        if (verdict.Difference is { } difference)
        {
            return $"what is known is not so: {difference}";
        }

        // Of what is one of several, each branch is read by itself, and less is known of the whole than it is.
        if (criteria.HasChoices)
        {
            return null;
        }

        // An initializer is read by itself, and what it breaks is true of it, though other clauses may absorb it.
        if (criteria.HasLocals ? atRunTime.IsSubsetOf(inCode) : atRunTime.SetEquals(inCode))
        {
            return null;
        }

        return $"in code [{string.Join("; ", inCode.Except(atRunTime))}], at run time [{string.Join("; ", atRunTime.Except(inCode))}]";
    }

    private static HashSet<string> Relevant(RandomCriteria criteria, IEnumerable<(string Id, string Message)> findings) =>
    [
        .. findings
            .Where(finding => _told.Contains(finding.Id) && !(finding.Id is "AUD2005" or "AUD2006" or "AUD2016" or "AUD2018" && (criteria.IsDistributed || criteria.HasLocals)))
            .Select(static finding => FindingKey.Of(finding.Id, finding.Message)),
    ];
}
