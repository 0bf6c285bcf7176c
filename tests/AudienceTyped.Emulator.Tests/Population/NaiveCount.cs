using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

/// <summary>Counts by asking each member for each value in turn.</summary>
internal static class NaiveCount
{
    public static long Of(SyntheticPopulation population, RequestedCriteria criteria)
    {
        Func<int, bool>[] include = [.. criteria.Include.Select(clause => IsIn(population, clause))];
        Func<int, bool> exclude = criteria.Exclude is { } excluded ? IsIn(population, excluded) : static _ => false;
        long count = 0;
        int member = 0;
        foreach (MemberClass one in MemberClass.All)
        {
            for (int index = 0; index < one.Size; index++, member++)
            {
                count += include.All(clause => clause(member)) && !exclude(member) ? one.Weight : 0;
            }
        }

        return count;
    }

    private static Func<int, bool> IsIn(SyntheticPopulation population, RequestedClause clause)
    {
        MemberSet[] sets = [.. clause.Facets.SelectMany(values => values.Values.Select(value => population.FindMembers(values.Facet, value)))];
        return member => sets.Any(set => set.Contains(member));
    }
}
