using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Analyzers.Definitions;

/// <summary>Compares the values that a file adds to a type with the values of the type.</summary>
internal static class ExtensionProblems
{
    public static IEnumerable<DefinitionProblem> Find(EntityFileReading reading, EntityTypeModel model, ExtensionDialect dialect, Compilation compilation)
    {
        if (model.Values.Count > 0 && FindOldLanguage(reading.NameSpan, model.Name, model.Extension == Extension.Public, dialect) is { } old)
        {
            yield return old;
        }

        if (ReferencedEntityTypes.FindExternal(compilation, model.Name) is not { Values.Count: > 0 } type)
        {
            yield break;
        }

        var referenced = ReferencedValues.Decode(type.Values);
        for (int index = 0; index < model.Values.Count; index++)
        {
            if (Compare(model.Name, model.Values[index], reading.ValueSpans[index], referenced, dialect) is { } problem)
            {
                yield return problem;
            }
        }

        foreach (DefinitionProblem problem in dialect.HasExtensionMembers ? FindHidden(reading, model, referenced, NamesOf(type)) : [])
        {
            yield return problem;
        }
    }

    /// <summary>The problem of a project whose C# version has no extension members; null where it has them.</summary>
    public static DefinitionProblem? FindOldLanguage(Microsoft.CodeAnalysis.Text.TextSpan span, string extended, bool isPublic, ExtensionDialect dialect) =>
        dialect.HasExtensionMembers
            ? null
            : new DefinitionProblem(DefinitionDiagnostics.NoExtensionMembers, span, dialect.ClassName(extended, isPublic), extended);

    // C# prefers a member of the type itself over an extension member.
    private static IEnumerable<DefinitionProblem> FindHidden(
        EntityFileReading reading, EntityTypeModel model, ReferencedValues referenced, IEnumerable<string> others)
    {
        var names = new HashSet<string>(others, StringComparer.Ordinal);
        for (int index = 0; index < model.Values.Count; index++)
        {
            if (names.Contains(model.Values[index].Member))
            {
                yield return new DefinitionProblem(
                    DefinitionDiagnostics.HiddenMember, reading.ValueSpans[index].Member, model.Values[index].Member, model.Name);
            }
        }

        IEnumerable<(string Member, Microsoft.CodeAnalysis.Text.TextSpan Span)> named = model.Sets.Items.Select(
            (set, index) => (set.Member, reading.SetSpans[index]))
            .Concat(model.Renamed.Items.Select((renamed, index) => (renamed.Member, reading.RenamedSpans[index])));
        foreach ((string member, Microsoft.CodeAnalysis.Text.TextSpan span) in named)
        {
            if (names.Contains(member) || referenced.FindByMember(member) is not null)
            {
                yield return new DefinitionProblem(DefinitionDiagnostics.HiddenMember, span, member, model.Name);
            }
        }
    }

    private static IEnumerable<string> NamesOf(ReferencedEntityType type) => type.Sets.SelectMany(CatalogText.ReadSets).Select(static set => set.Member)
        .Concat(type.Renamed.SelectMany(CatalogText.ReadRenamed).Select(static renamed => renamed.Member));

    private static DefinitionProblem? Compare(string entityType, EntityValue value, ValueSpans spans, ReferencedValues referenced, ExtensionDialect dialect)
    {
        if (referenced.FindById(value.Id) is { } sameId)
        {
            return sameId.IsCalled(value.Name)
                ? new DefinitionProblem(DefinitionDiagnostics.ValueIsReferenced, spans.Id, value.Id, $"{entityType}.{sameId.Member}")
                : new DefinitionProblem(
                    DefinitionDiagnostics.ValueContradicts,
                    spans.Name,
                    $"the id '{value.Id}' has the name '{Excerpt.Of(value.Name)}' here and '{Excerpt.Of(sameId.Name)}' in the referenced catalog ('{entityType}.{sameId.Member}')");
        }

        if (referenced.FindByName(value.Name) is { } sameName)
        {
            return new DefinitionProblem(
                DefinitionDiagnostics.ValueContradicts,
                spans.Id,
                $"'{Excerpt.Of(value.Name)}' has the id '{value.Id}' here and '{sameName.Id}' in the referenced catalog ('{entityType}.{sameName.Member}' with the name '{Excerpt.Of(sameName.Name)}')");
        }

        // C# prefers a member of the type itself over an extension member.
        return dialect.HasExtensionMembers && referenced.FindByMember(value.Member) is { } sameMember
            ? new DefinitionProblem(DefinitionDiagnostics.DuplicateIdentifier, spans.Member, value.Member, sameMember.Id)
            : null;
    }
}
