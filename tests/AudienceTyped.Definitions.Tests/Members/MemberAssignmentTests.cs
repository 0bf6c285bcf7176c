using AudienceTyped.Definitions.Documents;
using CsCheck;

namespace AudienceTyped.Definitions.Tests.Members;

public sealed class MemberAssignmentTests
{
    [Fact]
    public void The_container_after_the_comma_is_dropped() =>
        Assert.Equal("2\tAlabama\tAlabama, United States\t1", Refreshed.From((1, "United States", 0), (2, "Alabama, United States", 1)).Rows[1]);

    [Fact]
    public void A_comma_that_is_not_before_the_parent_belongs_to_the_name() =>
        Assert.Equal("2\tAgricultureGeneral\tAgriculture, General\t1", Refreshed.From((1, "United States", 0), (2, "Agriculture, General", 1)).Rows[1]);

    [Fact]
    public void Where_names_collide_the_container_qualifies_and_the_whole_name_stays_bare() =>
        Assert.Equal(
            ["2\tGeorgiaUnitedStates\tGeorgia, United States\t1", "3\tGeorgia\tGeorgia"],
            Refreshed.From((1, "United States", 0), (2, "Georgia, United States", 1), (3, "Georgia", 0)).Rows[1..]);

    [Fact]
    public void Where_all_have_a_container_all_are_qualified() =>
        Assert.Equal(
            ["3\tCambridgeOhio\tCambridge, Ohio\t1", "4\tCambridgeEngland\tCambridge, England\t2"],
            Refreshed.From((1, "Ohio", 0), (2, "England", 0), (3, "Cambridge, Ohio", 1), (4, "Cambridge, England", 2)).Rows[2..]);

    [Fact]
    public void The_value_that_holds_the_others_stays_bare() =>
        Assert.Equal(
            ["3\tBerlinBerlin\tBerlin, Berlin, Germany\t2", "2\tBerlin\tBerlin, Germany\t1"],
            Refreshed.From((1, "Germany", 0), (3, "Berlin, Berlin, Germany", 2), (2, "Berlin, Germany", 1)).Rows[1..]);

    [Fact]
    public void A_new_row_that_collides_with_a_pinned_one_is_qualified()
    {
        var refreshed = Refreshed.By(
            Refreshed.Header + "1\tItaly\tItaly\n7\tLima\tLima\n", Refreshed.Table((1, "Italy", 0), (7, "Lima", 0), (8, "Lima, Italy", 1)));

        Assert.Equal("8\tLimaItaly\tLima, Italy\t1", refreshed.Rows[2]);
        Assert.False(refreshed.HasDecisions);
    }

    [Fact]
    public void An_acronym_in_brackets_tells_collisions_apart() =>
        Assert.Equal(
            ["1\tAmericanSignLanguage\tAmerican Sign Language", "2\tAmericanSignLanguageAsl\tAmerican Sign Language (ASL)"],
            Refreshed.From((1, "American Sign Language", 0), (2, "American Sign Language (ASL)", 0)).Rows);

    [Fact]
    public void Two_of_one_name_and_no_parent_are_left_to_the_maintainer()
    {
        var refreshed = Refreshed.From((1, "History", 0), (2, "HISTORY", 0));

        Assert.Equal(["1\t-\tHistory", "2\t-\tHISTORY"], refreshed.Rows);
        Assert.True(refreshed.HasDecisions);
        Assert.Contains(
            "to decide: 1 'History' has no identifier: History would be another row without an identifier too. Write one into the second column.\n",
            refreshed.Said,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_of_one_name_the_one_without_a_parent_stays_bare() =>
        Assert.Equal(
            ["2\tPolicyNature\tPolicy\t1", "3\tPolicy\tPolicy"],
            Refreshed.From((1, "Nature", 0), (2, "Policy", 1), (3, "Policy", 0)).Rows[1..]);

    [Fact]
    public void A_new_row_does_not_take_the_identifier_of_a_pinned_one()
    {
        var refreshed = Refreshed.By(Refreshed.Header + "1\tPeru\tPeru\n", Refreshed.Table((1, "Peru", 0), (2, "Peru", 0)));

        Assert.Equal(["1\tPeru\tPeru", "2\t-\tPeru"], refreshed.Rows);
        Assert.Contains("2 'Peru' has no identifier: Peru is 1, Peru, already.", refreshed.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Parent", "it cannot be called Parent, as each entity type already has a member with that name")]
    [InlineData("Geo", "it cannot be called Geo, as it is the name of the entity type itself")]
    [InlineData("3-D Modeling", "no identifier can be told from its name")]
    [InlineData("日本", "no identifier can be told from its name")]
    public void A_name_that_gives_no_usable_identifier_is_left_to_the_maintainer(string name, string reason)
    {
        var refreshed = Refreshed.From((1, name, 0));

        Assert.Equal([$"1\t-\t{name}"], refreshed.Rows);
        Assert.Contains($"1 '{name}' has no identifier: {reason}. Write one", refreshed.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_pinned_by_hand_is_no_longer_asked_about()
    {
        const string decided = Refreshed.Header + "1\tHistory\tHistory\n2\tHistoryGroup\tHISTORY\n";
        var refreshed = Refreshed.By(decided, Refreshed.Table((1, "History", 0), (2, "HISTORY", 0)));

        Assert.Equal(decided, refreshed.Text);
        Assert.False(refreshed.HasDecisions);
    }

    [Fact]
    public void A_range_is_named_by_its_bounds_where_its_name_begins_with_a_digit()
    {
        const string header = "#entity GrowthRate\n#namespace urn:li:growthRate\n#id range\n";
        const string table =
            "urn,name\n\"urn:li:growthRate:(-2147483647,0)\",Negative growth\n\"urn:li:growthRate:(3,10)\",3-10%\n\"urn:li:growthRate:(20,2147483647)\",20%+\n\"urn:li:growthRate:(-5,-1)\",-5 to -1\n";

        Assert.Equal(
            ["(-2147483647,0)\tNegativeGrowth\tNegative growth", "(3,10)\tFrom3To10\t3-10%", "(20,2147483647)\tFrom20\t20%+", "(-5,-1)\t-\t-5 to -1"],
            Refreshed.By(header, table).Rows);
    }

    // Few words and few parents, so that most names collide.
    [Fact]
    public void Whatever_the_table_each_identifier_is_one_row_s_and_a_second_run_finds_nothing_to_do()
    {
        string[] words = ["Georgia", "GEORGIA", "Berlin", "New York", "Parent", "3-D", "C++", "Córdoba", "Cordoba", "Geo", "Tech (TE)", "Berlin, Georgia"];
        Gen.Select(Gen.Int[0, words.Length - 1].Select(index => words[index]), Gen.Int[0, 8]).Array[1, 9].Sample(values =>
        {
            (int, string, int)[] rows = [.. values.Select(static (value, index) => (index + 1, value.Item1, value.Item2))];
            var first = Refreshed.By(Refreshed.Header, Refreshed.Table(rows));
            var again = Refreshed.By(first.Text, Refreshed.Table(rows));

            string[] members = [.. first.Rows.Select(static row => row.Split('\t')[1]).Where(static member => member != "-")];
            Assert.Equal(values.Length, first.Rows.Count);
            Assert.Equal(members.Length, members.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.Equal(first.Text, again.Text);
            Assert.Contains(" 0 changes", again.Said, StringComparison.Ordinal);
            Assert.Equal(first.HasDecisions, again.HasDecisions);
        });
    }
}
