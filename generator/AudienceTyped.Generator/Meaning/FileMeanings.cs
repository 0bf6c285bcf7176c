using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Meaning;

/// <summary>A name that contradicts its value.</summary>
internal sealed record ContraryName(WrittenValue Value, NameAtHand Name, MeaningVerdict Verdict);

/// <summary>Reads the values of a file with the names by them, and judges each in view of its neighbours.</summary>
internal static class FileMeanings
{
    public static IEnumerable<ContraryName> Read(SemanticModel model, CatalogMeanings catalog, CancellationToken cancellationToken)
    {
        SyntaxNode root = model.SyntaxTree.GetRoot(cancellationToken);
        CatalogMeanings meanings = catalog.In(root);
        List<WrittenValue> values = [];
        NumberReader numbers = new(model, meanings, cancellationToken);
        foreach (SyntaxNode node in root.DescendantNodes(static node => !node.IsKind(SyntaxKind.IdentifierName)))
        {
            if (!MayTell(node))
            {
                continue;
            }

            if ((WrittenValueReader.Read(node, meanings) ?? ComposedUrnReader.Read(node, meanings, model, cancellationToken)) is { } value)
            {
                values.Add(value);
            }
            else
            {
                numbers.Look(node);
            }
        }

        values.AddRange(numbers.ReadTables());
        List<ContraryName[]> judged = [.. numbers.Read()];
        if (values.Count > 0)
        {
            judged.AddRange(Judge(values, model, meanings, cancellationToken));
        }

        return judged.Count == 0 ? [] : Select(judged, model, cancellationToken);
    }

    // Values, and what may be a number of one, are written in nodes of these kinds; all others only contain them.
    private static bool MayTell(SyntaxNode node) => (SyntaxKind)node.RawKind is SyntaxKind.IdentifierName
        or SyntaxKind.SimpleMemberAccessExpression
        or SyntaxKind.InvocationExpression
        or SyntaxKind.StringLiteralExpression
        or SyntaxKind.InterpolatedStringExpression
        or SyntaxKind.AddExpression
        or SyntaxKind.VariableDeclarator
        or SyntaxKind.EnumDeclaration;

    private static IEnumerable<ContraryName[]> Judge(
        List<WrittenValue> values, SemanticModel model, CatalogMeanings meanings, CancellationToken cancellationToken)
    {
        SourceText text = model.SyntaxTree.GetText(cancellationToken);
        LinesOfValues lines = new(values, text);

        // A key that is a value itself says what it means: a table from values to values is a relation.
        Lazy<HashSet<TextSpan>> members = new(() => [.. values.Where(static value => value.IsMember).Select(static value => value.Node.Span)]);
        for (int index = 0; index < values.Count; index++)
        {
            WrittenValue value = values[index];
            var node = (ExpressionSyntax)value.Node;
            List<ContraryName>? contrary = null;
            Add(NameReader.Read(node, meanings, model, cancellationToken));
            if (node.Parent is not AttributeArgumentSyntax)
            {
                bool isAlone = lines.IsAlone(index);
                Add(CommentReader.Read(node, value.Type.Words, text, lines[index], isAlone));
                Add(isAlone ? CommentAboveReader.Read(node, value.Type.Words, text, lines[index]) : []);
            }

            if (contrary is not null)
            {
                yield return [.. contrary];
            }

            void Add(IEnumerable<NameAtHand> names)
            {
                foreach (NameAtHand name in names)
                {
                    if (name.Kind is not (NameKind.Key or NameKind.Label) || name.Location is not { } place || !members.Value.Contains(place.SourceSpan))
                    {
                        (contrary ??= []).Add(new ContraryName(value, name, MeaningCheck.Check(name, value)));
                    }
                }
            }
        }
    }

    private static IEnumerable<ContraryName> Select(List<ContraryName[]> judged, SemanticModel model, CancellationToken cancellationToken)
    {
        NameGroups groups = new(judged);
        return judged
            .Where(static names => !Array.Exists(names, static name => name.Verdict.Relation == MeaningRelation.Fits))
            .Select(names => Array.Find(
                names, name => groups.IsAlarming(name) && NameCertainty.IsCertain(name, groups.IsAlone(name), model, cancellationToken)))
            .OfType<ContraryName>();
    }
}
