namespace AudienceTyped.Generator.Meaning;

/// <summary>
/// Abbreviations and spellings of English and of programming that mean the same in every context; those of one type are in
/// its <see cref="TypeWords"/>.
/// </summary>
internal static class EnglishSynonyms
{
    // A line each: the word they are compared by, then what is written for it.
    private const string Table = """
        hr, human resource
        it, information technology
        qa, quality assurance
        pr, public relation
        rd, r d, research and development
        md, managing director
        gm, general manager
        seo, search engine optimization
        b2b, b 2 b, business to business
        ml, machine learning
        ai, artificial intelligence
        cybersecurity, cyber security
        csharp, c sharp
        cplusplus, cpp, c plus plus
        dotnet, dot net
        db, database
        frontend, front end
        backend, back end
        fullstack, full stack
        devops, dev ops
        ecommerce, e commerce
        healthcare, health care
        nonprofit, non profit
        freshman, freshmen
        """;

    /// <summary>The words and phrases of each line.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> All { get; } =
        [.. Table.Split('\n').Select(static line => line.Trim().Split([", "], StringSplitOptions.None))];
}
