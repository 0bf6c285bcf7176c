using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace AudienceTyped.Benchmarks;

/// <summary>What the catalog answers, beside what one would write: a dictionary built beforehand, and a walk over all values.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Benchmarks are instance members.")]
public class CatalogBenchmarks
{
    private readonly Dictionary<string, Title> _byName = Title.Known
        .GroupBy(static title => title.Name!, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(static titles => titles.Key, static titles => titles.First(), StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Title, string> _names = Title.Known.ToDictionary(static title => title, static title => title.Name!);
    private readonly Dictionary<Geo, Geo?> _parents = Geo.Known.ToDictionary(static place => place, static place => place.Parent);
    private readonly string[] _sought = [.. Title.Known
        .Where(static title => Title.TryFind(title.Name, out _))
        .Select(static title => title.Name!.ToUpperInvariant())];
    private readonly Title _title = Title.Known[Title.Known.Count / 2];
    private readonly Geo _deepest = Geo.Known.MaxBy(static place => Ancestors(place).Count());
    private readonly Geo _root = Ancestors(Geo.Known.MaxBy(static place => Ancestors(place).Count())).Last();

    private int _next;

    [Benchmark(Baseline = true), BenchmarkCategory("Find")]
    public bool FindInDictionary() => _byName.TryGetValue(Next(), out _);

    [Benchmark, BenchmarkCategory("Find")]
    public bool TryFind() => Title.TryFind(Next(), out _);

    [Benchmark, BenchmarkCategory("Find")]
    public bool FindByWalk()
    {
        string sought = Next();
        foreach (Title title in Title.Known)
        {
            if (string.Equals(title.Name, sought, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Name")]
    public string NameFromDictionary() => _names[_title];

    [Benchmark, BenchmarkCategory("Name")]
    public string? Name() => _title.Name;

    [Benchmark(Baseline = true), BenchmarkCategory("IsWithin")]
    public bool IsWithinByDictionary()
    {
        for (Geo? place = _deepest; place is { } step; place = _parents.GetValueOrDefault(step))
        {
            if (step == _root)
            {
                return true;
            }
        }

        return false;
    }

    [Benchmark, BenchmarkCategory("IsWithin")]
    public bool IsWithin() => _deepest.IsWithin(_root);

    private static IEnumerable<Geo> Ancestors(Geo place)
    {
        for (Geo? step = place; step is { } ancestor; step = ancestor.Parent)
        {
            yield return ancestor;
        }
    }

    // Another name each time, so that the branch predictor does not learn one.
    private string Next() => _sought[_next = (_next + 1) % _sought.Length];
}
