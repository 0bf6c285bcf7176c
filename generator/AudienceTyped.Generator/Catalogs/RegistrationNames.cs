using System.Globalization;
using System.Text;
using AudienceTyped.Generator.Text;

namespace AudienceTyped.Generator.Catalogs;

/// <summary>
/// The name of the class that registers the catalog of an assembly. It depends on the assembly alone, so that projects that reference it find it.
/// </summary>
internal static class RegistrationNames
{
    public const string Namespace = "AudienceTyped.Catalogs";

    /// <summary>The method that registers the catalog.</summary>
    public const string Method = "Use";

    private const string Start = "CatalogOf_";

    /// <summary>The simple name: two assemblies never share one.</summary>
    public static string Of(string assemblyName)
    {
        var name = new StringBuilder(Start);
        foreach (char character in assemblyName)
        {
            if (Characters.IsAsciiLetterOrDigit(character))
            {
                name.Append(character);
            }
            else
            {
                name.Append('_').Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return name.ToString();
    }
}
