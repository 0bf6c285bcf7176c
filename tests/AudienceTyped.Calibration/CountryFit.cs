namespace AudienceTyped.Calibration;

/// <summary>
/// Iterative proportional fitting (Deming and Stephan, 1940): the cells are scaled to each recorded total in turn, until they agree with all.
/// What results has these totals, and no dependencies but those that they show.
/// </summary>
internal static class CountryFit
{
    // Recorded totals are rounded, so they contradict each other a little. Steps that become smaller end between them,
    // and not at the last one. They are square roots alone, because these are the same on every machine.
    private const int Stages = 6;
    private const int RoundsOfStage = 60;

    // What an audience below 300, which is recorded as 0, is taken for where the fit has more.
    private const double BelowThreshold = 150;

    /// <summary>Fits one country.</summary>
    /// <param name="space">The cells.</param>
    /// <param name="recorded">The recorded audiences of the country, the whole country among them.</param>
    public static FittedCountry Fit(CellSpace space, IReadOnlyList<RecordedCount> recorded)
    {
        Target[] targets = [.. recorded.Select(count => ToTarget(space, count))];
        double[] cells = new double[space.Count];
        Array.Fill(cells, 1);
        PairFactors factors = new(space.Attributes);
        for (int stage = 0; stage < Stages; stage++)
        {
            for (int round = 0; round < RoundsOfStage; round++)
            {
                foreach (Target target in targets)
                {
                    factors.Scale(target.Values, Approach(cells, target, stage));
                }
            }
        }

        factors.Normalize();
        RecordedCount whole = recorded.Single(static count => count.Values.Count == 0);
        return new(whole.Country, whole.Total, factors);
    }

    private static Target ToTarget(CellSpace space, RecordedCount count)
    {
        (int Attribute, int Value)[] values = [.. count.Values.Select(space.Find).OrderBy(static one => one.Attribute)];
        return new(values, space.CellsWith(values), count.Total);
    }

    private static double Approach(double[] cells, Target target, int stage)
    {
        double sum = 0;
        foreach (int cell in target.Cells)
        {
            sum += cells[cell];
        }

        double factor = (target.Total > 0 ? target.Total : Math.Min(sum, BelowThreshold)) / sum;
        for (int root = 0; root < stage; root++)
        {
            factor = Math.Sqrt(factor);
        }

        foreach (int cell in target.Cells)
        {
            cells[cell] *= factor;
        }

        return factor;
    }

    private sealed record Target((int Attribute, int Value)[] Values, int[] Cells, long Total);
}
