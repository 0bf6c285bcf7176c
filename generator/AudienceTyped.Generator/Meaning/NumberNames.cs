using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>
/// Finds the entity type of numbers by names: <c>DirectorSeniorityId</c>, <c>SeniorityIds.Director</c>; of an enumeration, by a URN that is written at it.
/// </summary>
internal static class NumberNames
{
    private const string Id = "Id";

    public static EntityMeanings? FindType(VariableDeclaratorSyntax constant, CatalogMeanings meanings)
    {
        if (constant.Initializer?.Value is not LiteralExpressionSyntax { Token.Value: int or long } || !WrittenNumber.IsConstant(constant))
        {
            return null;
        }

        string name = constant.Identifier.ValueText;
        string? owner = constant.Parent?.Parent?.Parent is TypeDeclarationSyntax type ? type.Identifier.ValueText : null;
        return FindByName(name, meanings) ?? (owner is null ? null : FindByName(owner, meanings));
    }

    /// <summary>The type of a URN in the comment above an enumeration, or in one of its attributes.</summary>
    public static EntityMeanings? FindType(EnumDeclarationSyntax enumeration, CatalogMeanings meanings) =>
        FindInText(enumeration.GetLeadingTrivia().ToFullString(), meanings) ?? FindInText(enumeration.AttributeLists.ToFullString(), meanings);

    /// <summary>Whether some of the names are those of the ids, and more than are not.</summary>
    public static bool SomeFit(ContraryName[][] judged)
    {
        int right = judged.Count(static names => names[0].Verdict.Relation == MeaningRelation.Fits);
        return right > 0 && right >= judged.Count(static names => names[0].Verdict.Relation == MeaningRelation.IsOfAnother);
    }

    // The whole words, and "Id".
    private static EntityMeanings? FindByName(string name, CatalogMeanings meanings)
    {
        if (name.IndexOf(Id, StringComparison.OrdinalIgnoreCase) < 0)
        {
            return null;
        }

        string[] words = NameWords.Of(name);
        return !Array.Exists(words, static word => word is "id" or "ids") ? null : meanings.All.FirstOrDefault(type =>
            type.UrnEntityType != FacetUrns.EntityType && !type.IsEmpty && (Has(words, type.ClassName) || Has(words, type.UrnEntityType)));
    }

    private static bool Has(string[] words, string type)
    {
        string[] wanted = NameWords.Of(type);
        for (int first = 0; first + wanted.Length <= words.Length; first++)
        {
            if (words.Skip(first).Take(wanted.Length).SequenceEqual(wanted))
            {
                return true;
            }
        }

        return false;
    }

    private static EntityMeanings? FindInText(string text, CatalogMeanings meanings)
    {
        int start = text.IndexOf(UrnSyntax.Prefix, StringComparison.Ordinal);
        int end = start < 0 ? -1 : start + UrnSyntax.Prefix.Length;
        while (end >= 0 && end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return start < 0 ? null : meanings.FindByUrn(text.Substring(start + UrnSyntax.Prefix.Length, end - start - UrnSyntax.Prefix.Length));
    }
}
