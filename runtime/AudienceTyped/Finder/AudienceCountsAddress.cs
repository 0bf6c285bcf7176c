using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>The address of the finder below a base address that a token may be sent to.</summary>
internal static class AudienceCountsAddress
{
    private const string Path = "rest/audienceCounts";

    public static string Below(Uri baseAddress)
    {
        if (!baseAddress.IsAbsoluteUri || !(baseAddress.Scheme == Uri.UriSchemeHttps || (baseAddress.Scheme == Uri.UriSchemeHttp && baseAddress.IsLoopback)))
        {
            throw new ArgumentException($"The base address '{Excerpt.Of(WithoutUser(baseAddress))}' is neither HTTPS nor loopback: an access token would travel in the clear. Use https://, or http://localhost for an emulator.", nameof(baseAddress));
        }

        // A name and password in an address would reach logs.
        if (baseAddress.UserInfo.Length > 0 || baseAddress.Query.Length > 0 || baseAddress.Fragment.Length > 0)
        {
            throw new ArgumentException("The base address holds a user, a query or a fragment. Give scheme, host, port and path alone.", nameof(baseAddress));
        }

        string text = baseAddress.AbsoluteUri;
        return text.EndsWith('/') ? text + Path : $"{text}/{Path}";
    }

    private static string WithoutUser(Uri address) => address.IsAbsoluteUri ? address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) : address.OriginalString;
}
