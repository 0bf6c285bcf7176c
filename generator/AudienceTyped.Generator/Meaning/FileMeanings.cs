using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Meaning;

/// <summary>A name that contradicts its value.</summary>
internal sealed record ContraryName(WrittenValue Value, NameAtHand Name, MeaningVerdict Verdict);

/// <summary>Reads the values of a file with the names by them, and judges each in view of its neighbours.</summary>
internal static class FileMeanings
{
    public static IEnumerable<ContraryName> Read(SemanticModel model, CatalogMeanings meanings, CancellationToken cancellationToken)
    {
        SyntaxNode root = model.SyntaxTree.GetRoot(cancellationToken);
        WrittenValue[] values = [.. root.DescendantNodes().Select(node => WrittenValueReader.Read(node, meanings)).OfType<WrittenValue>()];
        if (values.Length == 0)
        {
            return [];
        }

        SourceText text = model.SyntaxTree.GetText(cancellationToken);

        // A key that is a value itself says what it means: a table from values to values is a relation.
        HashSet<TextSpan> members = [.. values.Where(static value => value.IsMember).Select(static value => value.Node.Span)];

        // A comment speaks of the one value on its line; of several it is not known which.
        ILookup<(int, string), WrittenValue> byLine = values.ToLookup(LineOf);
        List<ContraryName[]> judged = [];
        foreach (WrittenValue value in values)
        {
            IEnumerable<NameAtHand> names = NameReader.Read(value.Node, model, cancellationToken);
            if (byLine[LineOf(value)].Count() == 1)
            {
                names = names.Concat(CommentReader.Read(value.Node, value.Type.Words, text));
            }

            judged.Add([.. names
                .Where(name => name.Kind != NameKind.Key || name.Location is not { } key || !members.Contains(key.SourceSpan))
                .Select(name => new ContraryName(value, name, MeaningCheck.Check(name, value)))]);
        }

        return Judge(judged).Where(name => WrittenValueReader.IsCertain(name.Value, model, cancellationToken));

        (int, string) LineOf(WrittenValue value) => (text.Lines.GetLineFromPosition(value.Node.Span.End).LineNumber, value.Type.UrnEntityType);
    }

    private static IEnumerable<ContraryName> Judge(List<ContraryName[]> judged)
    {
        NameGroups groups = new(judged);
        return judged
            .Where(static names => !Array.Exists(names, static name => name.Verdict.Relation == MeaningRelation.Fits))
            .Select(names => Array.Find(names, name => IsAlarming(name, groups)))
            .OfType<ContraryName>();
    }

    private static bool IsAlarming(ContraryName name, NameGroups groups)
    {
        // Several keys may lead to one value: Ireland to the United Kingdom.
        bool isGrouped = name.Name.Kind == NameKind.Key && groups.HasRightNameFor(name);
        bool isLabel = !name.Value.IsMember && name.Name.Kind is (NameKind.Declaration or NameKind.Comment);
        return name.Verdict.Relation switch
        {
            MeaningRelation.IsOfAnother => !isGrouped && !groups.IsRelation(name),
            MeaningRelation.IsOfPart => isLabel,
            MeaningRelation.IsOfKnown => !name.Value.IsMember,

            // A name that says nothing by itself does beside names that are those of the catalog.
            MeaningRelation.IsStrange => !name.Value.IsMember
                && !isGrouped
                && name.Name.Kind is (NameKind.Declaration or NameKind.Comment or NameKind.Key)
                && groups.IsAmongNames(name),
            _ => false,
        };
    }
}
