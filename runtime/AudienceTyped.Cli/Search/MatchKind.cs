namespace AudienceTyped.Cli;

/// <summary>How a name matches a text, best first.</summary>
internal enum MatchKind
{
    /// <summary>The same text.</summary>
    Exact,

    /// <summary>The same text, but for case, accents and white space.</summary>
    ExactWithoutCaseAndAccents,

    /// <summary>The name begins with the text.</summary>
    Beginning,

    /// <summary>The text is in the name.</summary>
    Contains,

    /// <summary>The catalog or the service knows the value by another name.</summary>
    AnotherName,
}
