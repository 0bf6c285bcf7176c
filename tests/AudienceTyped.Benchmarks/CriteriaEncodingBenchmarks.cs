using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;

namespace AudienceTyped.Benchmarks;

/// <summary>
/// Criteria to the text of the query, beside what people write by hand and beside the floor:
/// allocating a string of that length and copying it.
/// </summary>
[MemoryDiagnoser]
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Benchmarks are instance members.")]
public class CriteriaEncodingBenchmarks
{
    private const string Facet = "urn:li:adTargetingFacet:skills";

    private string[][] _urns = [];
    private Skill[][] _skills = [];
    private TargetingCriteria? _criteria;
    private string _text = "";

    /// <summary>Clauses by values in each.</summary>
    [Params("3x5", "10x100")]
    public string Size { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        int[] size = [.. Size.Split('x').Select(int.Parse)];
        _skills = [.. Enumerable
            .Range(0, size[0])
            .Select(clause => Enumerable.Range(0, size[1]).Select(value => AudienceTyped.Skill.FromId(1 + (clause * 10_007) + (value * 97))).ToArray())];
        _urns = [.. _skills.Select(static clause => clause.Select(static skill => skill.Urn.ToString()).ToArray())];
        _criteria = Build();
        _text = _criteria.ToRestli();
        if (StringJoin() != _text || Floor() != _text)
        {
            throw new InvalidOperationException("The texts differ, so that the times could not be compared.");
        }
    }

    [Benchmark(Baseline = true)]
    public string StringJoin() =>
        "(include:(and:List(" + string.Join(",", _urns.Select(static clause =>
            "(or:(" + Uri.EscapeDataString(Facet) + ":List(" + string.Join(",", clause.Select(Uri.EscapeDataString)) + ")))")) + ")))";

    [Benchmark]
    public string ToRestli() => _criteria!.ToRestli();

    [Benchmark]
    public string BuildAndToRestli() => Build().ToRestli();

    [Benchmark]
    public string Floor() => string.Create(_text.Length, _text, static (destination, text) => text.CopyTo(destination));

    private TargetingCriteria Build()
    {
        AllOf all = AllOf.Empty;
        foreach (Skill[] clause in _skills)
        {
            all &= AudienceTyped.Facet.Skills.IsAnyOf(clause);
        }

        return all;
    }
}
