using AudienceTyped.Catalogs;
using AudienceTyped.Definitions.Editing;
using AudienceTyped.Definitions.Locks;
using AudienceTyped.Definitions.Projects;
using AudienceTyped.Definitions.Usage;

namespace AudienceTyped.Cli;

/// <summary>Compares the values that a solution uses with what the service, or the lock, calls them.</summary>
internal sealed class Vet(VettedSolution solution, INameSource source, ToolConsole console)
{
    // A longer comment is a sentence.
    private const int MostWordsOfAName = 6;

    /// <summary>Finds what is said otherwise.</summary>
    public async Task<VetResult> RunAsync(CancellationToken cancellationToken)
    {
        (ProjectValue Value, TargetingEntityType Type)[] rows =
        [
            .. from value in solution.Projects.SelectMany(static project => project.Values)
               let type = TypeOf(value.Urn)
               where type is not null
               select (value, type),
        ];
        (UsedValue Value, TargetingEntityType Type)[] used =
            [.. from value in solution.Used let type = TypeOf(value.Urn) where type is not null select (value, type)];
        CheckedUrn[] urns =
        [
            .. rows.Select(row => new CheckedUrn(row.Value.Urn, row.Type, solution.FolderOf(row.Value.Path))),
            .. used.Select(code => new CheckedUrn(code.Value.Urn, code.Type, solution.FolderOf(code.Value.Path))),
        ];
        IReadOnlyDictionary<string, NameAnswer> answers = await source.FindAsync(urns, cancellationToken).ConfigureAwait(false);
        RowComparison comparison = new(answers, Learn(urns, answers));
        List<ValueDifference> found = [.. rows.Select(row => comparison.Compare(row.Value, row.Type)).OfType<ValueDifference>()];
        foreach ((UsedValue value, TargetingEntityType type) in used)
        {
            if (await CompareAsync(value, type, answers.GetValueOrDefault(value.Urn), comparison, cancellationToken).ConfigureAwait(false) is { } difference)
            {
                found.Add(difference);
            }
        }

        return new VetResult(urns, answers, found);
    }

    /// <summary>Notes the answers in the locks of the projects that use the values.</summary>
    public async Task NoteAsync(VetResult result, CancellationToken cancellationToken)
    {
        HashSet<string> ofRows = [.. solution.Projects.SelectMany(static project => project.Values).Select(static value => value.Urn)];
        IEnumerable<IGrouping<string, CheckedUrn>> byProject = result.Urns.DistinctBy(static urn => (urn.Urn, urn.Folder)).GroupBy(static urn => urn.Folder);
        foreach (IGrouping<string, CheckedUrn> ofProject in byProject.Where(static urns => urns.Key.Length > 0))
        {
            using EditTurn turn = await EditTurn.TakeAsync(ofProject.Key, cancellationToken).ConfigureAwait(false);
            await ProjectLock.UpdateAsync(ofProject.Key, locked => Note(locked, ofProject, result.Answers, ofRows), cancellationToken).ConfigureAwait(false);
        }
    }

    private static TargetingEntityType? TypeOf(string urn) =>
        Urn.TryParse(urn, out Urn parsed)
            ? EntityTypeName.All.FirstOrDefault(type => urn.StartsWith(type.UrnPrefix, StringComparison.Ordinal) && type.HasForm(parsed))
            : null;

    // What is known under its whole name, so that a name in the wrong place is noticed.
    private KnownNames Learn(IReadOnlyList<CheckedUrn> urns, IReadOnlyDictionary<string, NameAnswer> answers)
    {
        var names = KnownNames.Of(urns, answers);
        foreach (LockedValue value in solution.Locks.Values.SelectMany(static locked => locked.Values))
        {
            if (value is { IsGone: false, Name.Length: > 0 } && TypeOf(value.Urn) is { } type)
            {
                names.Add(type, value.Urn, value.Name);
            }
        }

        return names;
    }

    private async Task<ValueDifference?> CompareAsync(
        UsedValue value, TargetingEntityType type, NameAnswer answer, RowComparison comparison, CancellationToken cancellationToken)
    {
        FilePlace place = new(value.Path, value.Line);
        if (answer.Kind is NameAnswerKind.Gone or NameAnswerKind.NotLocked)
        {
            DifferenceKind kind = answer.Kind == NameAnswerKind.Gone ? DifferenceKind.Gone : DifferenceKind.NotLocked;
            return new(kind, value.Urn, value.Written, place, type.FindName(Urn.Parse(value.Urn)), null);
        }

        if (answer is not { Kind: NameAnswerKind.Known, Name: { Length: > 0 } now })
        {
            return null;
        }

        if (value.Comment is { } comment && await IsOfAnotherAsync(type, value.Urn, comment, now, comparison.Names, cancellationToken).ConfigureAwait(false))
        {
            return new(DifferenceKind.WrongComment, value.Urn, value.Written, place, comment, now);
        }

        // The code has the catalog's name of the value, in the member.
        bool isMember = !value.Written.Contains(':', StringComparison.Ordinal) && !value.Written.Contains('(', StringComparison.Ordinal);
        return isMember && type.FindName(Urn.Parse(value.Urn)) is { } before
            ? comparison.CompareNames(type, value.Urn, value.Written, place, before, now)
            : null;
    }

    // A comment can say anything; only the whole name of another value contradicts.
    private async Task<bool> IsOfAnotherAsync(
        TargetingEntityType type, string urn, string comment, string name, KnownNames names, CancellationToken cancellationToken)
    {
        if (comment.Length == 0 || comment.Split(' ').Length > MostWordsOfAName || NameMatching.IsNear(name, comment) || NameMatching.IsNear(comment, name))
        {
            return false;
        }

        if (names.IsOfAnother(type, urn, comment))
        {
            return true;
        }

        return await source.FindByNameAsync(type, comment, cancellationToken).ConfigureAwait(false) is { Count: > 0 } urns && !urns.Contains(urn);
    }

    private void Note(ValueLock locked, IEnumerable<CheckedUrn> urns, IReadOnlyDictionary<string, NameAnswer> answers, HashSet<string> ofRows)
    {
        foreach (CheckedUrn urn in urns)
        {
            NameAnswer answer = answers[urn.Urn];
            LockedValue? before = locked.Find(urn.Urn, ProjectLock.Locale);
            if (answer.Kind == NameAnswerKind.Gone)
            {
                locked.SetGone(urn.Urn, ProjectLock.Locale, ProjectLock.Today(console.TimeProvider));
            }
            else if (answer.Kind == NameAnswerKind.Known)
            {
                // Without a row no facet has it for the project.
                string facets = before is { IsGone: false } ? before.Facets
                    : ofRows.Contains(urn.Urn) ? string.Join(',', EntityTypeName.FacetsOf(urn.Type).Take(1).Select(static facet => facet.Name)) : "";
                locked.Set(ProjectLock.Describe(Urn.Parse(urn.Urn), answer.Name, facets, console.TimeProvider));
            }
        }
    }
}
