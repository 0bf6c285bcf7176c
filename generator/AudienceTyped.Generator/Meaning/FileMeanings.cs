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

            judged.Add([.. names.Select(name => new ContraryName(value, name, MeaningCheck.Check(name, value)))]);
        }

        return Judge(judged).Where(name => WrittenValueReader.IsCertain(name.Value, model, cancellationToken));

        (int, string) LineOf(WrittenValue value) => (text.Lines.GetLineFromPosition(value.Node.Span.End).LineNumber, value.Type.UrnEntityType);
    }

    private static IEnumerable<ContraryName> Judge(List<ContraryName[]> judged)
    {
        // What a value is rightly called in a group, and how many of the group are rightly called.
        HashSet<(SyntaxNode, string)> rightly = [.. judged
            .SelectMany(static names => names)
            .Where(static name => name.Verdict.Relation == MeaningRelation.Fits && name.Name.Group is not null)
            .Select(static name => (name.Name.Group!, name.Value.Urn))];
        ILookup<(SyntaxNode, string), MeaningRelation> byGroup = judged
            .SelectMany(static names => names)
            .Where(static name => name.Name.Group is not null)
            .ToLookup(static name => (name.Name.Group!, name.Value.Type.UrnEntityType), static name => name.Verdict.Relation);
        return judged
            .Where(static names => !names.Any(static name => name.Verdict.Relation == MeaningRelation.Fits))
            .Select(names => names.FirstOrDefault(name => IsAlarming(name, rightly, byGroup)))
            .OfType<ContraryName>();
    }

    private static bool IsAlarming(ContraryName name, HashSet<(SyntaxNode, string)> rightly, ILookup<(SyntaxNode, string), MeaningRelation> byGroup)
    {
        // Several keys may lead to one value: Ireland to the United Kingdom.
        bool isGrouped = name.Name.Kind == NameKind.Key && name.Name.Group is { } keys && rightly.Contains((keys, name.Value.Urn));
        bool isLabel = !name.Value.IsMember && name.Name.Kind is (NameKind.Declaration or NameKind.Comment);
        return name.Verdict.Relation switch
        {
            MeaningRelation.IsOfAnother => !isGrouped,
            MeaningRelation.IsOfPart => isLabel,
            MeaningRelation.IsOfKnown => !name.Value.IsMember,

            // A name that says nothing by itself does beside names that are those of the catalog.
            MeaningRelation.IsStrange => !name.Value.IsMember
                && !isGrouped
                && name.Name.Kind is (NameKind.Declaration or NameKind.Comment or NameKind.Key)
                && name.Name.Group is { } group
                && IsAmongNames(byGroup[(group, name.Value.Type.UrnEntityType)]),
            _ => false,
        };
    }

    private static bool IsAmongNames(IEnumerable<MeaningRelation> relations)
    {
        int right = relations.Count(static relation => relation == MeaningRelation.Fits);
        int strange = relations.Count(static relation => relation == MeaningRelation.IsStrange);
        return right >= 2 && right > 2 * strange;
    }
}
