using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>The address of the endpoint below a base address to which a token may be sent.</summary>
internal static class AudienceCountsAddress
{
    private const string Path = "rest/audienceCounts";

    public static string Below(Uri baseAddress)
    {
        if (!baseAddress.IsAbsoluteUri || !(baseAddress.Scheme == Uri.UriSchemeHttps || (baseAddress.Scheme == Uri.UriSchemeHttp && baseAddress.IsLoopback)))
        {
            throw new ArgumentException(
                $"The base address '{Excerpt.Of(WithoutUser(baseAddress))}' is neither HTTPS nor loopback, so the access token would be sent unencrypted. Use https://, or http://localhost for an emulator.",
                nameof(baseAddress));
        }

        // A user name and password in an address would get into logs.
        if (baseAddress.UserInfo.Length > 0 || baseAddress.Query.Length > 0 || baseAddress.Fragment.Length > 0)
        {
            throw new ArgumentException("The base address has a user, a query or a fragment. Write only scheme, host, port and path.", nameof(baseAddress));
        }

        string text = baseAddress.AbsoluteUri;
        return text.EndsWith('/') ? text + Path : $"{text}/{Path}";
    }

    private static string WithoutUser(Uri address) => address.IsAbsoluteUri ? address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) : address.OriginalString;
}
