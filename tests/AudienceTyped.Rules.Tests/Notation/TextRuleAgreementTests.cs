using AudienceTyped.Shared.Rules;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Rules.Tests;

/// <summary>What the analyzer says of a constant text, <c>Validate()</c> says of the criteria that it comes to.</summary>
public sealed class TextRuleAgreementTests
{
    private const int Texts = 400;

    // What is written twice is once in what is built; an unknown facet without a similar name is a hint about data alone.
    private static readonly HashSet<string> _told = [.. CriteriaRules.All
        .Where(static rule => rule is not (DuplicateValueRule or SuperfluousClauseRule) && !rule.IsOncePerProject)
        .Select(static rule => rule.Id)];

    [Fact]
    public Task Both_find_the_same_in_Rest_li_text() => CompareAsync(RandomCriteriaText.Restli, "ParseRestli");

    [Fact]
    public Task Both_find_the_same_in_JSON() => CompareAsync(RandomCriteriaText.Json, "ParseJson");

    private static Task CompareAsync(Gen<string> texts, string method) => texts.Array[Texts].SampleAsync(
        async all =>
        {
            IReadOnlyList<Verdict> verdicts = await Verdict.OfAllAsync(
                [.. all.Select(text => $"TargetingCriteria.{method}({SymbolDisplay.FormatLiteral(text, quote: true)})")]);
            string[] differences = [.. verdicts
                .Select((verdict, index) => Compare(verdict) is { } difference ? $"{difference}\n  in {all[index]}" : null)
                .OfType<string>()];

            Assert.True(differences.Length == 0, $"{differences.Length} of {Texts} differ:\n{string.Join("\n", differences.Take(8))}");
            Assert.All(verdicts, static verdict => Assert.True(verdict.IsWhollyKnown));
            int rules = verdicts.SelectMany(static verdict => verdict.AtRunTime).Select(static finding => finding.Id).Distinct(StringComparer.Ordinal).Count();
            Assert.True(rules > _told.Count / 2, $"The texts break {rules} rules, too few to prove anything.");
        },
        iter: 1,
        threads: 1,
        print: static _ => "the texts that are named");

    private static string? Compare(Verdict verdict)
    {
        if (verdict.Thrown is { } thrown)
        {
            return $"throws: {thrown.Message}";
        }

        HashSet<string> inCode = [.. verdict.InCode
            .Where(static found => _told.Contains(found.Id))
            .Select(static found => FindingKey.Of(found.Id, found.Message))];
        HashSet<string> atRunTime = [.. verdict.AtRunTime
            .Where(static finding => _told.Contains(finding.Id) && !finding.Message.Contains("and none has a similar name", StringComparison.Ordinal))
            .Select(static finding => FindingKey.Of(finding.Id, finding.Message))];
        return verdict.Difference
            ?? (atRunTime.SetEquals(inCode)
                ? null
                : $"in code [{string.Join("; ", inCode.Except(atRunTime))}], at run time [{string.Join("; ", atRunTime.Except(inCode))}]");
    }
}
