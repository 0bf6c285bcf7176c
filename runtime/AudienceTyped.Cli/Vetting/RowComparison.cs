using AudienceTyped.Catalogs;
using AudienceTyped.Definitions.Differences;
using AudienceTyped.Definitions.Projects;

namespace AudienceTyped.Cli;

/// <summary>Compares rows of definition files with what the service, or the lock, calls their ids.</summary>
internal sealed class RowComparison(IReadOnlyDictionary<string, NameAnswer> answers, KnownNames names)
{
    /// <summary>Which value has a name.</summary>
    public KnownNames Names => names;

    /// <summary>What is said otherwise than in a row; null if nothing is.</summary>
    public ValueDifference? Compare(ProjectValue value, TargetingEntityType type)
    {
        string member = $"{value.TypeName}.{value.Member}";
        FilePlace place = new(value.Path, value.Line);
        NameAnswer answer = answers.GetValueOrDefault(value.Urn);
        return answer.Kind switch
        {
            NameAnswerKind.Gone when !value.IsRetired => new(DifferenceKind.Gone, value.Urn, member, place, value.Name, null),
            NameAnswerKind.NotLocked => new(DifferenceKind.NotLocked, value.Urn, member, place, value.Name, null),
            NameAnswerKind.Known when value.IsRetired => new(DifferenceKind.Back, value.Urn, member, place, value.Name, answer.Name),
            NameAnswerKind.Known when answer.Name is { Length: > 0 } now =>
                CompareNames(type, value.Urn, member, place, value.Name, now) ?? CompareMember(type, value, place, now),
            _ => null,
        };
    }

    /// <summary>What is said otherwise than a name; null if nothing is.</summary>
    public ValueDifference? CompareNames(TargetingEntityType type, string urn, string written, FilePlace? place, string before, string now) =>
        NameComparison.Compare(before, now, NameMatching.Fold, name => names.IsOfAnother(type, urn, name)) switch
        {
            NameChange.AnotherMeaning => new(DifferenceKind.AnotherMeaning, urn, written, place, before, now),
            NameChange.Renamed => new(DifferenceKind.Renamed, urn, written, place, before, now),
            NameChange.Moved => new(DifferenceKind.Moved, urn, written, place, before, now),
            _ => null,
        };

    // An identifier can say anything; only the whole name of another value contradicts.
    private ValueDifference? CompareMember(TargetingEntityType type, ProjectValue value, FilePlace place, string now)
    {
        string words = CSharpText.NameOf(value.Member);
        return !NameMatching.IsNear(now, words) && names.IsOfAnother(type, value.Urn, words)
            ? new(DifferenceKind.WrongMember, value.Urn, $"{value.TypeName}.{value.Member}", place, words, now)
            : null;
    }
}
