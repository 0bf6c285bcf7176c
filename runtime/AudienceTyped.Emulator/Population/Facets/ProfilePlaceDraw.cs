namespace AudienceTyped.Emulation;

/// <summary>Draws where members live: a place in the country of the profile.</summary>
internal sealed class ProfilePlaceDraw(ProfilePlaces places, MemberProfiles profiles) : IValueDraw
{
    public int Draw(int member, ref SplitMix64 random) => places.Draw(profiles.Countries[member], ref random);

    public bool CanDraw(int value) => places.Contain(value);

    public bool CanDraw(int member, int value) => places.Contains(profiles.Countries[member], value);
}
