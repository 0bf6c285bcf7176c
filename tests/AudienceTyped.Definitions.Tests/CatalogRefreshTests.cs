namespace AudienceTyped.Definitions.Tests;

public sealed class CatalogRefreshTests
{
    private const string File = """
        #entity Geo
        #namespace urn:li:geo
        #id integer
        # id	member	name	parent	replaced-by	also
        # Continents first.
        9	Europe	Europe
        3	Alps	The Alps	9	-	Alpes

        # Countries.
        5	OurFrance	France	9

        """;

    private const string Same =
        "urn,name,parent,also\nurn:li:geo:3,The Alps,urn:li:geo:9,\nurn:li:geo:5,France,urn:li:geo:9,\nurn:li:geo:9,Europe,urn:li:geo:9,\n";

    [Fact]
    public void A_table_that_says_the_same_changes_no_byte()
    {
        var refreshed = Refreshed.By(File, Same);

        Assert.Equal(File, refreshed.Text);
        Assert.Equal("3 values in the table, 0 changes, 0 to decide; the file was not changed\n", refreshed.Said);
    }

    [Fact]
    public void New_rows_are_appended_in_the_order_of_the_table()
    {
        var refreshed = Refreshed.By(File, Same + "urn:li:geo:8,Sweden,urn:li:geo:9,Sverige;Ruotsi\nurn:li:geo:1,Asia,,\n");

        Assert.Equal(File + "8\tSweden\tSweden\t9\t-\tSverige|Ruotsi\n1\tAsia\tAsia\n", refreshed.Text);
        Assert.StartsWith(
            "added: 8 Sweden, 'Sweden'\nadded: 1 Asia, 'Asia'\n5 values in the table, 2 changes, 0 to decide", refreshed.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_and_renamed_identifiers_stay_as_they_are_written()
    {
        string file = File.Replace(
            "# Continents first.",
            "#set Mountains 3,\t9  High places.\n#set Mountains 5\n#renamed France OurFrance\n# Continents first.",
            StringComparison.Ordinal);

        Assert.Equal(file, Refreshed.By(file, Same).Text);
        Assert.Equal(file + "8\tSweden\tSweden\t9\n", Refreshed.By(file, Same + "urn:li:geo:8,Sweden,urn:li:geo:9,\n").Text);
    }

    [Theory]
    [InlineData("Mountains")]
    [InlineData("Gallia")]
    public void A_new_row_does_not_get_the_name_of_a_set_or_an_old_identifier(string name)
    {
        string file = File.Replace("# Continents first.", "#set Mountains 3\n#renamed Gallia OurFrance\n# Continents first.", StringComparison.Ordinal);

        var refreshed = Refreshed.By(file, Same + $"urn:li:geo:8,{name},urn:li:geo:9,\n");

        Assert.Equal(file + $"8\t{name}Europe\t{name}\t9\n", refreshed.Text);
    }

    [Fact]
    public void A_changed_name_keeps_the_identifier_and_is_listed()
    {
        var refreshed = Refreshed.By(File, Same.Replace("France", "French Republic", StringComparison.Ordinal));

        Assert.Equal(File.Replace("OurFrance\tFrance", "OurFrance\tFrench Republic", StringComparison.Ordinal), refreshed.Text);
        Assert.StartsWith("renamed: 5 OurFrance, 'France' is now 'French Republic'; the identifier stays\n", refreshed.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vanished_row_is_retired_once_and_stays()
    {
        string without = Same.Replace("urn:li:geo:3,The Alps,urn:li:geo:9,\n", "", StringComparison.Ordinal);
        var refreshed = Refreshed.By(File, without);

        Assert.Equal(File.Replace("9\t-\tAlpes", "9\tretired\tAlpes", StringComparison.Ordinal), refreshed.Text);
        Assert.StartsWith("retired: 3 Alps, 'The Alps' is not in the table\n", refreshed.Said, StringComparison.Ordinal);
        Assert.Equal(refreshed.Text, Refreshed.By(refreshed.Text, without).Text);
    }

    [Fact]
    public void A_retired_row_that_is_in_the_table_again_is_no_longer_retired()
    {
        var refreshed = Refreshed.By(File.Replace("9\t-\tAlpes", "9\tretired\tAlpes", StringComparison.Ordinal), Same);

        Assert.Equal(File, refreshed.Text);
        Assert.StartsWith("back: 3 Alps,", refreshed.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_replaced_row_that_is_in_the_table_is_left_to_the_maintainer()
    {
        string replaced = File.Replace("9\t-\tAlpes", "9\t5\tAlpes", StringComparison.Ordinal);
        var refreshed = Refreshed.By(replaced, Same);

        Assert.Equal(replaced, refreshed.Text);
        Assert.True(refreshed.HasDecisions);
        Assert.StartsWith("to decide: 3 'The Alps': it is replaced by 5", refreshed.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_parent_is_taken_over_and_listed()
    {
        var refreshed = Refreshed.By(File, Same.Replace("France,urn:li:geo:9", "France,urn:li:geo:3", StringComparison.Ordinal));

        Assert.Equal(File.Replace("France\t9", "France\t3", StringComparison.Ordinal), refreshed.Text);
        Assert.StartsWith("moved: 5 OurFrance, from 9 to 3\n", refreshed.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Parents_and_other_names_stay_where_the_table_has_no_such_column() =>
        Assert.Equal(File, Refreshed.By(File, "urn,name\nurn:li:geo:3,The Alps\nurn:li:geo:5,France\nurn:li:geo:9,Europe\n").Text);

    [Fact]
    public void Other_names_are_added_to_those_of_the_file()
    {
        var refreshed = Refreshed.By(File, Same.Replace("Alps,urn:li:geo:9,", "Alps,urn:li:geo:9,Alpen|Alpes", StringComparison.Ordinal));

        Assert.Equal(File.Replace("Alpes", "Alpes|Alpen", StringComparison.Ordinal), refreshed.Text);
        Assert.StartsWith("also called: 3 Alps, 'Alpen'\n", refreshed.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parent_that_is_nowhere_is_left_to_the_maintainer()
    {
        var refreshed = Refreshed.From((1, "Elsewhere", 77));

        Assert.Equal(["1\tElsewhere\tElsewhere"], refreshed.Rows);
        Assert.StartsWith("added: 1 Elsewhere, 'Elsewhere'\nto decide: 1 'Elsewhere': its parent 77 is in neither", refreshed.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Ancestors_that_contradict_the_tree_are_left_to_the_maintainer()
    {
        const string table =
            "urn,name,parent\nurn:li:geo:1,World,\nurn:li:geo:2,Land,urn:li:geo:1\nurn:li:geo:3,Good,urn:li:geo:2;urn:li:geo:1\nurn:li:geo:4,Bad,urn:li:geo:1;urn:li:geo:2\n";
        var refreshed = Refreshed.By(Refreshed.Header, table);

        Assert.Equal(["1\tWorld\tWorld", "2\tLand\tLand\t1", "3\tGood\tGood\t2", "4\tBad\tBad\t1"], refreshed.Rows);
        Assert.Equal(
            "to decide: 4 'Bad': the table puts 2 above its ancestor 1, whose own row says the top. Find out which is right.",
            refreshed.Said.Split('\n').Single(static line => line.StartsWith("to decide", StringComparison.Ordinal)));
    }

    [Fact]
    public void Columns_that_are_not_read_are_named() =>
        Assert.Contains(
            "not read: the columns kind, trust of the table\n",
            Refreshed.By(Refreshed.Header, "urn,kind,name,trust\nurn:li:geo:1,state,Asia,A\n").Said,
            StringComparison.Ordinal);

    [Fact]
    public void Lines_keep_their_ends()
    {
        string file = File.ReplaceLineEndings("\r\n");

        Assert.Equal(file, Refreshed.By(file, Same).Text);
        Assert.Equal(file + "1\tAsia\tAsia\r\n", Refreshed.By(file, Same + "urn:li:geo:1,Asia,,\n").Text);
    }

    [Fact]
    public void A_mark_mixed_ends_and_a_last_line_without_one_stay()
    {
        const string file = "\uFEFF#entity Geo\r\n#namespace urn:li:geo\n#id integer\n9\tEurope\tEurope\r\n3\tAlps\tThe Alps\t9";
        string table = Same.Replace("urn:li:geo:5,France,urn:li:geo:9,\n", "", StringComparison.Ordinal);

        Assert.Equal(
            file.Replace("\tEurope\r", "\tEuropa\r", StringComparison.Ordinal),
            Refreshed.By(file, table.Replace("Europe", "Europa", StringComparison.Ordinal)).Text);
        Assert.Equal(file + "\r\n1\tAsia\tAsia\r\n", Refreshed.By(file, table + "urn:li:geo:1,Asia,,\n").Text);
    }

    [Fact]
    public void An_unpinned_row_of_the_file_gets_its_identifier()
    {
        var refreshed = Refreshed.By(File.Replace("OurFrance", "-", StringComparison.Ordinal), Same);

        Assert.Equal(File.Replace("OurFrance", "France", StringComparison.Ordinal), refreshed.Text);
        Assert.StartsWith("pinned: 5 France, 'France'\n", refreshed.Said, StringComparison.Ordinal);
    }
}
