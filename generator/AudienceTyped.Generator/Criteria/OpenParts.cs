using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Finds what is not known and yet the same wherever it is named: a parameter, a local or a readonly field that is given one thing only.</summary>
internal static class OpenParts
{
    /// <summary>The part; null where each naming of it may give something else.</summary>
    public static OpenPart? Find(IOperation operation) => Operations.Strip(operation) switch
    {
        IParameterReferenceOperation { Parameter.RefKind: RefKind.None } reference when !LocalInitializers.IsWrittenIn(reference, reference.Parameter) =>
            new OpenPart(reference.Parameter, reference.Parameter.Name),
        ILocalReferenceOperation { Local.IsRef: false } reference when !LocalInitializers.IsWrittenIn(reference, reference.Local) =>
            new OpenPart(reference.Local, reference.Local.Name),
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => new OpenPart(field, field.Name),
        _ => null,
    };

    public static IReadOnlyList<OpenPart> Join(IEnumerable<IReadOnlyList<OpenPart>> parts)
    {
        List<OpenPart>? joined = null;
        foreach (IReadOnlyList<OpenPart> some in parts)
        {
            foreach (OpenPart part in some)
            {
                (joined ??= []).Add(part);
            }
        }

        return joined is null ? [] : joined;
    }
}
