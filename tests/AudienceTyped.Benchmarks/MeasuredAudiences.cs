using AudienceTyped.Emulation;

namespace AudienceTyped.Benchmarks;

/// <summary>Distinct criteria of five facets, with values of every size.</summary>
internal static class MeasuredAudiences
{
    private static readonly Geo[] _places =
        [Geo.UnitedStates, Geo.India, Geo.Germany, Geo.France, Geo.Brazil, Geo.UnitedKingdom, Geo.Canada, Geo.GreaterBoston, Geo.Berlin, Geo.Europe];

    private static readonly Seniority[] _seniorities = [Seniority.Entry, Seniority.Senior, Seniority.Manager, Seniority.Director, Seniority.Vp, Seniority.Cxo];

    private static readonly AgeRange[] _ages = [.. AgeRange.Known];

    private static readonly Skill[] _skills = [.. Skill.Known.Take(60)];

    private static readonly Industry[] _industries = [.. Industry.Known.Take(60)];

    /// <summary>As many criteria as are asked for, at most 800,000.</summary>
    public static IEnumerable<TargetingCriteria> Take(int count) => Enumerable.Range(0, count).Select(static number =>
    {
        (int rest, int skill) = Math.DivRem(number, _skills.Length);
        (rest, int industry) = Math.DivRem(rest, _industries.Length);
        (rest, int seniority) = Math.DivRem(rest, _seniorities.Length);
        (rest, int age) = Math.DivRem(rest, _ages.Length);
        return (TargetingCriteria)(Facet.Locations.Is(_places[(rest + skill + industry) % _places.Length])
            & Facet.Skills.IsAnyOf(_skills[skill], _skills[(skill + 7) % _skills.Length])
            & Facet.Industries.IsAnyOf(_industries[industry], _industries[(industry + 11) % _industries.Length])
            & Facet.Seniorities.IsAnyOf(_seniorities[seniority], _seniorities[(seniority + 1) % _seniorities.Length])
            & Facet.AgeRanges.Is(_ages[age]));
    });

    /// <summary>The criteria as the emulator reads them.</summary>
    public static RequestedCriteria ToRequested(TargetingCriteria criteria) => new(
        [.. criteria.Include.Clauses.Select(static clause => new RequestedClause(
            [.. clause.Facets.Select(static facet => new RequestedValues(facet.Facet, [.. facet.Values]))]))],
        null);
}
