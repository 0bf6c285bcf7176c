using Microsoft.CodeAnalysis;
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
        foreach (SyntaxNode node in root.DescendantNodes())
        {
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

    private static IEnumerable<ContraryName[]> Judge(
        List<WrittenValue> values, SemanticModel model, CatalogMeanings meanings, CancellationToken cancellationToken)
    {
        SourceText text = model.SyntaxTree.GetText(cancellationToken);

        // A key that is a value itself says what it means: a table from values to values is a relation.
        HashSet<TextSpan> members = [.. values.Where(static value => value.IsMember).Select(static value => value.Node.Span)];

        // A comment speaks of the one value on its line; of several it is not known which.
        ILookup<(int, string), WrittenValue> byLine = values.ToLookup(LineOf);
        foreach (WrittenValue value in values)
        {
            var node = (ExpressionSyntax)value.Node;
            IEnumerable<NameAtHand> names = NameReader.Read(node, meanings, model, cancellationToken);
            if (byLine[LineOf(value)].Count() == 1 && node.Parent is not AttributeArgumentSyntax)
            {
                names = names.Concat(CommentReader.Read(node, value.Type.Words, text)).Concat(CommentAboveReader.Read(node, value.Type.Words, text));
            }

            yield return
            [
                .. names
                    .Where(name => name.Kind is not (NameKind.Key or NameKind.Label) || name.Location is not { } place || !members.Contains(place.SourceSpan))
                    .Select(name => new ContraryName(value, name, MeaningCheck.Check(name, value))),
            ];
        }

        (int, string) LineOf(WrittenValue value) => (text.Lines.GetLineFromPosition(value.Node.Span.End).LineNumber, value.Type.UrnEntityType);
    }

    private static IEnumerable<ContraryName> Select(List<ContraryName[]> judged, SemanticModel model, CancellationToken cancellationToken)
    {
        NameGroups groups = new(judged);
        return judged
            .Where(static names => !Array.Exists(names, static name => name.Verdict.Relation == MeaningRelation.Fits))
            .Select(names => Array.Find(names, name => groups.IsAlarming(name) && NameCertainty.IsCertain(name, model, cancellationToken)))
            .OfType<ContraryName>();
    }
}
