using AudienceTyped;

internal sealed class CountryRow
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public required string GeoUrn { get; set; }
}

internal sealed class Table<T>
{
    public void HasData(params T[] rows) => Console.WriteLine(rows.Length);
}

internal static class SeedOfATable
{
    public static void Configure(Table<CountryRow> countries) => countries.HasData(
        new CountryRow { Id = 1, Name = "Germany", GeoUrn = "urn:li:geo:101282230" },
        new CountryRow { Id = 2, Name = "Austria", GeoUrn = "urn:li:geo:101452733" }); // AUD3002
}
