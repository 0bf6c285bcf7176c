namespace AudienceTyped.Emulation;

/// <summary>Draws where a few members were lately besides: mostly elsewhere in their country, else where anyone lives.</summary>
internal sealed class RecentPlaceDraw(ProfilePlaces places, MemberProfiles profiles) : IValueDraw
{
    private const ulong InCountry = 20;
    private const ulong Abroad = 10;

    public int Draw(int member, ref SplitMix64 random)
    {
        ulong drawn = random.NextBelow(FacetDependencies.Whole);
        return drawn < InCountry ? places.Draw(profiles.Countries[member], ref random)
            : drawn < InCountry + Abroad ? places.Draw(profiles.Countries[(int)random.NextBelow((ulong)MemberClass.MemberCount)], ref random)
            : MembersByValue.NoValue;
    }

    public bool CanDraw(int value) => places.Contain(value);

    public bool CanDraw(int member, int value) => places.Contain(value);
}
