using System.Diagnostics.CodeAnalysis;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Emulation;

/// <summary>Takes the query apart: at each ampersand, and at the first equals sign of each part. Names are form-decoded, values stay raw.</summary>
internal sealed class ParameterCheck : IRequestCheck
{
    private const int ShownCharacters = 100;

    public ServiceError? Check(ServiceRequest request)
    {
        Dictionary<string, string> parameters = new(StringComparer.Ordinal);
        foreach (Range range in request.Query.AsSpan().Split('&'))
        {
            string part = request.Query[range];
            if (part.Length == 0)
            {
                continue;
            }

            int equals = part.IndexOf('=', StringComparison.Ordinal);
            if (!TryDecodeName(equals < 0 ? part : part[..equals], out string? name))
            {
                return ServiceErrors.InvalidQuery("The name of a query parameter has a malformed percent escape, or a character that must be escaped.");
            }

            if (!parameters.TryAdd(name, equals < 0 ? "" : part[(equals + 1)..]))
            {
                return ParameterErrors.Syntax(Excerpt.Of(name, ShownCharacters), new("The query parameter is there twice. Send it once."));
            }
        }

        request.Parameters = parameters;
        return null;
    }

    // Only here is a plus a space.
    private static bool TryDecodeName(string raw, [NotNullWhen(true)] out string? name)
    {
        string text = raw.Replace("+", "%20", StringComparison.Ordinal);
        return QueryStringDecoder.TryDecode(text, 0, text.Length, out name, out _);
    }
}
