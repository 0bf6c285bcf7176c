using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Reads the version that a client asks, where the client and its options are made in sight and the version is a constant.</summary>
internal sealed class VersionReader(CriteriaTypes types, NameFollower names, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 16;

    /// <summary>The version, <c>yyyyMM</c>, that the criteria are sent with; null where it is not known.</summary>
    public string? FindVersion(IOperation sent) =>
        Operations.FindParent(sent) is IArgumentOperation { Parent: IInvocationOperation { Instance: { } client, TargetMethod: { Name: "CountAsync" } method } }
            && SymbolEqualityComparer.Default.Equals(method.ContainingType, types.Client)
            && Resolve(client) is IObjectCreationOperation creation
            && creation.Arguments.FirstOrDefault(
                static argument => argument.Parameter?.Type.Name == "AudienceCountsClientOptions") is { ArgumentKind: ArgumentKind.Explicit } options
                ? FindInOptions(options.Value, 0)
                : null;

    private string? FindInOptions(IOperation options, int depth) => depth >= MaximumDepth ? null : Resolve(options) switch
    {
        IObjectCreationOperation { Initializer: { } initializer } => FindAssigned(initializer) is { } assigned ? FindText(assigned) : null,
        IWithOperation with => FindAssigned(with.Initializer) is { } assigned ? FindText(assigned) : FindInOptions(with.Operand, depth + 1),
        _ => null,
    };

    private static IOperation? FindAssigned(IObjectOrCollectionInitializerOperation initializer) => initializer.Initializers
        .OfType<ISimpleAssignmentOperation>()
        .FirstOrDefault(static assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: "Version" })?.Value;

    private string? FindText(IOperation version) =>
        Resolve(version) is IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType.Name: "LinkedInVersion" }, Arguments: [{ Value: var text }] }
            && Operations.FindText(Operations.Strip(text)) is { Length: 6 } found
            && found.All(static character => character is >= '0' and <= '9')
                ? found
                : null;

    private IOperation Resolve(IOperation operation) => names.Follow(operation, null, cancellationToken).Last().Operation;
}
