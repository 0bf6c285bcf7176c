using AudienceTyped.Emulation;
using BenchmarkDotNet.Attributes;

namespace AudienceTyped.Benchmarks;

/// <summary>Counting an audience of five facets in the emulator's population, against asking each of its members in turn. Both per audience.</summary>
[MemoryDiagnoser]
public class PopulationBenchmarks
{
    private const int Audiences = 240;
    private const int AudiencesOfLoop = 4;

    private readonly SyntheticPopulation _population = new(AudienceCountsEmulatorOptions.DefaultSeed);

    private RequestedCriteria[] _criteria = [];
    private MemberSet[][][] _sets = [];

    [GlobalSetup]
    public void Setup()
    {
        // Far from each other in the list, so that all values vary.
        _criteria = [.. MeasuredAudiences.Take(Audiences * 61).Where(static (_, index) => index % 61 == 0).Select(MeasuredAudiences.ToRequested)];
        _sets = [.. _criteria.Take(AudiencesOfLoop).Select(criteria => criteria.Include.Select(SetsOf).ToArray())];
        for (int index = 0; index < AudiencesOfLoop; index++)
        {
            if (CountInLoop(_sets[index]) != _population.Count(_criteria[index]))
            {
                throw new InvalidOperationException("The loop counts another number.");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = AudiencesOfLoop)]
    public long EachMemberInTurn() => _sets.Sum(CountInLoop);

    [Benchmark(OperationsPerInvoke = Audiences)]
    public long Count() => _criteria.Sum(_population.Count);

    private static long CountInLoop(MemberSet[][] clauses)
    {
        long count = 0;
        int member = 0;
        foreach (MemberClass one in MemberClass.All)
        {
            for (int end = member + one.Size; member < end; member++)
            {
                count += IsInAll(clauses, member) ? one.Weight : 0;
            }
        }

        return count;
    }

    private static bool IsInAll(MemberSet[][] clauses, int member)
    {
        foreach (MemberSet[] sets in clauses)
        {
            bool isInAny = false;
            foreach (MemberSet set in sets)
            {
                isInAny |= set.Contains(member);
            }

            if (!isInAny)
            {
                return false;
            }
        }

        return true;
    }

    private MemberSet[] SetsOf(RequestedClause clause) =>
        [.. clause.Facets.SelectMany(values => values.Values.Select(value => _population.FindMembers(values.Facet, value)))];
}
