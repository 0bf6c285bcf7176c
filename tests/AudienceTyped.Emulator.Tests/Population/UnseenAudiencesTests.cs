using AudienceTyped.Calibration;

namespace AudienceTyped.Emulator.Tests;

/// <summary>How the fit does where it has not seen the audience: each fifth of the recorded pairs is left out in turn.</summary>
public class UnseenAudiencesTests(ITestOutputHelper output)
{
    private const long Large = 1_000_000;
    private const int Parts = 5;

    [Fact]
    public void Half_of_the_large_audiences_that_are_left_out_are_met_within_a_fifth()
    {
        IReadOnlyList<RecordedCount> recorded = RecordedCounts.Read(File.ReadAllText(CalibrationFiles.Recorded));
        CellSpace space = new(MemberAttribute.FindAll(recorded));
        double[] errors =
        [
            .. recorded
                .GroupBy(static count => count.Country)
                .SelectMany(country => Enumerable.Range(0, Parts).SelectMany(part => ErrorsOf(space, [.. country], part)))
                .Order(),
        ];
        output.WriteLine($"{errors.Length} audiences above {Large:N0}, each left out once: median relative error {errors[errors.Length / 2]:P2}");
        Assert.True(errors.Length > 100);
        Assert.InRange(errors[errors.Length / 2], 0, 0.2);
    }

    private static IEnumerable<double> ErrorsOf(CellSpace space, RecordedCount[] country, int part)
    {
        bool IsLeftOut(RecordedCount count, int index) => count.Values.Count == 2 && index % Parts == part;
        RecordedCount[] leftOut = [.. country.Where(IsLeftOut).Where(static count => count.Total > Large)];
        FittedCountry fitted = CountryFit.Fit(space, [.. country.Where((count, index) => !IsLeftOut(count, index))]);
        double[] cells = [.. Enumerable.Range(0, space.Count).Select(cell => ProductOf(space, fitted.Factors, cell))];
        double all = cells.Sum();
        return leftOut.Select(count =>
        {
            double share = space.CellsWith([.. count.Values.Select(space.Find)]).Sum(cell => cells[cell]) / all;
            return Math.Abs((share * fitted.Total) - count.Total) / count.Total;
        });
    }

    private static double ProductOf(CellSpace space, PairFactors factors, int cell)
    {
        int[] values = new int[space.Attributes.Count];
        for (int attribute = values.Length - 1; attribute >= 0; attribute--)
        {
            (cell, values[attribute]) = Math.DivRem(cell, space.Attributes[attribute].Keys.Count);
        }

        return factors.Pairs.Aggregate(1.0, (product, pair) => product * factors[pair.First, pair.Second][values[pair.First]][values[pair.Second]]);
    }
}
