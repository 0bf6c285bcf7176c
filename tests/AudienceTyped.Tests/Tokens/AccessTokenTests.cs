namespace AudienceTyped.Tests;

public sealed class AccessTokenTests
{
    [Theory]
    [InlineData("AQX+abc/def==", "AQX+abc/def==")]
    [InlineData("AQX+abc/def==", "AQX\\u002Babc/def==")]
    [InlineData("AQX+abc/def==", "AQX\\u002babc\\/def==")]
    [InlineData("AQX+abc/def==", "AQX+abc\\/def==")]
    [InlineData("AQX+abc/def==", "AQX%2babc%2Fdef%3D%3d")]
    [InlineData("AQX<abc&def\"", "AQX&lt;abc&amp;def&quot;")]
    public void A_token_is_hidden_in_each_spelling_of_a_gateway(string token, string echoed)
    {
        Assert.Equal("said: (access token, hidden)!", new AccessToken(token).HideIn($"said: {echoed}!"));
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("Bearer SECRET", "it begins with 'Bearer', which the client adds itself")]
    [InlineData("bearer SECRET", "it begins with 'Bearer', which the client adds itself")]
    [InlineData("SECRET\n", "the character at 6 is a space, a line break or not ASCII")]
    [InlineData("SECRET\r\nX-Injected: 1", "the character at 6 is a space, a line break or not ASCII")]
    [InlineData(" SECRET", "the character at 0 is a space, a line break or not ASCII")]
    [InlineData("SEC RET", "the character at 3 is a space, a line break or not ASCII")]
    [InlineData("SECRETé", "the character at 6 is a space, a line break or not ASCII")]
    [InlineData("SECRET\0", "the character at 6 is a space, a line break or not ASCII")]
    [InlineData("\"SECRET\"", "it begins with a quotation mark")]
    [InlineData("'SECRET'", "it begins with a quotation mark")]
    [InlineData("\"SECRET", "it begins with a quotation mark")]
    [InlineData("{\"access_token\":\"SECRET\"}", "it begins with a bracket")]
    [InlineData("<SECRET>", "it looks like a placeholder")]
    [InlineData("${SECRET}", "it looks like a placeholder")]
    [InlineData("%SECRET%", "it looks like a placeholder")]
    [InlineData("access_token=SECRET", "it begins with 'access_token'")]
    public void A_text_that_cannot_be_a_token_is_refused_and_not_shown(string value, string reason)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new AccessToken(value));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SEC", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_shows_in_no_text()
    {
        AccessToken token = new("SECRET", DateTimeOffset.UnixEpoch);

        Assert.Equal("(access token, hidden)", token.ToString());
        Assert.Equal("(access token, hidden)", $"{token}");
        Assert.Equal(DateTimeOffset.UnixEpoch, token.ExpiresAt);
        Assert.False(token.IsDefault);
        Assert.DoesNotContain(typeof(AccessToken).GetProperties(), property => property.PropertyType == typeof(string));
    }

    [Fact]
    public void A_short_token_is_hidden_as_a_word()
    {
        Assert.Equal("a (access token, hidden) b", new AccessToken("SECRET12").HideIn("a SECRET12 b"));
        Assert.Equal("the (access token, hidden), tokens and (access token, hidden)", new AccessToken("token").HideIn("the token, tokens and token"));
        Assert.Equal("a", default(AccessToken).HideIn("a"));
    }

    [Fact]
    public void The_default_value_is_no_token()
    {
        Assert.True(default(AccessToken).IsDefault);
        Assert.Equal("(no access token)", default(AccessToken).ToString());
        Assert.Null(default(AccessToken).ExpiresAt);
        Assert.Throws<LinkedInAuthenticationException>(() => default(AccessToken).Value);
        Assert.Throws<ArgumentNullException>(() => new AccessToken(null!));
    }

    [Fact]
    public void Tokens_are_equal_where_text_and_expiry_are()
    {
        Assert.True(new AccessToken("a") == new AccessToken("a"));
        Assert.True(new AccessToken("a") != new AccessToken("b"));
        Assert.True(new AccessToken("a") != new AccessToken("a", DateTimeOffset.UnixEpoch));
        Assert.Equal(new AccessToken("a").GetHashCode(), new AccessToken("a").GetHashCode());
        Assert.False(new AccessToken("a").Equals((object)"a"));
    }
}
