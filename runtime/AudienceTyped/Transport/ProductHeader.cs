namespace AudienceTyped;

/// <summary>The header User-Agent: the caller's own products, if its HttpClient has any, and this library with its version.</summary>
internal static class ProductHeader
{
    public const string Name = "User-Agent";

    public static string Of(HttpClient httpClient)
    {
        string own = httpClient.DefaultRequestHeaders.UserAgent.ToString();
        return own.Length == 0 ? LibraryName.Product : $"{own} {LibraryName.Product}";
    }
}
