using AudienceTyped.Catalogs;

namespace AudienceTyped.Tests;

public sealed class EntityTableTests
{
    private static EntityTable Texts => new()
    {
        TypeName = "Text",
        UrnEntityType = "text",
        IdForm = EntityIdForm.Text,
        TextIds = "-7AAABab_z"u8,
        TextIdEnds = [2, 3, 5, 6, 8, 10],
        Names = "0é2345"u8,
        NameEnds = [1, 3, 4, 5, 6, 7],
    };

    [Theory]
    [InlineData("-7", 0)]
    [InlineData("A", 1)]
    [InlineData("AA", 2)]
    [InlineData("B", 3)]
    [InlineData("ab", 4)]
    [InlineData("_z", 5, false)]
    public void Each_text_id_is_found_at_its_place(string id, int index, bool isSorted = true)
    {
        // '_' stands before 'a': the last entry breaks the order, and is there to show that the order is relied on.
        Assert.Equal(isSorted ? index : -1, Texts.IndexOf(UrnKey.FromText(id)));
    }

    [Theory]
    [InlineData("AAA")]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("zz")]
    [InlineData("-")]
    [InlineData("Á")]
    [InlineData("Ā")]
    [InlineData("ŁŁ")]
    [InlineData("日")]
    [InlineData("😀")]
    [InlineData("(1,2)")]
    public void What_the_table_lacks_is_not_found_whatever_its_characters(string id)
    {
        Assert.True(Texts.IndexOf(UrnKey.FromText(id)) < 0);
    }

    [Fact]
    public void A_key_that_looks_like_an_integer_is_found_among_texts()
    {
        Assert.True(UrnKey.FromText("-7").IsInteger);
        Assert.Equal(UrnKey.FromInteger(-7), Texts.KeyAt(0));
        Assert.Equal("é", Texts.NameAt(1));
        Assert.True(Texts.IndexOf(default) < 0);
    }

    [Fact]
    public void Keys_of_another_form_are_not_found()
    {
        EntityTable integers =
            new() { TypeName = "A", UrnEntityType = "a", IdForm = EntityIdForm.Integer, Ids = [1, 2, (1L << 32) | 1], Names = "abc"u8, NameEnds = [1, 2, 3] };
        EntityTable ranges =
            new() { TypeName = "B", UrnEntityType = "b", IdForm = EntityIdForm.Range, Ids = [1, (1L << 32) | 1], Names = "ab"u8, NameEnds = [1, 2] };

        Assert.Equal(1, integers.IndexOf(UrnKey.FromInteger(2)));
        Assert.Equal(-1, integers.IndexOf(UrnKey.FromRange(1, 1)));
        Assert.Equal(-1, integers.IndexOf(UrnKey.FromText("a")));
        Assert.Equal(1, ranges.IndexOf(UrnKey.FromRange(1, 1)));
        Assert.Equal(0, ranges.IndexOf(UrnKey.FromRange(0, 1)));
        Assert.Equal(-1, ranges.IndexOf(UrnKey.FromInteger(1)));
        Assert.Equal(UrnKey.FromRange(1, 1), ranges.KeyAt(1));
    }

    [Fact]
    public void Ranges_with_negative_bounds_are_found()
    {
        long[] ids = [UrnKey.Pack(-2147483647, 0), UrnKey.Pack(-5, -1), UrnKey.Pack(0, 3), UrnKey.Pack(20, int.MaxValue)];
        EntityTable growth = new() { TypeName = "A", UrnEntityType = "a", IdForm = EntityIdForm.Range, Ids = ids, Names = "abcd"u8, NameEnds = [1, 2, 3, 4] };

        Assert.Equal(
            [0, 1, 2, 3],
            [growth.IndexOf(UrnKey.FromRange(-2147483647, 0)), growth.IndexOf(UrnKey.FromRange(-5, -1)), growth.IndexOf(UrnKey.FromRange(0, 3)),
                growth.IndexOf(UrnKey.FromRange(20, int.MaxValue))]);
        Assert.Equal(UrnKey.FromRange(-5, -1), growth.KeyAt(1));
    }
}
