using System.Collections.Immutable;
using AudienceTyped.Generator.Definitions.Text;
using Microsoft.CodeAnalysis;
using static AudienceTyped.Generator.Diagnostics.CodeDescriptors;

namespace AudienceTyped.Generator.Diagnostics;

/// <summary>The diagnostics of definition files, AUD0xxx. An error means that something is left out of the catalog.</summary>
internal static class DefinitionDiagnostics
{
    private const string UnresolvedMessage =
        "The row does not add {0} yet, because the id of '{1}' is still to be found. Run 'audience add --resolve', which asks LinkedIn for it, or write the id.";

    public static readonly DiagnosticDescriptor NotText = Error("AUD0001", "Definition file is not text",
        "The file is not read: {0}. A definition file is UTF-8 text. Save it as UTF-8, or give it another extension.");

    public static readonly DiagnosticDescriptor UnknownDirective = Warning("AUD0002", "Unknown directive",
        "'#{0}' is not a directive of this kind of file, so the line is ignored. The directives are {1}; to write a comment, put a space after the '#'.{2}");

    public static readonly DiagnosticDescriptor MissingDirective = Error("AUD0003", "Directive is missing",
        "The directive {0} is missing, so nothing is generated from the file. Add a line such as {1}.");

    public static readonly DiagnosticDescriptor UnusableDirective = Error("AUD0004", "Directive cannot be used",
        "The directive '#{0}' cannot be used: {1}. {2}.{3}");

    public static readonly DiagnosticDescriptor MalformedRow = Error("AUD0005", "Malformed row",
        "The row is left out: {0}. {1}.");

    public static readonly DiagnosticDescriptor RefusedCharacter = Error("AUD0006", "Character is not allowed",
        "The line is left out: the character U+{0} is not allowed, because {1}. Delete it, or replace it.");

    public static readonly DiagnosticDescriptor UnusableId = Error("AUD0007", "Id does not have the declared form",
        "The row is left out: '{0}' does not have the form that '#id' declares. Write {1}.");

    public static readonly DiagnosticDescriptor DuplicateId = Error("AUD0008", "Id is used twice",
        "The row is left out: a row above already has the id '{0}'. Delete one of the rows. If the value has two names, write the second one into the column 'also'.");

    public static readonly DiagnosticDescriptor DuplicateIdentifier = Error("AUD0009", "Identifier is used twice",
        "The row is left out: the value {1} already has the identifier '{0}'. Write another identifier into the second column.");

    public static readonly DiagnosticDescriptor UnusableIdentifier = Error("AUD0010", "Identifier cannot be used",
        "The row is left out: '{0}' cannot be the name of a member, because {1}. Write another identifier.");

    public static readonly DiagnosticDescriptor UnknownParent = Warning("AUD0011", "Unknown parent",
        "The parent '{0}' of {1} is not an id in this file or in a referenced catalog, so the value is at the top of the hierarchy. Add a row for it, or correct the id.");

    public static readonly DiagnosticDescriptor ParentCycle = Warning("AUD0012", "Parents form a cycle",
        "The parent of {0} is {1}, which is below {0} itself, so the value is at the top of the hierarchy. Correct the parent in one of the rows of the cycle.");

    public static readonly DiagnosticDescriptor UnknownEntityType = Error("AUD0013", "Unknown entity type",
        "The facet '{0}' is left out: there is no entity type '{1}'. Add a file '{1}.urns.tsv' to the project, or reference the assembly that defines it.{2}");

    public static readonly DiagnosticDescriptor DefinedTwice = Error("AUD0014", "Defined twice",
        "{0} Delete or rename one of them.");

    public static readonly DiagnosticDescriptor UnusableCell = Error("AUD0015", "Cell cannot be used",
        "The facet is left out: '{1}' is not allowed in the column '{0}'. Write {2}.");

    public static readonly DiagnosticDescriptor UnusableRule = Error("AUD0016", "Rule cannot be used",
        "The rule is left out: {0}");

    public static readonly DiagnosticDescriptor UnpinnedIdentifier = Info("AUD0017", "Identifier is not pinned",
        "The identifier '{1}' is derived from the name '{0}', so it changes when the name does. Write '{1}' into the second column to pin it.");

    public static readonly DiagnosticDescriptor ManyValues = Warning("AUD0018", "Too many values",
        "The entity type '{0}' has {1} values, and more than {2} slow down each build and the editor. Select the values that you use with a directive '#only', or move the file into a separate project.");

    public static readonly DiagnosticDescriptor FarTooMany = Error("AUD0018", "Too many values",
        "The {0} is left out: it has {1}, and a type with more than {2} might not load. {3}.");

    public static readonly DiagnosticDescriptor UnknownReplacement = Warning("AUD0019", "Unknown replacement",
        "The replacement '{0}' of {1} is not another id in this file or in a referenced catalog, so the value is marked as retired without a replacement. Correct the id, or write 'retired'.");

    public static readonly DiagnosticDescriptor MoreProblems = Warning("AUD0020", "More problems than are listed",
        "The file has {0} more problems; the first of them is here. Correct the listed problems to see the others.");

