using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>The identifiers that values had before, each in a line <c>#renamed OldMember NewMember</c>.</summary>
internal sealed class RenamedMembers
{
    private readonly Dictionary<string, (Cell Old, Cell New)> _byOldMember = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;

    private RenamedMembers(ProblemList problems) => _problems = problems;

    /// <summary>The old identifiers, so that no other value gets one of them unasked.</summary>
    public IEnumerable<string> Members => _byOldMember.Keys;

    public static RenamedMembers Read(DirectiveReader directives, string entityType, ProblemList problems, CancellationToken cancellationToken)
    {
        var renamed = new RenamedMembers(problems);
        foreach (Directive directive in directives.FindAll("renamed").Until(cancellationToken))
        {
            IReadOnlyList<Cell> words = [.. directive.Value.Split(' ').SelectMany(static word => word.Split('\t')).Where(static word => word.Text.Length > 0)];
            if (words.Count != 2)
            {
                renamed.Report(
                    directive.ValueSpan,
                    $"the directive has {words.Count} words instead of two",
                    "Write the old identifier and the new one, as in #renamed OldMember NewMember");
            }
            else if (EntityMembers.FindProblem(words[0].Text, entityType) is { } problem)
            {
                renamed.Report(
                    words[0].Span,
                    $"'{Excerpt.Of(words[0].Text)}' cannot be the name of a member, because {problem}",
                    "Write the identifier that the value had");
            }
            else if (renamed._byOldMember.ContainsKey(words[0].Text))
            {
                renamed.Report(words[0].Span, $"'{words[0].Text}' is already renamed in a line above", "Delete one of the two");
            }
            else
            {
                renamed._byOldMember.Add(words[0].Text, (words[0], words[1]));
            }
        }

        return renamed;
    }

    /// <summary>The old identifiers whose values are there.</summary>
    /// <param name="rows">The rows of the file that are read.</param>
    /// <param name="membersLeftOut">What rows that are not read are called.</param>
    /// <param name="sets">The names of sets.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public IReadOnlyList<(RenamedMember Member, TextSpan Span)> Settle(
        List<EntityRow> rows, HashSet<string> membersLeftOut, IEnumerable<string> sets, CancellationToken cancellationToken)
    {
        var byMember = new Dictionary<string, EntityRow>(StringComparer.Ordinal);
        foreach (EntityRow row in rows.Until(cancellationToken))
        {
            byMember[row.Member] = row;
        }

        var setNames = new HashSet<string>(sets, StringComparer.Ordinal);
        var settled = new List<(RenamedMember, TextSpan)>();
        var members = new Lazy<NearWords>(() => new NearWords(byMember.Keys));
        foreach ((Cell old, Cell @new) in _byOldMember.Values.Until(cancellationToken))
        {
            if (byMember.TryGetValue(old.Text, out EntityRow? present))
            {
                Report(old.Span, $"the value {present.Id.Text} still has the identifier '{old.Text}'", "Give that row its new identifier, or delete this line");
            }
            else if (setNames.Contains(old.Text))
            {
                Report(old.Span, $"a set has the name '{old.Text}'", "Give the set another name, or delete this line");
            }
            else if (byMember.TryGetValue(@new.Text, out EntityRow? row))
            {
                settled.Add((new RenamedMember(old.Text, @new.Text, row.Id.Text), old.Span));
            }
            else if (!membersLeftOut.Contains(@new.Text))
            {
                ReportUnknown(@new, members, cancellationToken);
            }
        }

        return settled;
    }

    private void ReportUnknown(Cell member, Lazy<NearWords> members, CancellationToken cancellationToken)
    {
        // A chain of renamings points to its end, so that nobody is led from one obsolete name to the next.
        string? meant = _byOldMember.TryGetValue(member.Text, out (Cell Old, Cell New) later) ? later.New.Text : null;
        string? nearest = meant ?? (_problems.IsFull ? null : members.Value.Find(member.Text, 1, cancellationToken).FirstOrDefault());
        Report(
            member.Span,
            meant is null ? $"no row has the identifier '{Excerpt.Of(member.Text)}'" : $"'{member.Text}' is itself renamed",
            "Write the identifier that the value has now",
            nearest);
    }

    private void Report(TextSpan span, string what, string fix, string? replacement = null) =>
        _problems.Add(new DefinitionProblem(DefinitionDiagnostics.UnusableRenaming, span, what, fix, Spelling.Suggest(replacement))
        {
            Properties = ProblemProperties.Of(ProblemProperties.Replacement, replacement),
        });
}
