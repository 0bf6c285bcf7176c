namespace AudienceTyped.Cli;

/// <summary>What came out of a comparison.</summary>
/// <param name="Urns">The values that were compared.</param>
/// <param name="Answers">What is known of them.</param>
/// <param name="Differences">What is said otherwise.</param>
internal sealed record VetResult(
    IReadOnlyList<CheckedUrn> Urns, IReadOnlyDictionary<string, NameAnswer> Answers, IReadOnlyList<ValueDifference> Differences)
{
    /// <summary>How many values were compared.</summary>
    public int Compared => Answers.Values.Count(static answer => answer.Kind is NameAnswerKind.Known or NameAnswerKind.Gone);

    /// <summary>How many values nobody could be asked about.</summary>
    public int NotAsked => Answers.Values.Count(static answer => answer.Kind == NameAnswerKind.NotAsked);
}
