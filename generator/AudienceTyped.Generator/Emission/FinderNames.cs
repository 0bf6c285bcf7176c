namespace AudienceTyped.Generator.Emission;

/// <summary>The members of the library's <c>FacetFinders</c> for the letters of a definition file.</summary>
internal static class FinderNames
{
    private const string Type = "global::AudienceTyped.Catalogs.FacetFinders.";

    private static readonly (char Letter, string Member)[] _members = [('F', "List"), ('T', "Typeahead"), ('S', "Similar")];

    public static string TextOf(string letters)
    {
        string[] members = [.. _members.Where(one => letters.IndexOf(one.Letter) >= 0).Select(static one => Type + one.Member)];
        return members.Length == 0 ? Type + "None" : string.Join(" | ", members);
    }
}
