using System.Globalization;

namespace AudienceTyped.Emulation;

/// <summary>The countries that members live in: <c>countries.tsv</c>, which says how many live there and whose shape they have.</summary>
internal sealed class ProfileCountries
{
    private ProfileCountries(IReadOnlyList<string[]> rows, FittedCountries fitted)
    {
        Attribute = new("geo", [.. rows.Select(static row => row[0])]);
        Shapes = [.. rows.Select(static row => row[2])];
        Members = [.. rows.Select(row => fitted.FindTotal(row[0]) ?? long.Parse(row[1], CultureInfo.InvariantCulture))];
    }

    /// <summary>The table that ships.</summary>
    public static ProfileCountries Shipped { get; } = new(EmbeddedTable.Read("countries.tsv"), FittedCountries.Shipped);

    /// <summary>The countries as an attribute; everyone has one.</summary>
    public ProfileAttribute Attribute { get; }

    /// <summary>For each country the one of the five fitted ones whose shares of age, seniority and so on it has.</summary>
    public IReadOnlyList<string> Shapes { get; }

    /// <summary>How many members each country has.</summary>
    public IReadOnlyList<long> Members { get; }
}
