using System.Security.Cryptography;
using System.Text;
using AudienceTyped;

internal static class Digest
{
    public static string CacheKey(AllOf audience)
    {
        string key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(audience.ToString()))); // AUD3012
        return key;
    }
}
