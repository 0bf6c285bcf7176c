using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Project;
using AudienceTyped.Generator.Meaning;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AudienceTyped.Generator.Analyzers.Meaning;

/// <summary>A member that an entity type does not have.</summary>
internal sealed class UnknownValue(
    INamedTypeSymbol type, CatalogEntityType entityType, EntityMeanings meanings, string member, OperationAnalysisContext context)
{
    private const int ShownValues = 12;

    private readonly CatalogSymbols _catalog = CatalogSymbols.Of(context.Compilation);
    private readonly string _written = $"{type.Name}.{Excerpt.Of(member)}";

    private string Missing => $"The catalog has no {_written}";

    /// <summary>What to say of it.</summary>
    public MemberAdvice Advise() => FindAdded() ?? FindUnresolved() ?? FindNear();

    // What a definition file adds is a member of a class, which C# finds by the imported namespaces.
    private MemberAdvice? FindAdded()
    {
        foreach ((INamedTypeSymbol added, CatalogEntityType values) in _catalog.EntityTypes)
        {
            if (added.TypeKind == TypeKind.Class
                && values.UrnEntityType == entityType.UrnEntityType
                && (values.FindByMember(member) is not null || values.FindSet(member) is not null))
            {
                return added.GetMembers(member).IsEmpty ? MemberAdvice.Import(_written, type.Name) : Suggest([$"{added.Name}.{Identifiers.Escape(member)}"]);
            }
        }

        return null;
    }

    private MemberAdvice? FindUnresolved()
    {
        foreach (AdditionalText file in context.Options.AdditionalFiles.Where(static file => DefinitionFiles.IsEntityFile(file.Path)))
        {
            if (file.GetText(context.CancellationToken) is { } text
                && EntityFileReader.Of(text) is { EntityTypeName: { } name } reader
                && name == type.Name
                && reader.Read(ReferencedEntityTypes.FindExternal(context.Compilation, name), context.CancellationToken).Unresolved
                    .Any(unresolved => unresolved.Member == member))
            {
                string fileName = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
                return new MemberAdvice(
                    $"{Missing} yet, because its row in '{Excerpt.Of(fileName)}' has no id", "Run 'audience add --resolve', which asks LinkedIn for it.");
            }
        }

        return null;
    }

    private MemberAdvice FindNear()
    {
        var near = NearMembers.Find(meanings, member, context.CancellationToken);
        CatalogMember[] members = [.. near.Values.Select(value => _catalog.FindMember(entityType.UrnEntityType, value.Id)).OfType<CatalogMember>()];
        MemberAdvice advice = Suggest(members.Length > 0 ? [.. members.Select(static found => found.Text)] : FindOtherMember()) with
        {
            Imported = [.. members.Where(static found => found.IsAdded).Select(static found => found.Text)],
        };
        if (near.IsCertain && members.Length > 0)
        {
            return advice;
        }

        if (entityType.IsComplete)
        {
            return advice.Meant.Count > 0
                ? advice
                : new MemberAdvice($"{Missing}, and it has every value that LinkedIn has", $"The values are {ListValues()}.");
        }

        string name = IdentifierWords.ToName(member);
        string command = $"'audience add {type.Name} {(name.Contains(' ') ? $"\"{name}\"" : name)}'";
        return advice with
        {
            Fix = advice.Meant.Count > 0 ? $"{advice.Fix} To add another value to the project, run {command}." : $"To add it to the project, run {command}.",
            Name = name,
        };
    }

    // Known, Parse and the sets are no values.
    private string[] FindOtherMember() => [.. type.GetMembers()
        .Where(found => found is { IsStatic: true, DeclaredAccessibility: Accessibility.Public, CanBeReferencedByName: true }
            && entityType.FindByMember(found.Name) is null
            && Misspelling.IsOf(member, found.Name))
        .Select(found => $"{type.Name}.{Identifiers.Escape(found.Name)}")
        .Take(1)];

    private MemberAdvice Suggest(string[] members) => new(Missing, members.Length > 0 ? MemberAdvice.Ask(members) : "") { Meant = members };

    private string ListValues()
    {
        string[] members = [.. entityType.Values.Where(static value => !value.IsRetired).Select(static value => value.Member)];
        return string.Join(", ", members.Take(ShownValues)) + (members.Length > ShownValues ? ", …" : "");
    }
}
