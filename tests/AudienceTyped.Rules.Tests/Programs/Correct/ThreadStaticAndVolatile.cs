using AudienceTyped;

#pragma warning disable AUD3006 // The notice stands on the page "Audiences" of our application.
internal static class ThreadStaticAndVolatile
{
    [ThreadStatic]
    private static AnyOf? _current;

    private static AnyOf _shared = Facet.Genders.Is(Gender.Male);

    public static AllOf Build()
    {
        Interlocked.Exchange(ref _shared, Facet.Genders.Is(Gender.Female));
        _current ??= Facet.Genders.Is(Gender.Male);
        return _current & _shared & Facet.Genders.Is(Gender.Female);
    }
}
