namespace AudienceTyped.Facets.Tests;

public sealed class SearchTests
{
    [Fact]
    public void The_best_matches_come_first_each_with_its_reason()
    {
        IReadOnlyList<NameCandidate<Skill>> found = Skill.Search("python");
        Assert.Equal((Skill.Python, NameMatchKind.WrittenForm), (found[0].Value, found[0].Match));
        Assert.Equal("Python (Programming Language)", found[0].MatchedName);
    }

    [Fact]
    public void Kinds_come_in_order_and_ties_in_that_of_the_catalog()
    {
        IReadOnlyList<NameCandidate<Title>> found = Title.Search("engineer", 1_000);
        Assert.True(found.Count > 20);
        Assert.Equal(found.OrderBy(static one => one.Match).Select(static one => one.Value), found.Select(static one => one.Value));
        List<Title> order = [.. Title.Known];
        foreach (IGrouping<NameMatchKind, NameCandidate<Title>> alike in found.Where(static one => !one.Value.IsRetired).GroupBy(static one => one.Match))
        {
            Assert.Equal(alike.OrderBy(one => order.IndexOf(one.Value)).Select(static one => one.Value), alike.Select(static one => one.Value));
        }
    }

    [Theory]
    [InlineData("UK", "United Kingdom", NameMatchKind.OtherName)]
    [InlineData("united kingdom", "United Kingdom", NameMatchKind.WholeName)]
    [InlineData("UnitedKingdom", "United Kingdom", NameMatchKind.WrittenForm)]
    [InlineData("united king", "United Kingdom", NameMatchKind.BeginningOfName)]
    [InlineData("turki", "Türkiye", NameMatchKind.BeginningOfName)]
    public void A_place_is_found(string text, string name, NameMatchKind kind)
    {
        NameCandidate<Geo> first = Geo.Search(text)[0];
        Assert.Equal((name, kind), (first.Value.Name, first.Match));
    }

    [Fact]
    public void What_TryFind_finds_is_the_first_or_one_of_whole_names()
    {
        foreach (Skill skill in Skill.Known)
        {
            Assert.True(Skill.Search(skill.Name!)[0].Match == NameMatchKind.WholeName, skill.Name);
        }
    }

    [Fact]
    public void No_more_come_than_were_asked_for()
    {
        Assert.Equal(3, Geo.Search("a", 3).Count);
        Assert.Empty(Geo.Search(" "));
        Assert.Empty(Geo.Search("no place is called this"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Geo.Search("a", 0));
        Assert.Throws<ArgumentNullException>(() => Geo.Search(null!));
    }
}
