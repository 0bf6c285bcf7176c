namespace AudienceTyped.Rules.Tests;

/// <summary>What one analyzer of code says of statements.</summary>
internal static class CodeAssert
{
    /// <summary>Asserts that a diagnostic is reported once, at a place, and returns its message.</summary>
    public static async Task<string> FindsAsync(string id, string statements, string marked)
    {
        Found found = Assert.Single(await Analysis.OfMethodAsync(statements), found => found.Id == id);
        Assert.Equal(marked, found.Text);
        return found.Message;
    }

    /// <summary>Asserts that a diagnostic is not reported.</summary>
    public static async Task IsSilentAsync(string id, string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(statements), found => found.Id == id);
}
