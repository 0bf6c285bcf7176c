using System.Text.RegularExpressions;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Urns;

/// <summary>Finds what a text that is no URN of an entity type was meant to be, where there is no doubt of it.</summary>
internal static class UrnMending
{
    /// <summary>The URN that was meant, or null where only its author knows.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="urnEntityType">The entity type of the URN that is expected.</param>
    /// <param name="form">The form of its ids.</param>
    /// <param name="findMeant">From an entity type that is often written by mistake to the right one, or null.</param>
    public static string? FindUrn(string text, string urnEntityType, IdForm form, Func<string, string?> findMeant)
    {
        string trimmed = text.Trim();
        if (!trimmed.StartsWith(UrnSyntax.Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        int colon = trimmed.IndexOf(':', UrnSyntax.Prefix.Length);
        if (colon < 0)
        {
            return null;
        }

        string entityType = trimmed.Substring(UrnSyntax.Prefix.Length, colon - UrnSyntax.Prefix.Length);
        string key = trimmed.Substring(colon + 1);
        bool isMeant = string.Equals(entityType, urnEntityType, StringComparison.OrdinalIgnoreCase) || findMeant(entityType) == urnEntityType;
        string mended = form == IdForm.Range ? MendRange(key) : key.Trim();
        return isMeant && EntityId.TryParse(mended, form, out _) ? $"{UrnSyntax.Prefix}{urnEntityType}:{mended}" : null;
    }

    private static string MendRange(string key)
    {
        Match range = Regex.Match(key, @"^\(?\s*([0-9]+)\s*[,-]\s*([0-9]+)\s*\)?$", RegexOptions.CultureInvariant);
        return range.Success ? $"({range.Groups[1].Value},{range.Groups[2].Value})" : key;
    }
}
