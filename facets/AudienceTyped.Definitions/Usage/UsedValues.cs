using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Definitions.Usage;

/// <summary>Finds the values that C# uses: members, ids, and URNs in texts. What only a comment has is not used.</summary>
internal sealed partial class UsedValues
{
    private static readonly CSharpParseOptions _newest = new(LanguageVersion.Preview);

    private readonly Dictionary<string, UsableType> _byName;
    private readonly IReadOnlyCollection<UsableType> _types;

    public UsedValues(IReadOnlyCollection<UsableType> types)
    {
        _types = types;
        _byName = types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
    }

    /// <summary>The values that a file uses, in the order of the file.</summary>
    public IReadOnlyList<UsedValue> Find(string path, string code, CancellationToken cancellationToken)
    {
        SourceText text = SourceText.From(code);
        SyntaxNode root = CSharpSyntaxTree.ParseText(text, _newest, path, cancellationToken).GetRoot(cancellationToken);
        List<(int Line, string Written, string Urn)> found = [];
        foreach (SyntaxNodeOrToken part in root.DescendantNodesAndTokens())
        {
            foreach ((string written, string urn) in part.IsToken ? InText(part.AsToken()) : InCode(part.AsNode()!))
            {
                found.Add((part.GetLocation()!.GetLineSpan().StartLinePosition.Line, written, urn));
            }
        }

        LineComments comments = new(root, text);
        ILookup<int, string> byLine = found.ToLookup(static value => value.Line, static value => value.Urn);
        return
        [
            .. found.Select(value => new UsedValue(
                path, value.Line + 1, value.Written, value.Urn, byLine[value.Line].Distinct().Count() == 1 ? comments.Find(value.Line) : null)),
        ];
    }

    private IEnumerable<(string Written, string Urn)> InCode(SyntaxNode node)
    {
        if (node is not MemberAccessExpressionSyntax access || !_byName.TryGetValue(LastName(access.Expression), out UsableType? type))
        {
            yield break;
        }

        string name = access.Name.Identifier.ValueText;
        if (name == "FromId" && access.Parent is InvocationExpressionSyntax call)
        {
            if (ReadId(call.ArgumentList) is { } id)
            {
                yield return ($"{type.Name}.FromId{call.ArgumentList}", type.UrnPrefix + id);
            }
        }
        else if (type.FindMember(name) is { } urn)
        {
            yield return ($"{type.Name}.{name}", urn);
        }
    }

    private static string LastName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };

    // An id that is computed is not known.
    private static string? ReadId(ArgumentListSyntax arguments)
    {
        string?[] values = [.. arguments.Arguments.Select(static argument => argument.Expression is LiteralExpressionSyntax { Token.Value: { } value }
            ? Convert.ToString(value, CultureInfo.InvariantCulture)
            : null)];
        return values switch
        {
            [{ } id] => id,
            [{ } minimum, { } maximum] => $"({minimum},{maximum})",
            _ => null,
        };
    }

    private IEnumerable<(string Written, string Urn)> InText(SyntaxToken token)
    {
        if (token.Kind() is not (SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken
            or SyntaxKind.Utf8MultiLineRawStringLiteralToken))
        {
            yield break;
        }

        string text = token.ValueText;
        if (text.Contains("urn%3A", StringComparison.OrdinalIgnoreCase))
        {
            text = Uri.UnescapeDataString(text);
        }

        foreach (Match match in Written().Matches(text))
        {
            // The end of the text before a hole is no whole id.
            bool isCut = token.IsKind(SyntaxKind.InterpolatedStringTextToken) && match.Index + match.Length == text.Length
                && token.GetNextToken().IsKind(SyntaxKind.OpenBraceToken);
            if (!isCut && _types.Any(type => match.Value.StartsWith(type.UrnPrefix, StringComparison.Ordinal)))
            {
                yield return (match.Value, match.Value);
            }
        }
    }

    [GeneratedRegex(@"urn:li:[A-Za-z]+:(?:\(\d+,\d+\)|[A-Za-z0-9_]+)")]
    private static partial Regex Written();
}
