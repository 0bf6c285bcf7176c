
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Text;
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

        directives.ReportUnusable(
            directive.Value.Span,
            "entity",
            $"'{Excerpt.Of(name)}' cannot be the name of a type, because {problem}",
            "Write a C# identifier, as in #entity Skill",
            replacement: Identifiers.Mend(name, FindProblem));
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

        directives.ReportUnusable(
            directive.Value.Span,
            "namespace",
            $"'{Excerpt.Of(text)}' is not the beginning of a URN",
            "Write 'urn:li:' and an entity type, without a colon at the end, as in #namespace urn:li:skill");
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

        directives.ReportUnusable(
            directive.Value.Span, "example", $"'{Excerpt.Of(text)}' does not have the form that '#id' declares", $"Write {EntityId.Describe(form)}");
        return null;
    }

    /// <summary>Whether the file says that it has every value: <c>#complete yes</c>.</summary>
    public static bool ReadIsComplete(DirectiveReader directives)
    {
        string? value = directives.FindValue("complete");
        if (value is not null and not ("yes" or "no"))
        {
            directives.ReportUnusable(
                directives.Find("complete")!.ValueSpan,
                "complete",
                $"'{Excerpt.Of(value)}' is neither yes nor no",
                "Write yes if the file has every value that LinkedIn has, or delete the line");
        }

        return value == "yes";
    }

    /// <summary>An id that shows the shape of all: <c>#shape en_US</c>. Null where the file has none.</summary>
    public static string? ReadShape(DirectiveReader directives, IdForm? form)
    {
        if (directives.Find("shape") is not { } directive || directives.FindValue("shape") is not { } text)
        {
            return null;
        }

        if (form is { } known && known != IdForm.Text)
        {
            directives.ReportUnusable(directive.Word.Span, "shape", "it is only for ids that are texts", "Delete this line");
            return null;
        }

        if (EntityId.TryParse(text, IdForm.Text, out _))
        {
            return text;
        }

        directives.ReportUnusable(directive.Value.Span, "shape", $"'{Excerpt.Of(text)}' is not an id", $"Write {EntityId.Describe(IdForm.Text)}");
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
                directives.ReportUnusable(
                    directive.Value.Span,
                    "id",
                    $"'{Excerpt.Of(directive.Value.Text)}' is not a form of ids",
                    "Write integer, text or range",
                    Spelling.Suggest(directive.Value.Text, forms),
                    Spelling.FindNearest(directive.Value.Text, forms));
                return null;
        }
    }

    private static string? FindProblem(string name) =>
        Identifiers.FindProblem(name)
        ?? (name.All(static character => character is >= 'a' and <= 'z') ? "C# reserves type names in lower case for its keywords" : null)
        ?? (ReservedNames.IsAnyExtensionClass(name) ? "the classes with what projects add to a type have such names" : null)
        ?? (ReservedNames.IsType(name) ? "the library or .NET already has something with that name" : null);
}
