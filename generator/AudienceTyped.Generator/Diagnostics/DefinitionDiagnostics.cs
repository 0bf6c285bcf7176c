using System.Collections.Immutable;
using AudienceTyped.Generator.Definitions.Text;
using Microsoft.CodeAnalysis;
using static AudienceTyped.Generator.Diagnostics.CodeDescriptors;

namespace AudienceTyped.Generator.Diagnostics;

/// <summary>What the analyzer says of definition files: AUD0xxx. An error means that something is left out of the catalog.</summary>
internal static class DefinitionDiagnostics
{
    public static readonly DiagnosticDescriptor NotText = Error("AUD0001", "Definition file is not text",
        "The file is not read: {0}. A definition file is UTF-8 text: save it as that, or give it another name.");

    public static readonly DiagnosticDescriptor UnknownDirective = Warning("AUD0002", "Unknown directive",
        "'#{0}' is not a directive of this kind of file, so the line is ignored. The directives are {1}; for a comment, write a space after the '#'.{2}");

    public static readonly DiagnosticDescriptor MissingDirective = Error("AUD0003", "Directive is missing",
        "The directive '#{0}' is missing, so nothing is generated from the file. Add a line such as '{1}'.");

    public static readonly DiagnosticDescriptor UnusableDirective = Error("AUD0004", "Directive cannot be used",
        "The directive '#{0}' {1}. {2}.{3}");

    public static readonly DiagnosticDescriptor MalformedRow = Error("AUD0005", "Malformed row",
        "The row is left out: {0}. {1}.");

    public static readonly DiagnosticDescriptor RefusedCharacter = Error("AUD0006", "Character is refused",
        "The line is left out: the character U+{0} is refused, as {1}. Delete it, or write another in its place.");

    public static readonly DiagnosticDescriptor UnusableId = Error("AUD0007", "Id is not of the declared form",
        "The row is left out: '{0}' is not an id of the form that '#id' declares. Expected is {1}.");

    public static readonly DiagnosticDescriptor DuplicateId = Error("AUD0008", "Id is used twice",
        "The row is left out: the id '{0}' is in a row above already. Delete one of the two; other names of one value go into the column 'also'.");

    public static readonly DiagnosticDescriptor DuplicateIdentifier = Error("AUD0009", "Identifier is used twice",
        "The row is left out: the value {1} is called '{0}' already. Pin another identifier in the second column.");

    public static readonly DiagnosticDescriptor UnusableIdentifier = Error("AUD0010", "Identifier cannot be used",
        "The row is left out: '{0}' cannot be the name of a member, as {1}. Write another in its place.");

    public static readonly DiagnosticDescriptor UnknownParent = Warning("AUD0011", "Unknown parent",
        "The parent '{0}' of {1} is not an id of this file{2}, so the value is at the top of the hierarchy. Add a row for it, or correct the id.");

    public static readonly DiagnosticDescriptor ParentCycle = Warning("AUD0012", "Parents form a circle",
        "The parent of {0} is {1}, which is below {0} itself, so the value is at the top of the hierarchy. Correct the parent of one of the rows of the circle.");

    public static readonly DiagnosticDescriptor UnknownEntityType = Error("AUD0013", "Unknown entity type",
        "The facet '{0}' is left out: there is no entity type '{1}'. Add a file '{1}.urns.tsv' to the project, or reference the assembly that has it.{2}");

    public static readonly DiagnosticDescriptor DefinedTwice = Error("AUD0014", "Defined twice",
        "The {0} '{1}' is left out: '{2}' has {3} already. Delete or rename one of the two.");

    public static readonly DiagnosticDescriptor UnusableCell = Error("AUD0015", "Cell cannot be used",
        "The facet is left out: the column '{0}' has '{1}'. Allowed is {2}.");

    public static readonly DiagnosticDescriptor UnusableRule = Error("AUD0016", "Rule cannot be used",
        "The rule is left out: {0}");

    public static readonly DiagnosticDescriptor UnpinnedIdentifier = Info("AUD0017", "Identifier is not pinned",
        "The identifier '{1}' is derived from the name '{0}', so that a change of the name renames it. Write '{1}' into the second column to pin it.");

    public static readonly DiagnosticDescriptor ManyValues = Warning("AUD0018", "Too many values",
        "The entity type '{0}' has {1} values; above {2} they slow down each build and the editor. Name the values that are used in a directive '#only', or put them into a project of their own.");

