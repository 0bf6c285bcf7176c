using System.Text.RegularExpressions;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Urns;

/// <summary>Finds what a text that is no URN of an entity type was meant to be, where there is no doubt of it.</summary>
internal static class UrnMending
{
    // Read in the code of public clients of the API; the service knows none of them.
    private static readonly Dictionary<string, string> _mistakenNamespaces = new(StringComparer.OrdinalIgnoreCase)
    {
        ["adSeniority"] = "seniority",
        ["adFunction"] = "function",
        ["jobFunction"] = "function",
        ["adIndustry"] = "industry",
        ["adCompanySize"] = "staffCountRange",
        ["companySize"] = "staffCountRange",
        ["organizationStaffCountRange"] = "staffCountRange",
        ["adTitle"] = "title",
        ["jobTitle"] = "title",
        ["adInterest"] = "interest",
        ["adDegree"] = "degree",
        ["educationLevel"] = "degree",
        ["adFieldOfStudy"] = "fieldOfStudy",
        ["adSchool"] = "organization",
        ["school"] = "organization",
        ["company"] = "organization",
        ["geoLocation"] = "geo",
        ["memberGroup"] = "group",
    };

    /// <summary>The entity type that a mistaken one stands for, or null.</summary>
    public static string? FindMeant(string entityType) => _mistakenNamespaces.TryGetValue(entityType, out string? meant) ? meant : null;

    /// <summary>The URN that was meant, or null where only its author knows.</summary>
    public static string? FindUrn(string text, string urnEntityType, IdForm form)
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
        bool isMeant = string.Equals(entityType, urnEntityType, StringComparison.OrdinalIgnoreCase) || FindMeant(entityType) == urnEntityType;
        string mended = form == IdForm.Range ? MendRange(key) : key.Trim();
        return isMeant && EntityId.TryParse(mended, form, out _) ? $"{UrnSyntax.Prefix}{urnEntityType}:{mended}" : null;
    }

    private static string MendRange(string key)
    {
        Match range = Regex.Match(key, @"^\(?\s*([0-9]+)\s*[,-]\s*([0-9]+)\s*\)?$", RegexOptions.CultureInvariant);
        return range.Success ? $"({range.Groups[1].Value},{range.Groups[2].Value})" : key;
    }
}
