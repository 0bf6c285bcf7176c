namespace AudienceTyped.Definitions.Differences;

/// <summary>What another name of a value means.</summary>
internal enum NameChange
{
    /// <summary>The same name; letters in another case or with other accents are the same.</summary>
    None,

    /// <summary>The same value under another name.</summary>
    Renamed,

    /// <summary>The same value in another container: what follows the comma differs.</summary>
    Moved,

    /// <summary>Another value: the two names have no word in common.</summary>
    AnotherMeaning,
}