    public static readonly DiagnosticDescriptor FarTooManyValues = Error("AUD0018", "Too many values",
        "The {0} '{1}' is left out: it has {2} {3}, and with more than {4} a type might not load. {5}.");

    public static readonly DiagnosticDescriptor UnknownReplacement = Warning("AUD0019", "Unknown replacement",
        "The replacement '{0}' of {1} is not another id of this file{2}, so the value is marked as retired without one. Correct the id, or write 'retired'.");

    public static readonly DiagnosticDescriptor MoreProblems = Warning("AUD0020", "More problems than are listed",
        "The file has {0} more problems, the first of them here. Correct the ones listed to see the others.");

    public static readonly DiagnosticDescriptor MoreHints = Info("AUD0021", "More hints than are listed",
        "The file has {0} more hints, such as identifiers that are not pinned, the first of them here. Mend the ones listed to see the others.");

    public static readonly DiagnosticDescriptor ProjectCannotCompile = Error("AUD0022", "Project cannot compile a catalog",
        "Nothing is generated from the definition files: {0}. {1}.");

    public static readonly DiagnosticDescriptor SharedNamespace = Warning("AUD0023", "URN namespace of two entity types",
        "The namespace 'urn:li:{0}' is that of the entity type '{1}' already, so a URN does not say which of the two types it is of. Correct the namespace, or put the values into one file.");

    public static readonly DiagnosticDescriptor NoExtensionMembers = Warning("AUD0024", "No extension members in this C#",
        "This project is compiled as a C# older than 14, which cannot add members to a type, so what the file adds is in the class '{0}' and not in '{1}'. Write '{0}.' before its members, or set LangVersion to 14 or later.");

    public static readonly DiagnosticDescriptor ValueIsReferenced = Info("AUD0025", "Value is in the referenced catalog",
        "The referenced catalog has the value '{0}' already: it is '{1}'. Use that, and delete the row.");

    public static readonly DiagnosticDescriptor ValueContradicts = Warning("AUD0026", "Value contradicts the referenced catalog",
        "One of two values may have a wrong meaning: {0}. Look it up and correct the row, or write '# audience:ignore AUD0026' above it if it is right.");

    public static readonly DiagnosticDescriptor NothingSelected = Warning("AUD0027", "Nothing has the name that is selected",
        "No row has the id, the name or the identifier '{0}', so '#only' selects nothing by it. Correct it, or delete it.{1}");

    public static readonly DiagnosticDescriptor UnusableSet = Error("AUD0028", "Set cannot be used",
        "The set is left out: {0}. {1}.{2}");

    public static readonly DiagnosticDescriptor UnknownSetValue = Error("AUD0029", "Value of a set is unknown",
        "The value '{0}' is left out of the set '{1}': {2}. Correct it, or delete it.");

    public static readonly DiagnosticDescriptor RepeatedSetValue = Warning("AUD0030", "Value is in a set twice",
        "The value '{0}' is in the set '{1}' already. Delete it here, or correct it if another is meant.");

    public static readonly DiagnosticDescriptor UnusableRenaming = Error("AUD0031", "Renamed identifier cannot be used",
        "The old identifier is left out, so that programs with it no longer compile: {0}. {1}.{2}");

    public static readonly DiagnosticDescriptor HiddenMember = Error("AUD0032", "Member is hidden by the referenced catalog",
        "The member '{0}' cannot be reached, as '{1}' in the referenced catalog has a member of that name. Give it another name.");

    public static readonly DiagnosticDescriptor UnseenBlank = Info("AUD0033", "White space around a cell is part of it",
        "The cell '{0}' begins or ends with U+{1}, white space that is neither a space nor a tab and so belongs to the text. Trim the cell.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NotText, UnknownDirective, MissingDirective, UnusableDirective, MalformedRow, RefusedCharacter, UnusableId, DuplicateId,
        DuplicateIdentifier, UnusableIdentifier, UnknownParent, ParentCycle, UnknownEntityType, DefinedTwice, UnusableCell, UnusableRule,
        UnpinnedIdentifier, ManyValues, FarTooManyValues, UnknownReplacement, MoreProblems, MoreHints, ProjectCannotCompile, SharedNamespace,
        NoExtensionMembers, ValueIsReferenced, ValueContradicts, NothingSelected, UnusableSet, UnknownSetValue, RepeatedSetValue,
        UnusableRenaming, HiddenMember, UnseenBlank,
    ];
}
