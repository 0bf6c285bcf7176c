using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>The language and country of names, as the parameter <c>locale</c> has them.</summary>
internal static class EntityLocale
{
    /// <summary>The parameter of a locale: <c>(language:en,country:US)</c> of <c>en_US</c>.</summary>
    /// <exception cref="ArgumentException">It is not a language and a country.</exception>
    public static string ToParameter(string locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        return locale is [>= 'a' and <= 'z', >= 'a' and <= 'z', '_' or '-', >= 'A' and <= 'Z', >= 'A' and <= 'Z']
            ? $"(language:{locale[..2]},country:{locale[3..]})"
            : throw new ArgumentException($"'{Excerpt.Of(locale)}' is not a language and a country. Write both, as in en_US.", nameof(locale));
    }
}
