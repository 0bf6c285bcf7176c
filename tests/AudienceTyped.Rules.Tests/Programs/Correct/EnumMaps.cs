using AudienceTyped;

internal enum Rank
{
    Junior,
    Mid,
    Lead,
    Boss,
    Board,
}

internal static class EnumMaps
{
    private static readonly IReadOnlyDictionary<Rank, Seniority> _ranks = new Dictionary<Rank, Seniority>
    {
        [Rank.Junior] = Seniority.Entry,
        [Rank.Mid] = Seniority.Senior,
        [Rank.Lead] = Seniority.Manager,
        [Rank.Boss] = Seniority.Owner,
        [Rank.Board] = Seniority.Cxo,
    };

    public static AnyOf Of(params IEnumerable<Rank> ranks) => Facet.Seniorities.IsAnyOf(ranks.Select(rank => _ranks[rank]));

    public static Seniority Or(Rank rank) => rank switch
    {
        Rank.Junior => Seniority.Training,
        Rank.Lead => Seniority.Director,
        Rank.Boss or Rank.Board => Seniority.Partner,
        _ => Seniority.Senior,
    };
}
