using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>The sets that a file names with <c>#set</c>; lines of one name are one set.</summary>
internal sealed class DeclaredSets
{
    private readonly List<Declaration> _declarations = [];

    // Null for a name that cannot be used.
    private readonly Dictionary<string, Declaration?> _byMember = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;
    private readonly IdForm _form;

    private DeclaredSets(IdForm form, ProblemList problems) => (_form, _problems) = (form, problems);

    /// <summary>The names that sets have, so that no value gets one of them unasked.</summary>
    public IEnumerable<string> Members => _declarations.Select(static declaration => declaration.Member.Text);

    public static DeclaredSets Read(DirectiveReader directives, IdForm form, string entityType, ProblemList problems, CancellationToken cancellationToken)
    {
        var sets = new DeclaredSets(form, problems);
        foreach (Directive directive in directives.FindAll("set").Until(cancellationToken))
        {
            var line = EntitySetLine.Read(directive.Value);
            if (!sets._byMember.TryGetValue(line.Member.Text, out Declaration? declaration))
            {
                declaration = IsUsable(line.Member, entityType, problems) ? new Declaration(line.Member) : null;
                sets._byMember.Add(line.Member.Text, declaration);
                if (declaration is not null)
                {
                    sets._declarations.Add(declaration);
                }
            }

            declaration?.Lines.Add(line);
        }

        return sets;
    }

    /// <summary>The ids of a set, as they are written; none where there is no such set.</summary>
    public IEnumerable<string> IdsOf(string member) => _byMember.TryGetValue(member, out Declaration? declaration) && declaration is not null
        ? declaration.Lines.SelectMany(static line => line.Ids).Select(static id => id.Text)
        : [];

    /// <summary>The sets whose values are there.</summary>
    /// <param name="rows">The rows of the file that are read.</param>
    /// <param name="unselected">Ids of rows that <c>#only</c> leaves out: without them a set would say less than its name.</param>
    /// <param name="broken">Ids of rows that are reported already.</param>
    /// <param name="outer">The values of the referenced catalog.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public IReadOnlyList<(EntitySet Set, TextSpan Span)> Settle(
        List<EntityRow> rows, HashSet<string> unselected, HashSet<string> broken, OuterValues outer, CancellationToken cancellationToken)
    {
        var ids = new HashSet<string>(rows.Until(cancellationToken).Select(static row => row.Id.Text), StringComparer.Ordinal);
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (EntityRow row in rows.Until(cancellationToken))
        {
            members[row.Member] = row.Id.Text;
        }

        var settled = new List<(EntitySet, TextSpan)>();
        foreach (Declaration declaration in _declarations.Until(cancellationToken))
        {
            if (members.TryGetValue(declaration.Member.Text, out string? taken))
            {
                _problems.Add(
                    DefinitionDiagnostics.UnusableSet,
                    declaration.Member.Span,
                    $"the value {taken} already has the name '{declaration.Member.Text}'",
                    "Give the set another name",
                    "");
                continue;
            }

            List<string> values = Choose(declaration, ids, unselected, broken, outer, cancellationToken, out bool isWhole);
            if (isWhole && values.Count > 0)
            {
                settled.Add((new EntitySet(declaration.Member.Text, declaration.Summary, new([.. values])), declaration.Member.Span));
            }
        }

        return settled;
    }

    private List<string> Choose(
        Declaration declaration,
        HashSet<string> ids,
        HashSet<string> unselected,
        HashSet<string> broken,
        OuterValues outer,
        CancellationToken cancellationToken,
        out bool isWhole)
    {
        isWhole = true;
        var values = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string set = declaration.Member.Text;
        foreach (EntitySetLine line in declaration.Lines)
        {
            foreach (Cell id in line.Ids.Until(cancellationToken))
            {
                if (!seen.Add(id.Text))
                {
                    _problems.Add(DefinitionDiagnostics.RepeatedSetValue, SpanOf(id, line), Excerpt.Of(id.Text), set);
                }
                else if (ids.Contains(id.Text) || outer.Contains(id.Text))
                {
                    values.Add(id.Text);
                }
                else if (unselected.Contains(id.Text))
                {
                    isWhole = false;
                }
                else if (!broken.Contains(id.Text))
                {
                    _problems.Add(DefinitionDiagnostics.UnknownSetValue, SpanOf(id, line), Excerpt.Of(id.Text), set, FindReason(id.Text));
                }
            }

            ReportMissingComma(line, set, ids);
        }

        if (seen.Count == 0)
        {
            _problems.Add(
                DefinitionDiagnostics.UnusableSet, declaration.Member.Span, "it has no values", "Write ids after its name, with commas between them", "");
        }

        return values;
    }

    private string FindReason(string id) => id == UnresolvedRows.Id
        ? "it means an id that is still to be found, and a set names its values by their ids"
        : EntityId.TryParse(id, _form, out _)
        ? "no value in this file or in a referenced catalog has this id"
        : $"it does not have the form that '#id' declares, {EntityId.Describe(_form)}";

    // An id that follows without a comma would be read as the summary, and be missing unseen.
    private void ReportMissingComma(EntitySetLine line, string set, HashSet<string> ids)
    {
        Cell word = line.Summary.Text.Length == 0 ? line.Summary : line.Summary.Split(' ')[0].Split('\t')[0].Split(',')[0];
        bool isAlone = word.Text.Length == line.Summary.Text.Length || line.Summary.Text[word.Text.Length] == ',';
        if (word.Text.Length > 0 && (ids.Contains(word.Text) || (isAlone && _form != IdForm.Text && EntityId.TryParse(word.Text, _form, out _))))
        {
            _problems.Add(DefinitionDiagnostics.UnknownSetValue, word.Span, word.Text, set, "no comma is before it, so it is read as the summary of the set");
        }
    }

    // Nothing between two commas has no place of its own.
    private static TextSpan SpanOf(Cell id, EntitySetLine line) => id.Span.Length > 0 ? id.Span : line.Member.Span;

    private static bool IsUsable(Cell member, string entityType, ProblemList problems)
    {
        if (EntityMembers.FindProblem(member.Text, entityType) is not { } problem)
        {
            return true;
        }

        string? mended = Identifiers.Mend(member.Text, derived => EntityMembers.FindProblem(derived, entityType));
        problems.Add(new DefinitionProblem(
            DefinitionDiagnostics.UnusableSet, member.Span, $"'{Excerpt.Of(member.Text)}' cannot be the name of a member, because {problem}", "Write another name", Spelling.Suggest(mended))
        {
            Properties = ProblemProperties.Of(ProblemProperties.Replacement, mended),
        });
        return false;
    }

    private sealed record Declaration(Cell Member)
    {
        public List<EntitySetLine> Lines { get; } = [];

        /// <summary>A long one may go on in the next line.</summary>
        public string? Summary =>
            string.Join(
                " ", Lines
                    .Select(static line => line.Summary)
                    .Where(static summary => !summary.IsEmpty)
                    .Select(static summary => summary.Text)) is { Length: > 0 } text
                ? text
                : null;
    }
}
