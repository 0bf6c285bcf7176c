namespace AudienceTyped.Definitions.Tests.Tables;

public sealed class PublishedTableTests
{
    [Theory]
    [InlineData("", "it is empty.")]
    [InlineData("urn,name\n", "it has a header and no values")]
    [InlineData("id,name\n1,a\n", "line 1: the columns urn and name are needed, and the header has id, name.")]
    [InlineData("urn,name\nurn:li:geo:1\n", "line 2: it has 1 cells, and the header has 2.")]
    [InlineData("urn,name\nurn:li:geo:1,Paris, France\n", "line 2: it has 3 cells, and the header has 2.")]
    [InlineData("urn,name\nurn:li:skill:1,Linux\n", "line 2: 'urn:li:skill:1' is no URN of the definition file's namespace, urn:li:geo:…")]
    [InlineData("urn,name\n\nurn:li:geo:01,Asia\n", "line 3: '01' is not an id of the form that the definition file declares.")]
    [InlineData("urn,name\nurn:li:geo:1,Asia\nurn:li:geo:1,Africa\n", "line 3: the id 1 is already in line 2.")]
    [InlineData("urn,name\nurn:li:geo:1, \n", "line 2: the name is ''")]
    [InlineData("urn,name\nurn:li:geo:1,-\n", "line 2: the name is '-'")]
    [InlineData("urn,name\nurn:li:geo:1,As\u200Bia\n", "line 2: the name 'As\u200Bia' has a character that is refused, as it is invisible.")]
    [InlineData(
        "urn,name\nurn:li:geo:1,As\uFFFDia\n", "line 2: the name 'As\uFFFDia' has a character that is refused, as it replaces bytes that are not UTF-8 (")]
    [InlineData("urn,name,parent\nurn:li:geo:1,Asia,Earth\n", "line 2: 'Earth' is no URN")]
    public void What_is_no_such_table_is_refused_with_line_and_reason(string table, string message) =>
        Assert.StartsWith(message, Assert.Throws<RefusedInputException>(() => Refreshed.By(Refreshed.Header, table)).Message, StringComparison.Ordinal);

    [Fact]
    public void Names_come_in_one_form() =>
        Assert.Equal(["1\tCordobaNorth\tC\u00F3rdoba North"], Refreshed.By(Refreshed.Header, "urn,name\nurn:li:geo:1,\" Co\u0301rdoba \t\n North \"\n").Rows);

    [Fact]
    public void A_value_that_is_its_own_parent_stands_at_the_top() =>
        Assert.Equal(["1\tAsia\tAsia"], Refreshed.From((1, "Asia", 1)).Rows);
}
