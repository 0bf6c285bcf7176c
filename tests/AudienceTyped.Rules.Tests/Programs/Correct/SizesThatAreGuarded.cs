using AudienceTyped;

internal static class Guarded
{
    private static long Size(AudienceCount count) => count.Total ?? 0;
    public static double A(AudienceCount part, AudienceCount whole) => Size(whole) == 0 ? 0 : 100.0 * part.Total!.Value / Size(whole);
    public static double B(AudienceCount part, AudienceCount whole)
    {
        long size = Size(whole);
        if (size == 0)
        {
            return 0;
        }
        return (double)part.Total!.Value / size;
    }
    public static string C(AudienceCount count) => Size(count) == 0 ? "fewer than 300" : Size(count).ToString("N0");
    public static bool D(AudienceCount count) => Size(count) >= 300;
    public static bool IsTooSmall(AudienceCount count) => Size(count) == 0;
    public static double E(IReadOnlyList<AudienceCount> counts) => counts.Where(count => Size(count) > 0).Average(count => Size(count));
}

internal static class CountedOnly
{
    private static long Size(AudienceCount count) => count is { Status: AudienceCountStatus.Counted, Total: { } total } ? total : 0;
    public static long Sum(IEnumerable<AudienceCount> counts) => counts.Sum(Size);
    public static bool IsCounted(AudienceCount count) => Size(count) > 0;
}

internal sealed class Cart
{
    public long? Total { get; set; }
    public long Sum => Total ?? 0;
    public bool IsEmpty => Sum == 0;
    public static long All(IEnumerable<Cart> carts) => carts.Sum(cart => cart.Sum);
    public static double Share(Cart part, Cart whole) => (double)part.Sum / whole.Sum;
    public static long Of(Cart cart) => cart.Total.HasValue ? cart.Total.Value : 0;
    public static long Two(Cart one, Cart other) => Of(one) + Of(other);
}