    public static readonly DiagnosticDescriptor MoreHints = Info("AUD0021", "More hints than are listed",
        "The file has {0} more hints, such as identifiers that are not pinned; the first of them is here. Resolve the listed hints to see the others.");

    public static readonly DiagnosticDescriptor ProjectCannotCompile = Error("AUD0022", "Project cannot compile a catalog",
        "Nothing is generated from the definition files: {0}. {1}.");

    public static readonly DiagnosticDescriptor SharedNamespace = Warning("AUD0023", "Two entity types have the same URN namespace",
        "The entity type '{1}' already has the namespace 'urn:li:{0}', so a URN does not tell which of the two types it belongs to. Correct the namespace, or move the values into one file.");

    public static readonly DiagnosticDescriptor NoExtensionMembers = Warning("AUD0024", "The C# version has no extension members",
        "The project uses a C# version before 14, which cannot add members to a type, so the members of the file are in the class '{0}' and not in '{1}'. Write '{0}.' before them, or set LangVersion to 14 or later.");

    public static readonly DiagnosticDescriptor ValueIsReferenced = Info("AUD0025", "Value is in the referenced catalog",
        "The referenced catalog already has the value '{0}' as '{1}'. Use that member, and delete the row.");

    public static readonly DiagnosticDescriptor ValueContradicts = Warning("AUD0026", "Value contradicts the referenced catalog",
        "The row may count the wrong members: {0}. Look up the id and correct the row, or write '# audience:ignore AUD0026' above it if it is right.");

    public static readonly DiagnosticDescriptor NothingSelected = Warning("AUD0027", "Selected name is unknown",
        "No row has the id, name or identifier '{0}', so '#only' selects nothing with it. Correct it, or delete it.{1}");

    public static readonly DiagnosticDescriptor UnusableSet = Error("AUD0028", "Set cannot be used",
        "The set is left out: {0}. {1}.{2}");

    public static readonly DiagnosticDescriptor UnknownSetValue = Error("AUD0029", "Value of a set is unknown",
        "The value '{0}' is left out of the set '{1}': {2}. Correct it, or delete it.");

    public static readonly DiagnosticDescriptor RepeatedSetValue = Warning("AUD0030", "Value is in a set twice",
        "The set '{1}' already has the value '{0}'. Delete it here, or correct it if you meant another value.");

    public static readonly DiagnosticDescriptor UnusableRenaming = Error("AUD0031", "Renamed identifier cannot be used",
        "The old identifier is left out, so programs that use it no longer compile: {0}. {1}.{2}");

    public static readonly DiagnosticDescriptor HiddenMember = Error("AUD0032", "Member is hidden by the referenced catalog",
        "The member '{0}' cannot be reached, because '{1}' in the referenced catalog has a member with the same name. Give it another name.");

    public static readonly DiagnosticDescriptor UnseenBlank = Info("AUD0033", "Cell begins or ends with unusual white space",
        "The cell '{0}' begins or ends with U+{1}, which is neither a space nor a tab and is therefore part of the text. Trim the cell.");

    public static readonly DiagnosticDescriptor UnresolvedId = Info("AUD0034", "Id is still to be found", UnresolvedMessage);

    /// <summary>The same in a build of continuous integration, where nobody is still writing the file.</summary>
    public static readonly DiagnosticDescriptor UnresolvedIdInBuild = Warning("AUD0034", "Id is still to be found", UnresolvedMessage);

    public static readonly DiagnosticDescriptor QuotedCell = Warning("AUD0035", "Cell is in quotes",
        "The quotes around '{0}', which a spreadsheet writes, are part of the text here. Remove them.");

    public static readonly DiagnosticDescriptor SharedName = Warning("AUD0036", "Two values have the same name",
        "The value {1} has the name '{0}' too, so TryFind finds neither of them by it. Correct the name, or write '# audience:ignore AUD0036' above the row if LinkedIn has both.");

    public static readonly DiagnosticDescriptor MisnamedFile = Warning("AUD0037", "Name of a definition file is not one",
        "The file is not read, although it looks like a definition file: {0}. Rename it to '{1}'.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NotText, UnknownDirective, MissingDirective, UnusableDirective, MalformedRow, RefusedCharacter, UnusableId, DuplicateId,
        DuplicateIdentifier, UnusableIdentifier, UnknownParent, ParentCycle, UnknownEntityType, DefinedTwice, UnusableCell, UnusableRule,
        UnpinnedIdentifier, ManyValues, FarTooMany, UnknownReplacement, MoreProblems, MoreHints, ProjectCannotCompile, SharedNamespace,
        NoExtensionMembers, ValueIsReferenced, ValueContradicts, NothingSelected, UnusableSet, UnknownSetValue, RepeatedSetValue,
        UnusableRenaming, HiddenMember, UnseenBlank, UnresolvedId, UnresolvedIdInBuild, QuotedCell, SharedName, MisnamedFile,
    ];
}
