using System.Globalization;
using System.Text;

namespace AudienceTyped.Calibration;

/// <summary>Writes <c>fitted-countries.tsv</c>, which the emulator's population is made from.</summary>
internal static class FittedTable
{
    private const string Comments = """
        # The members of five countries by gender, age, seniority, company size and group of industries: fitted, so that audiences of one and
        # two values have their recorded totals. A combination of values has a share in proportion to the product of the factors of its pairs.
        # Source: codeteme/LinkedInDemoResearch, counts of LinkedIn's Campaign Manager recorded from May 2021 to March 2023. Not current figures.
        # Made from tests/AudienceTyped.Emulator.Tests/Population/recorded-counts.csv by: dotnet run --project tests/AudienceTyped.Calibration
        # attribute, its name, its values; the first, -, is to have none of the others
        # country, its id, its members
        # factors, a value of one attribute, another attribute, a factor for each of its values

        """;

    /// <summary>The whole text of the file.</summary>
    /// <param name="recorded">All recorded audiences.</param>
    public static string Write(IReadOnlyList<RecordedCount> recorded)
    {
        CellSpace space = new(MemberAttribute.FindAll(recorded));
        StringBuilder text = new(Comments);
        foreach (MemberAttribute attribute in space.Attributes)
        {
            AddLine(text, ["attribute", attribute.Name, .. attribute.Keys]);
        }

        foreach (IGrouping<string, RecordedCount> country in recorded.GroupBy(static count => count.Country))
        {
            Add(text, space.Attributes, CountryFit.Fit(space, [.. country]));
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, IReadOnlyList<MemberAttribute> attributes, FittedCountry country)
    {
        AddLine(text, ["country", country.Country, country.Total.ToString(CultureInfo.InvariantCulture)]);
        foreach ((int first, int second) in country.Factors.Pairs)
        {
            for (int value = 0; value < attributes[first].Keys.Count; value++)
            {
                IEnumerable<string> factors = country.Factors[first, second][value].Select(static factor => factor.ToString("G5", CultureInfo.InvariantCulture));
                AddLine(text, ["factors", $"{attributes[first].Name}:{attributes[first].Keys[value]}", attributes[second].Name, .. factors]);
            }
        }
    }

    private static void AddLine(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin('\t', cells).Append('\n');
}
