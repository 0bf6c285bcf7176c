using AudienceTyped;

internal static class TotalsOfOthers
{
    internal sealed record Invoice(long? Total);

    public static bool IsFree(Invoice invoice) => invoice.Total == 0 || invoice.Total.Equals(0L);

    public static long Sum(IEnumerable<Invoice> invoices) => invoices.Sum(invoice => invoice.Total ?? 0);
}
