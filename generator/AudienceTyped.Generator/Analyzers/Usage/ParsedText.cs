using System.Text;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>A URN that is formatted from an id only to be parsed again: <c>Skill.Parse($"urn:li:skill:{id}")</c> is <c>Skill.FromId(id)</c>.</summary>
/// <param name="Prefix">The beginning of the URN.</param>
/// <param name="Replacement">The expression without parsing.</param>
internal sealed record ParsedText(string Prefix, string Replacement)
{
    public static ParsedText? Find(EntityInvocation call)
    {
        if (call.EntityType is not { } type || call.Arguments is not [var argument] || TextParts.Of(Operations.Strip(argument)) is not { } parts)
        {
            return null;
        }

        string prefix = type.UrnOf("");
        List<IOperation>? ids = FindIds(parts, prefix, type.IdForm);
        return ids is null ? null : new ParsedText(prefix, $"{call.Type.Name}.FromId({string.Join(", ", ids.Select(static id => id.Syntax.ToString()))})");
    }

    // Joining adjacent constants shows the form of the text.
    private static List<IOperation>? FindIds(IReadOnlyList<TextPart> parts, string prefix, IdForm form)
    {
        StringBuilder shape = new();
        List<IOperation> ids = [];
        foreach (TextPart part in parts)
        {
            if (part.Text is null && (part.Value is null || !IsId(part.Value.Type, form)))
            {
                return null;
            }

            shape.Append(part.Text ?? "\0");
            if (part.Value is { } id)
            {
                ids.Add(id);
            }
        }

        return shape.ToString() == prefix + (form == IdForm.Range ? "(\0,\0)" : "\0") ? ids : null;
    }

    // An id that is a string would have to be parsed first, which changes what is rejected.
    private static bool IsId(ITypeSymbol? type, IdForm form) => (form, type?.SpecialType) switch
    {
        (IdForm.Text, SpecialType.System_String) => true,
        (IdForm.Integer, SpecialType.System_Int64 or SpecialType.System_Int32 or SpecialType.System_Int16 or SpecialType.System_Byte
            or SpecialType.System_UInt32 or SpecialType.System_UInt16) => true,
        (IdForm.Range, SpecialType.System_Int32 or SpecialType.System_Int16 or SpecialType.System_Byte or SpecialType.System_UInt16) => true,
        _ => false,
    };
}
