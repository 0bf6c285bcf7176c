using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Text;
using AudienceTyped.Generator.Urns;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Reads the URN that an expression stands for: a member of a catalog, an id, a text.</summary>
internal sealed class ValueReader(Compilation compilation, CriteriaTypes types, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 16;

    /// <summary>The value; null where it is not known.</summary>
    /// <param name="operation">What is read.</param>
    /// <param name="order">Its place in the order of writing.</param>
    /// <param name="origin">Where it is written.</param>
    public ValueView? Read(IOperation operation, int order, Origin origin) => Read(operation, order, origin, 0);

    /// <summary>The values of a set of a catalog, in its order; null where the expression is none.</summary>
    public IReadOnlyList<ValueView>? ReadSet(IOperation operation, int order, Origin origin)
    {
        operation = Operations.Strip(operation);
        for (int depth = 0; depth < MaximumDepth && operation is not IPropertyReferenceOperation { Property.Type.Name: "IReadOnlyList" }; depth++)
        {
            if (InitializerReader.Find(operation, compilation, cancellationToken) is not { } initializer)
            {
                return null;
            }

            operation = Operations.Strip(initializer);
        }

        return operation is IPropertyReferenceOperation { Property.Type: INamedTypeSymbol { TypeArguments: [INamedTypeSymbol type] } } reference && CatalogSymbols.FindSet(reference.Property) is { } set
            ? [.. set.Ids.Select(id => Create(set.Type.UrnEntityType, id, type, set.Type, order, origin, isMember: true))]
            : null;
    }

    private ValueView? Read(IOperation operation, int order, Origin origin, int depth)
    {
        operation = Operations.Strip(operation);
        switch (operation)
        {
            case IPropertyReferenceOperation { Instance: null } reference when CatalogSymbols.FindValue(reference.Property) is { } found:
                return Create(found.Type.UrnEntityType, found.Value.Id, (INamedTypeSymbol)reference.Type!, found.Type, order, origin, isMember: true);

            // The Urn of an entity is the same value.
            case IPropertyReferenceOperation { Instance: { } instance, Property: { Name: "Urn" } property } when Same(property.Type, types.Urn):
                return Read(instance, order, origin, depth);
            case IInvocationOperation { TargetMethod.IsStatic: true } invocation:
                return ReadInvocation(invocation, order, origin);
            case IDefaultValueOperation:
            case IObjectCreationOperation { Arguments.Length: 0, Initializer: null, Type.IsValueType: true }:
                return new ValueView { Urn = "", UrnEntityType = "", Text = $"default({operation.Type?.Name})", Order = order, Origin = origin };
            default:
                return depth < MaximumDepth && InitializerReader.Find(operation, compilation, cancellationToken) is { } initializer
                    ? Read(initializer, order, origin, depth + 1)
                    : null;
        }
    }

    private ValueView? ReadInvocation(IInvocationOperation invocation, int order, Origin origin)
    {
        IReadOnlyList<IOperation> arguments = [.. invocation.Arguments.Select(static argument => Operations.Strip(argument.Value))];
        INamedTypeSymbol type = invocation.TargetMethod.ContainingType;
        bool isUrn = Same(type, types.Urn);
        CatalogEntityType? entityType = isUrn ? null : CatalogEntityType.Find(type);
        switch (invocation.TargetMethod.Name)
        {
            case "FromId" when entityType is not null:
                return ReadId(arguments) is { } id && EntityId.TryParse(id, entityType.IdForm, out _) ? Create(entityType.UrnEntityType, id, type, entityType, order, origin) : null;
            case "Parse" when (isUrn || entityType is not null) && arguments.Count > 0 && Operations.FindText(arguments[0]) is { } text:
                return Split(text) is { } urn && (isUrn || urn.EntityType == entityType!.UrnEntityType) ? Create(urn.EntityType, urn.Id, type, entityType, order, origin) : null;
            case "Create" when isUrn && arguments.Count == 2 && Operations.FindText(arguments[0]) is { } name && Operations.FindText(arguments[1]) is { } key:
                return Split($"{UrnSyntax.Prefix}{name}:{key}") is { } created ? Create(created.EntityType, created.Id, type, null, order, origin) : null;
            default:
                return null;
        }
    }

    private static string? ReadId(IReadOnlyList<IOperation> arguments) => arguments switch
    {
        [var single] => Operations.FindText(single) ?? Operations.FindInteger(single)?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        [var first, var second] when Operations.FindInteger(first) is { } minimum && Operations.FindInteger(second) is { } maximum => $"({minimum},{maximum})",
        _ => null,
    };

    // Form alone: letters and digits, then something without blanks. The runtime is stricter, and an analyzer of its own says what is wrong.
    private static (string EntityType, string Id)? Split(string urn)
    {
        int colon = urn.StartsWith(UrnSyntax.Prefix, StringComparison.Ordinal) ? urn.IndexOf(':', UrnSyntax.Prefix.Length) : -1;
        if (colon <= UrnSyntax.Prefix.Length || colon == urn.Length - 1)
        {
            return null;
        }

        string entityType = urn.Substring(UrnSyntax.Prefix.Length, colon - UrnSyntax.Prefix.Length);
        string id = urn.Substring(colon + 1);
        return entityType.All(Characters.IsAsciiLetterOrDigit) && !id.Any(char.IsWhiteSpace) ? (entityType, id) : null;
    }

    private static ValueView Create(string urnEntityType, string id, INamedTypeSymbol type, CatalogEntityType? catalog, int order, Origin origin, bool isMember = false)
    {
        CatalogEntityType? shipped = CatalogEntityType.Find(type);
        CatalogValue? value = Find(id);
        List<string> ancestors = [];
        for (string? parent = value?.ParentId; parent is not null && !ancestors.Contains(parent); parent = Find(parent)?.ParentId)
        {
            ancestors.Add(parent);
        }

        return new ValueView
        {
            Urn = $"{UrnSyntax.Prefix}{urnEntityType}:{id}",
            UrnEntityType = urnEntityType,
            Text = value is null ? $"{UrnSyntax.Prefix}{urnEntityType}:{id}" : $"{type.Name}.{value.Member}",
            IsRetired = value?.IsRetired == true,
            IsMember = isMember,
            ReplacedBy = value?.ReplacedById is { } replacement ? Find(replacement) is { } other ? $"{type.Name}.{other.Member}" : $"{UrnSyntax.Prefix}{urnEntityType}:{replacement}" : null,
            Ancestors = [.. ancestors.Select(ancestor => $"{UrnSyntax.Prefix}{urnEntityType}:{ancestor}")],
            Order = order,
            Origin = origin,
        };

        // A value that a project adds has its parent in the catalog, perhaps.
        CatalogValue? Find(string wanted) => catalog?.FindById(wanted) ?? shipped?.FindById(wanted);
    }

    private static bool Same(ITypeSymbol? left, ITypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
