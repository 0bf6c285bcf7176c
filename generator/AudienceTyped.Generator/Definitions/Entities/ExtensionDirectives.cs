
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>The directives of a <c>.urns.tsv</c> file that may add to a type of another assembly, which then says most of them itself.</summary>
internal static class ExtensionDirectives
{
    public static Cell? ReadName(DirectiveReader directives, ReferencedEntityType? referenced)
    {
        if (directives.Find("extend") is not { } directive)
        {
            if (directives.Find("entity") is not null)
            {
                return EntityDirectives.ReadName(directives);
            }

            // Most files add to a type that the catalog has.
            directives.ReportMissing(
                "'#extend' or '#entity'",
                "'#extend Skill' to add values to a type of a referenced catalog, or '#entity Skill', '#namespace urn:li:skill' and '#id integer' to define one");
            return null;
        }

        if (directives.Find("entity") is not null)
        {
            directives.ReportUnusable(directive.Word.Span, "extend", "the file also has '#entity', which is used", "Delete one of the two lines");
            return EntityDirectives.ReadName(directives);
        }

        if (directives.Require("extend", "Skill") is null)
        {
            return null;
        }

        string name = directive.Value.Text;
        if (referenced?.Name == name)
        {
            return directive.Value;
        }

        directives.ReportUnusable(
            directive.Value.Span,
            "extend",
            $"no referenced assembly has an entity type with the name '{Excerpt.Of(name)}'",
            "Reference the assembly that has it, or define the type here with '#entity', '#namespace' and '#id'",
            unknownType: name);
        return null;
    }

    public static string? ReadUrnEntityType(DirectiveReader directives, ReferencedEntityType? referenced)
    {
        if (referenced?.UrnEntityType is not { } known)
        {
            return IsWithoutType(directives, referenced) ? null : EntityDirectives.ReadUrnEntityType(directives);
        }

        if (directives.Find("namespace") is not { } directive || EntityDirectives.ReadUrnEntityType(directives) is not { } declared || declared == known)
        {
            return known;
        }

        ReportDisagreement(directives, directive, referenced.Name, $"urn:li:{known}");
        return null;
    }

    public static IdForm? ReadIdForm(DirectiveReader directives, ReferencedEntityType? referenced)
    {
        if (referenced?.IdForm is not { } known)
        {
            return IsWithoutType(directives, referenced) ? null : EntityDirectives.ReadIdForm(directives);
        }

        if (directives.Find("id") is not { } directive || EntityDirectives.ReadIdForm(directives) is not { } declared || declared == known)
        {
            return known;
        }

        ReportDisagreement(directives, directive, referenced.Name, Spell(known));
        return null;
    }

    public static bool ReadIsComplete(DirectiveReader directives, ReferencedEntityType? referenced) =>
        !IsOfTheType(directives, "complete", referenced) && EntityDirectives.ReadIsComplete(directives);

    public static string? ReadShape(DirectiveReader directives, ReferencedEntityType? referenced, IdForm? form) =>
        IsOfTheType(directives, "shape", referenced) ? referenced?.IdShape : EntityDirectives.ReadShape(directives, form);

    public static Extension ReadExtension(DirectiveReader directives, ReferencedEntityType? referenced)
    {
        if (referenced is not null)
        {
            return VisibilityDirective.ReadIsPublic(directives) ? Extension.Public : Extension.Internal;
        }

        if (directives.Find("visibility") is { } directive && directives.Find("entity") is not null)
        {
            directives.ReportUnusable(
                directive.Word.Span,
                "visibility",
                "it is only for files that add values to a type of another assembly, and this file defines a type, which is always public",
                "Delete this line");
        }

        return Extension.None;
    }

    // Only the file that defines the type knows all its values.
    private static bool IsOfTheType(DirectiveReader directives, string word, ReferencedEntityType? referenced)
    {
        if (referenced is not null && directives.Find(word) is { } directive)
        {
            directives.ReportUnusable(directive.Word.Span, word, "it is only for the file that defines the type", "Delete this line");
        }

        return referenced is not null;
    }

    // Told already that the type is missing or unknown; that its directives are missing would be no problem of its own.
    private static bool IsWithoutType(DirectiveReader directives, ReferencedEntityType? referenced) => referenced is null && directives.Find("entity") is null;

    private static void ReportDisagreement(DirectiveReader directives, Directive directive, string entityType, string known) => directives.ReportUnusable(
        directive.ValueSpan,
        directive.Word.Text,
        $"the value '{Excerpt.Of(directive.Value.Text)}' contradicts the referenced assembly, where {entityType} has '{known}', so nothing is generated from the file",
        $"Write '{known}', or delete the line");

    private static string Spell(IdForm form) => form switch
    {
        IdForm.Integer => "integer",
        IdForm.Range => "range",
        _ => "text",
    };
}
