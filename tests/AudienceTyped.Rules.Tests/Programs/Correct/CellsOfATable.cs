using AudienceTyped;

internal static class CellsOfATable
{
    public static string Cell(AudienceCount count) => count.Total is > 0 ? $"{count.Total:N0}" : "–";

    public static string Short(AudienceCount count) => count.Total > 0 ? $"{count.Total / 1000}k" : "n/a";

    public static string Long(AudienceCount count) => count.Total is > 0 ? $"{count.Total:N0}" : "fewer than 300, or not counted";
}
