using AudienceTyped.Generator.Catalogs;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Whether a name can be one of a value: in doubt it can.</summary>
internal static class RelatedNames
{
    private const int ShortestStem = 5;
    private const int LongestInitials = 6;
    private const int ShortestPart = 4;
    private const int ShortestAbbreviation = 3;

    // What two words of one stem end in: engineer, engineers, engineering.
    private static readonly HashSet<string> _endings = new(StringComparer.Ordinal)
    {
        "", "s", "e", "es", "y", "ies", "ing", "er", "ers", "ed", "or", "ors", "ment", "ments", "ion", "ions", "ation", "ist", "ists", "al", "ic", "ics", "ical", "ian", "ant", "ants", "ive", "ance", "ancy", "ship", "st", "sts", "tic", "tics", "sis",
    };

    // English words that are used for one another, although a catalog may have a value of each; the definition file of a type may have more.
    private static readonly string[][] _interchangeable =
    [
        ["developer", "programmer", "engineer", "coder"],
        ["lawyer", "attorney"],
        ["doctor", "physician"],
        ["purchasing", "procurement"],
    ];

    // Words that people use for something with another name in a catalog: a rank nearby, or a part.
    private static readonly string[][] _near =
    [
        ["legal", "law", "lawyer", "attorney"],
        ["executive", "exec", "vp", "cxo", "leadership", "leader", "chief"],
        ["cxo", "ceo", "cto", "cfo", "coo", "cmo", "cio", "executive", "boardroom"],
        ["director", "head", "lead", "leader"],
        ["manager", "head", "lead", "leader", "supervisor", "management"],
        ["senior", "sr", "experienced", "individual", "contributor", "professional", "mid", "specialist"],
        ["entry", "junior", "jr", "graduate", "associate", "starter", "beginner", "newcomer"],
        ["training", "trainee", "intern", "internship", "apprentice", "student"],
        ["unpaid", "volunteer", "intern", "student"],
        ["owner", "founder", "entrepreneur", "proprietor", "selfemployed", "freelancer"],
        ["partner", "shareholder", "associate", "principal"],
        ["it", "tech", "technology", "software", "computer", "digital", "internet"],
        ["hr", "people", "talent", "recruiting", "recruiter", "recruitment"],
        ["purchasing", "procurement", "buying", "sourcing"],
        ["support", "service", "success"],
        ["doctor", "physician", "medical", "healthcare", "health"],
        ["woman", "women", "female"],
        ["man", "men", "male"],
    ];

    /// <summary>Whether the name is one of the value, a part of one, or has one as a part.</summary>
    public static bool IsNameOf(string name, string[] words, CatalogValue value, TypeWords type)
    {
        string[] stripped = type.Strip(words);
        stripped = stripped.Length == 0 ? words : stripped;
        return NamesOf(value).Any(called => IsSameOrPart(stripped, type.Of(called), type) || AreInitials(name, called))
            || NamePhrases.Contain(value, stripped, type);
    }

    /// <summary>Whether the name has anything in common with one of the value.</summary>
    public static bool IsLike(string name, string[] words, CatalogValue value, TypeWords type)
    {
        string joined = string.Concat(words);
        return IsNameOf(name, words, value, type) || AreBothIn(_near, words, value, type) || NamesOf(value).Select(type.Of).Any(called =>
            called.Any(word => words.Any(other => HaveOneStem(word, other) || IsAbbreviation(word, other) || IsAbbreviation(other, word)))
            || IsPart(joined, string.Concat(called)) || IsPart(string.Concat(called), joined));
    }

    // An id of letters is a name as well: de_DE.
    private static IEnumerable<string> NamesOf(CatalogValue value) =>
        value.Id.Any(char.IsLetter) ? NamedValues.NamesOf(value).Append(value.Id) : NamedValues.NamesOf(value);

    private static bool IsSameOrPart(string[] words, string[] called, TypeWords type)
    {
        string[] stripped = type.Strip(called);
        return NameWords.KeyOf(words) == NameWords.KeyOf(called)
            || NameWords.KeyOf(words) == NameWords.KeyOf(stripped)
            || Contains(called, words, type)
            || (stripped.Length > 0 && Contains(words, stripped, type));
    }

    private static bool Contains(string[] whole, string[] part, TypeWords type) => Array.TrueForAll(part, word =>
        Array.Exists(
            whole,
            other => HaveOneStem(word, other)
                || type.AreSimilar(word, other)
                || Array.Exists(_interchangeable, group => IsIn(group, word) && IsIn(group, other))));

    private static bool HaveOneStem(string left, string right)
    {
        if (left == right)
        {
            return true;
        }

        int shared = 0;
        while (shared < left.Length && shared < right.Length && left[shared] == right[shared])
        {
            shared++;
        }

        // The shared part may reach into the endings: mark-eting, mark-et.
        for (int stem = shared; stem >= ShortestStem; stem--)
        {
            if (_endings.Contains(left.Substring(stem)) && _endings.Contains(right.Substring(stem)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreInitials(string name, string called)
    {
        List<string> words = NameWords.Split(name).FindAll(static word => !CommonWords.IsEverywhere(word));
        List<string> calledWords = NameWords.Split(called);
        return AreInitials(string.Concat(words), calledWords) || AreInitials(string.Concat(calledWords), words);
    }

    private static bool AreInitials(string letters, List<string> words) => letters.Length is > 1 and <= LongestInitials && words.Count > 1
        && (letters == string.Concat(words.Select(static word => word[0]))
            || letters == string.Concat(
                words.Where(static word => word is not ("and" or "of" or "the" or "in" or "for" or "to")).Select(static word => word[0])));

    private static bool IsAbbreviation(string brief, string word) => brief.Length >= ShortestAbbreviation && word.StartsWith(brief, StringComparison.Ordinal);

    private static bool IsPart(string part, string whole) => part.Length >= ShortestPart && whole.Contains(part);

    private static bool AreBothIn(string[][] groups, string[] words, CatalogValue value, TypeWords type) =>
        Array.Exists(groups, group => IsIn(group, words) && NamesOf(value).Any(called => IsIn(group, type.Of(called))));

    private static bool IsIn(string[] group, string word) => Array.IndexOf(group, word) >= 0;

    private static bool IsIn(string[] group, string[] words) => Array.Exists(words, word => Array.IndexOf(group, word) >= 0);
}
