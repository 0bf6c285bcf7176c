using AudienceTyped;

internal sealed class MigrationBuilder
{
    public void InsertData(string table, string[] columns, object[,] values) => Console.WriteLine($"{table} {columns.Length} {values.Length}");
}

internal static class RowsOfAMigration
{
    public static void Up(MigrationBuilder builder) => builder.InsertData("country", ["name", "geo"], new object[,]
    {
        { "Germany", "urn:li:geo:101282230" },
        { "Poland", "urn:li:geo:100364837" }, // AUD3002
    });
}
