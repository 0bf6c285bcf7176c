using AudienceTyped;

internal sealed class Parts(IReadOnlyList<AnyOf> parts)
{
    private int _next;
    private AnyOf Next()
    {
        AnyOf part = parts[_next];
        _next++;
        return part;
    }
    private AnyOf Peek()
    {
        var part = parts[_next++];
        return part;
    }
    public TargetingCriteria A() => Facet.Locations.Is(Geo.Germany) & Next() & !Next();
    public TargetingCriteria B() => Facet.Locations.Is(Geo.Germany) & Peek() & !Peek();
    public static AnyOf Fresh() { Skill skill = Skill.FromId(Random.Shared.Next(1, 9999)); return Facet.Skills.Is(skill); }
    public TargetingCriteria C() => Facet.Locations.Is(Geo.Germany) & Fresh() & !Fresh();
}

internal static class Picked
{
    private static readonly Geo[] Places = [Geo.Germany, Geo.Austria];
    private static AnyOf Pick()
    {
        Geo place = Places[Random.Shared.Next(Places.Length)];
        return Facet.Locations.Is(place);
    }
    public static TargetingCriteria A() => Pick() & !Facet.Locations.Is(Geo.Bavaria);
    public static AnyOf B() => Pick() | Pick();
}

internal sealed class Cached
{
    private AnyOf? _where;
    private AnyOf Where()
    {
        _where ??= Facet.Locations.Is(Geo.Germany);
        return _where;
    }
    public void Set(AnyOf where) => _where = where;
    public TargetingCriteria A() => Where() & !Facet.Locations.Is(Geo.Germany);
}

internal static class Tracked
{
    private static readonly List<Geo> _seen = [];
    private static AnyOf Track(Geo place)
    {
        _seen.Add(place);
        return Facet.Locations.IsAnyOf(_seen);
    }
    public static TargetingCriteria A() => Track(Geo.Germany) & Track(Geo.Bavaria);
}
