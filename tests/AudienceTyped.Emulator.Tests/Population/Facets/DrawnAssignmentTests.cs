using System.Globalization;
using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

public class DrawnAssignmentTests
{
    private const int Unplaced = 300;

    private static readonly Urn _germany = Urn.Parse("urn:li:geo:101282230");
    private static readonly Urn _city = Urn.Parse("urn:li:geo:5001");
    private static readonly Urn[] _unplaced =
        [.. Enumerable.Range(6001, Unplaced).Select(static id => Urn.Create("geo", id.ToString(CultureInfo.InvariantCulture)))];

    // A file of one's own: a country, a city in it, and cities of which it does not say where they are.
    private static readonly ValueTree _tree = new([_germany, _city, .. _unplaced], static value => value == _city ? _germany : null);
    private static readonly MemberProfiles _profiles = ProfileDraw.Draw(1);
    private static readonly ProfilePlaces _places = new(_tree, _profiles.Attributes[0]);

    [Fact]
    public void Members_of_a_country_are_in_it_and_some_in_its_city()
    {
        DrawnAssignment assignment = new(1, _tree, [new ProfilePlaceDraw(_places, _profiles)]);
        MemberSet germany = Find(assignment, _germany);
        MemberSet city = Find(assignment, _city);
        int index = _profiles.Attributes[0].IndexOf(_germany);
        int expected = _profiles.Countries.ToArray().Count(country => country == index);

        // Without a draw of their own, the places of no country get a member each, of any country.
        Assert.InRange(germany.MemberCount, expected - Unplaced, expected);
        Assert.InRange(city.MemberCount, expected / 2, expected);
        Assert.All(_unplaced, place => Assert.Equal(1, Find(assignment, place).MemberCount));
    }

    [Fact]
    public void Places_of_no_country_have_members_who_live_in_some_country()
    {
        UnplacedDraw unplaced = new(_places, _tree);
        Assert.True(unplaced.IsNeeded);
        DrawnAssignment assignment = new(1, _tree, [new ProfilePlaceDraw(_places, _profiles), unplaced]);
        Assert.All(_unplaced, place => Assert.True(Find(assignment, place).MemberCount > 10));
        Assert.InRange(_unplaced.Sum(place => Find(assignment, place).MemberCount), 49_000, 51_000);
        int index = _profiles.Attributes[0].IndexOf(_germany);
        Assert.Equal(_profiles.Countries.ToArray().Count(country => country == index), Find(assignment, _germany).MemberCount);
    }

    [Fact]
    public void Additional_draws_add_members_and_take_none_away()
    {
        IValueDraw[] draws = [new ProfilePlaceDraw(_places, _profiles)];
        DrawnAssignment permanent = new(1, _tree, draws);
        DrawnAssignment recent = new(1, _tree, draws, new RecentPlaceDraw(_places, _profiles));
        foreach (Urn place in (Urn[])[_germany, _city, .. _unplaced.Take(3)])
        {
            MemberSet more = Find(recent, place);
            MemberSet fewer = Find(permanent, place);
            Assert.Equal(fewer.MemberCount, Enumerable.Range(0, MemberClass.MemberCount).Count(member => fewer.Contains(member) && more.Contains(member)));
        }

        Assert.True(Find(recent, _germany).MemberCount > Find(permanent, _germany).MemberCount);
    }

    private static MemberSet Find(DrawnAssignment assignment, Urn value)
    {
        MemberBits bits = new();
        assignment.AddMembers(value, bits);
        return MemberSet.From(bits);
    }
}
