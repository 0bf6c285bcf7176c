using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>
/// Finds the calls of a method of the file that makes a value of an id: <c>static string GeoUrn(long id) => $"urn:li:geo:{id}"</c>, <c>GeoUrn(101282230)</c>.
/// </summary>
internal sealed class IdMethods
{
    private readonly List<(string Name, InvocationExpressionSyntax Call, LiteralExpressionSyntax Id)> _calls = [];
    private readonly Dictionary<string, EntityMeanings?> _methods = new(StringComparer.Ordinal);

    /// <summary>Takes note of a call with one number or text.</summary>
    public void Look(SyntaxNode node)
    {
        if (node is InvocationExpressionSyntax
            {
                Expression: IdentifierNameSyntax { Identifier.ValueText: var name },
                ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: int or long or string } id }],
            } call)
        {
            _calls.Add((name, call, id));
        }
    }

    /// <summary>Takes note of the method around what is used as an id, where that is its only parameter.</summary>
    public void LookAtUse(ExpressionSyntax use, EntityMeanings type)
    {
        (string? Name, ParameterListSyntax? Parameters) method = use.Ancestors().FirstOrDefault(static node =>
            node is MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax) switch
        {
            MethodDeclarationSyntax declared when IsResult(use, declared.ExpressionBody) => (declared.Identifier.ValueText, declared.ParameterList),
            LocalFunctionStatementSyntax local when IsResult(use, local.ExpressionBody) => (local.Identifier.ValueText, local.ParameterList),
            _ => default,
        };
        if (method is { Name: { } name, Parameters.Parameters: [var only] }
            && use is IdentifierNameSyntax parameter
            && parameter.Identifier.ValueText == only.Identifier.ValueText)
        {
            // Of two methods with one name it is not known which is called.
            _methods[name] = _methods.ContainsKey(name) ? null : type;
        }
    }

    public IEnumerable<WrittenValue> Read()
    {
        foreach ((string name, InvocationExpressionSyntax call, LiteralExpressionSyntax id) in _calls)
        {
            if (_methods.TryGetValue(name, out EntityMeanings? type) && type is not null)
            {
                yield return new WrittenValue(call, type, id.Token.ValueText.TrimEnd('L', 'l'), IsMember: false);
            }
        }
    }

    // The URN, or what is parsed of it, and nothing else: Geo.Parse($"urn:li:geo:{id}").
    private static bool IsResult(ExpressionSyntax use, ArrowExpressionClauseSyntax? body)
    {
        SyntaxNode? node = use.Parent;
        while (node is InterpolationSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or ArgumentSyntax or ArgumentListSyntax
            or CastExpressionSyntax
            or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" or "FromId" or "Format" } })
        {
            node = node.Parent;
        }

        return body is not null && node == body;
    }
}
