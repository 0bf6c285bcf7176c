using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Catalogs;

/// <summary>The form of ids as the attribute <c>[CatalogEntityType]</c> has it: a member of an enum of the library, known by its name.</summary>
internal static class CatalogIdForm
{
    /// <summary>The form, or null where the library has one that is not known here.</summary>
    public static IdForm? Read(TypedConstant constant)
    {
        IFieldSymbol? member = constant.Kind == TypedConstantKind.Enum
            ? constant.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value))
            : null;
        return member?.Name switch
        {
            nameof(IdForm.Integer) => IdForm.Integer,
            nameof(IdForm.Text) => IdForm.Text,
            nameof(IdForm.Range) => IdForm.Range,
            _ => null,
        };
    }
}
