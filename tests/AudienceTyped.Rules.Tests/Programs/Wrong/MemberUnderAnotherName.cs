using AudienceTyped;

// The variable says Germany, the value France.
internal static class MemberUnderAnotherName
{
    public static AnyOf Home()
    {
        Geo germany = Geo.France; // AUD3002
        return Facet.Locations.Is(germany);
    }
}
