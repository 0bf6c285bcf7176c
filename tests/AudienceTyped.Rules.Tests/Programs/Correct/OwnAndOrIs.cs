using AudienceTyped;

internal sealed record Filter(string Text)
{
    public Filter And(Filter other) => new($"{Text} and {other.Text}");

    public static Filter operator &(Filter left, Filter right) => left.And(right);

    public static Filter operator |(Filter left, Filter right) => new($"{left.Text} or {right.Text}");

    public static Filter operator !(Filter value) => new($"not {value.Text}");
}

internal static class OwnAndOrIs
{
    public static Filter Or(this Filter left, Filter right) => left | right;

    public static bool Is(this Filter filter, string text) => filter.Text == text;

    public static bool IsAnyOf(this Filter filter, params string[] texts) => texts.Contains(filter.Text);

    public static void Run(List<Filter> log)
    {
        Filter filter = new("a");
        filter.And(filter).Or(!filter);
        filter.Is("a");
        filter.IsAnyOf();
        log.Add(filter & filter | !filter);
    }
}
