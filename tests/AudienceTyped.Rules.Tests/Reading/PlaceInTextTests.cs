using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Rules.Tests.Reading;

public sealed class PlaceInTextTests
{
    [Theory]

    // Of each the part from 3 on, three characters long: what is marked, and where in the code.
    [InlineData("\"abcurn\"", "urn", 4)]
    [InlineData("\"abcurnurn\"", "urn", 4)]
    [InlineData("\"urnurn\"", "urn", 4)]
    [InlineData("@\"abcurn\"", "urn", 5)]
    [InlineData("@\"a\"\"curn\"", "urn", 6)]
    [InlineData("\"a\\tcurn\"", "urn", 5)]
    [InlineData("\"\"\"abcurn\"\"\"", "urn", 6)]
    [InlineData("\"\"\"\n    abcurn\n    \"\"\"", "urn", 11)]

    // An escape writes the part, or another one like it.
    [InlineData("\"abcu\\u0072n\"", "\"abcu\\u0072n\"", 0)]
    [InlineData("\"abcurnu\\u0072n\"", "\"abcurnu\\u0072n\"", 0)]

    // What puts a text together is no literal that has it.
    [InlineData("\"abc\" + \"urn\"", "\"abc\" + \"urn\"", 0)]
    [InlineData("Name", "Name", 0)]
    public void The_place_is_exact_or_the_whole(string expression, string marked, int start)
    {
        ExpressionSyntax node = SyntaxFactory.ParseExpression(expression);
        string text = node is LiteralExpressionSyntax literal ? literal.Token.ValueText : "abcurn";

        Location location = new PlaceInText(text, new TextSpan(3, 3)).Locate(node);

        Assert.Equal((marked, start), (expression.Substring(location.SourceSpan.Start, location.SourceSpan.Length), location.SourceSpan.Start));
    }

    [Fact]
    public void A_literal_of_another_text_is_marked_as_a_whole() => Assert.Equal(
        new TextSpan(0, 8), new PlaceInText("xyzurn", new TextSpan(3, 3)).Locate(SyntaxFactory.ParseExpression("\"abcurn\"")).SourceSpan);

    [Fact]
    public void What_is_written_at_no_one_place_is_marked_as_a_whole() => Assert.Equal(
        new TextSpan(0, 8), new PlaceInText("abcurn", null).Locate(SyntaxFactory.ParseExpression("\"abcurn\"")).SourceSpan);
}
