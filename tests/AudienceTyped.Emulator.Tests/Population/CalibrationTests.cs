using System.Globalization;
using AudienceTyped.Calibration;
using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

public class CalibrationTests(ITestOutputHelper output)
{
    private const long Large = 1_000_000;
    private const double LargestMedian = 0.05;

    private static readonly SyntheticPopulation _population = new(AudienceCountsEmulatorOptions.DefaultSeed);

    private static readonly IReadOnlyList<RecordedCount> _recorded = RecordedCounts.Read(File.ReadAllText(CalibrationFiles.Recorded));

    [Fact]
    public void The_table_that_ships_is_what_the_program_makes_of_the_record()
    {
        string made = FittedTable.Write(_recorded);
        Assert.Equal(made, File.ReadAllText(CalibrationFiles.Fitted));
        using StreamReader embedded = new(typeof(SyntheticPopulation).Assembly.GetManifestResourceStream("fitted-countries.tsv")!);
        Assert.Equal(made, embedded.ReadToEnd());
    }

    [Fact]
    public void Large_recorded_audiences_are_met_within_five_percent_by_half_of_them()
    {
        AssertNear("All", _recorded);
        foreach (IGrouping<string, RecordedCount> country in _recorded.GroupBy(static count => count.Country))
        {
            AssertNear(Facet.Locations.EntityTypes[0].FindName(Urn.Create("geo", country.Key))!, country);
        }
    }

    [Fact]
    public void Countries_have_the_recorded_totals() =>
        Assert.All(
            _recorded.Where(static count => count.Values.Count == 0),
            static whole => Assert.Equal(whole.Total, CountRounding.Round(Count(whole))));

    private void AssertNear(string country, IEnumerable<RecordedCount> recorded)
    {
        RecordedCount[] large = [.. recorded.Where(static count => count.Total > Large)];
        double[] exact = [.. large.Select(static count => Error(Count(count), count)).Order()];
        double[] rounded = [.. large.Select(static count => Error(CountRounding.Round(Count(count)), count)).Order()];
        output.WriteLine(
            $"{country}: {large.Length} audiences above {Large:N0}, median relative error {Median(exact):P2}, {Median(rounded):P2} after rounding; nine of ten are within {exact[exact.Length * 9 / 10]:P2}");
        Assert.NotEmpty(large);
        Assert.InRange(Median(exact), 0, LargestMedian);
        Assert.InRange(Median(rounded), 0, LargestMedian);
    }

    private static double Error(long count, RecordedCount recorded) => Math.Abs(count - recorded.Total) / (double)recorded.Total;

    private static double Median(double[] sorted) => sorted[sorted.Length / 2];

    private static long Count(RecordedCount count) => _population.Count(SmallCatalog.Include(
        [
            SmallCatalog.Clause((Facet.ProfileLocations, $"urn:li:geo:{count.Country}")),
            SmallCatalog.Clause((Facet.InterfaceLocales, "urn:li:locale:en_US")),
            .. count.Values.Select(ToClause),
        ]));

    private static RequestedClause ToClause(AttributeValue value) => value.Attribute == AttributeValue.IndustryGroup
        ? SmallCatalog.Clause(IndustriesOf(value.Key).Select(static id => ((TargetingFacet)Facet.Industries, $"urn:li:industry:{id}")))
        : SmallCatalog.Clause((LinkedInCatalog.Facets.Single(facet => facet.EntityTypes is [{ } type] && type.UrnPrefix == $"urn:li:{value.Attribute}:"),
            string.Create(CultureInfo.InvariantCulture, $"urn:li:{value.Attribute}:{value.Key}")));

    private static string[] IndustriesOf(string group) => EmbeddedTable.Read("dependencies/industries")
        .Single(row => row[0] == "within" && row[1] == $"industryGroup:{group}")[2]
        .Split(',');
}
