using System.Diagnostics.CodeAnalysis;

namespace AudienceTyped.Emulation;

/// <summary>Takes the query apart: at each ampersand, and at the first equals sign of each part. Names are form-decoded, values stay raw.</summary>
internal sealed class ParameterCheck : IRequestCheck
{
    private const int ShownCharacters = 100;

    public ServiceError? Check(FinderRequest request)
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
                return ServiceErrors.InvalidQuery("The name of a query parameter has a malformed percent escape.");
            }

            if (!parameters.TryAdd(name, equals < 0 ? "" : part[(equals + 1)..]))
            {
                return ParameterErrors.Syntax(Shown.Shorten(name, ShownCharacters), new("The query parameter stands twice; send it once."));
            }
        }

        request.Parameters = parameters;
        return null;
    }

    private static bool TryDecodeName(string raw, [NotNullWhen(true)] out string? name)
    {
        // Here alone a plus is a blank; no other character of a name has a meaning of its own.
        string text = raw.Replace('+', ' ');
        name = text;
        if (!text.Contains('%', StringComparison.Ordinal))
        {
            return true;
        }

        name = Uri.UnescapeDataString(text);
        return !HasMalformedEscape(text) && !name.Contains('\uFFFD', StringComparison.Ordinal);
    }

    private static bool HasMalformedEscape(string text)
    {
        for (int percent = text.IndexOf('%', StringComparison.Ordinal); percent >= 0; percent = text.IndexOf('%', percent + 1))
        {
            if (percent + 2 >= text.Length || !char.IsAsciiHexDigit(text[percent + 1]) || !char.IsAsciiHexDigit(text[percent + 2]))
            {
                return true;
            }
        }

        return false;
    }
}
