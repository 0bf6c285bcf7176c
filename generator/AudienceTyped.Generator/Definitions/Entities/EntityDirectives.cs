
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Text;
using AudienceTyped.Generator.Urns;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>The directives without which there is no entity type.</summary>
internal static class EntityDirectives
{
    public static Cell? ReadName(DirectiveReader directives)
    {
        if (directives.Require("entity", "Skill") is not { } directive)
        {
            return null;
        }

        string name = directive.Value.Text;
        string? problem = FindProblem(name);
        if (problem is null)
        {
            return directive.Value;
        }

        directives.ReportUnusable(directive.Value.Span, "entity", $"has the value '{Excerpt.Of(name)}', which cannot be the name of a type: {problem}", "Write a C# identifier, as in #entity Skill", replacement: Identifiers.Mend(name, FindProblem));
        return null;
    }

    public static string? ReadUrnEntityType(DirectiveReader directives)
    {
        if (directives.Require("namespace", "urn:li:skill") is not { } directive)
        {
            return null;
        }

        string text = directive.Value.Text;
        string entityType = text.StartsWith(UrnSyntax.Prefix, StringComparison.Ordinal) ? text.Substring(UrnSyntax.Prefix.Length) : "";
        if (UrnSyntax.IsEntityType(entityType))
        {
            return entityType;
        }

        directives.ReportUnusable(directive.Value.Span, "namespace", $"has the value '{Excerpt.Of(text)}', which is not what a URN begins with", "Write 'urn:li:' and an entity type without a colon after it, as in #namespace urn:li:skill");
        return null;
    }

    /// <summary>An id for the documentation of a type whose file has no rows; null where there is none.</summary>
    public static string? ReadExample(DirectiveReader directives, IdForm form)
    {
        if (directives.Find("example") is not { } directive)
        {
            return null;
        }

        string text = directive.Value.Text;
        if (EntityId.TryParse(text, form, out _))
        {
            return text;
        }

        directives.ReportUnusable(directive.Value.Span, "example", $"has the value '{Excerpt.Of(text)}', which is no id of the declared form", $"Write {EntityId.Describe(form)}");
        return null;
    }

    public static IdForm? ReadIdForm(DirectiveReader directives)
    {
        if (directives.Require("id", "integer") is not { } directive)
        {
            return null;
        }

        switch (directive.Value.Text)
        {
            case "integer":
                return IdForm.Integer;
            case "text":
                return IdForm.Text;
            case "range":
                return IdForm.Range;
            default:
                string[] forms = ["integer", "text", "range"];
                directives.ReportUnusable(directive.Value.Span, "id", $"has the value '{Excerpt.Of(directive.Value.Text)}', which is not a form of ids", "Write integer, text or range", Spelling.Suggest(directive.Value.Text, forms), Spelling.FindNearest(directive.Value.Text, forms));
                return null;
        }
    }

    private static string? FindProblem(string name) =>
        Identifiers.FindProblem(name)
        ?? (name.All(static character => character is >= 'a' and <= 'z') ? "C# keeps names of small letters only for its own words" : null)
        ?? (ReservedNames.IsType(name) ? "the library or .NET has something of that name" : null);
}
