namespace AudienceTyped.Generator.Meaning;

/// <summary>Abbreviations and other names that mean the same beyond doubt, whatever they are said of.</summary>
internal static class Synonyms
{
    // A line each: the word they are compared by, then what is written for it.
    private const string Table = """
        us|usa|united states|united states of america|america|u s|u s a
        north america|northern america
        south america
        latin america|latam
        central america
        uk|gb|great britain|britain|united kingdom|u k
        uae|ae|united arab emirates
        france|fr
        netherlands|nl|holland
        spain|es
        japan|jp
        china|cn
        poland|pl
        denmark|dk
        portugal|pt
        brazil|br|brasil
        south korea|kr|korea|republic of korea
        new zealand|nz
        hong kong|hk|hong kong sar
        singapore|sg
        australia|au
        mexico|mx
        czechia|czech republic
        turkiye|turkey
        south africa|za
        germany|deutschland
        new york|new york city|nyc
        san francisco|sf
        los angeles
        washington dc|district of columbia|washington d c
        bengaluru|bangalore
        mumbai|bombay
        eea|european economic area
        eu|european union
        vp|vice president|vps|vice presidential
        svp|senior vice president
        evp|executive vice president
        avp|assistant vice president
        cxo|c level|c suite|csuite|clevel|chief officer|cxos
        ceo|chief executive officer|ceos
        cto|chief technology officer|ctos
        cfo|chief financial officer|cfos
        coo|chief operating officer
        cmo|chief marketing officer
        cio|chief information officer
        ciso|chief information security officer
        cpo|chief product officer
        cro|chief revenue officer
        hr|human resource
        it|information technology
        qa|quality assurance
        pr|public relation
        rd|r d|research and development
        md|managing director
        gm|general manager
        javascript|js|java script
        typescript|ts|type script
        nodejs|node|node js
        kubernetes|k8s|k 8 s
        postgresql|postgres|postgre sql
        mysql|my sql
        graphql|graph ql
        seo|search engine optimization
        b2b|b 2 b|business to business
        ml|machine learning
        ai|artificial intelligence
        aws|amazon web service
        gcp|google cloud platform|google cloud
        cybersecurity|cyber security
        golang
        csharp|c sharp
        cplusplus|cpp|c plus plus
        dotnet|dot net
        db|database
        mba|master of business administration
        phd|doctor of philosophy
        frontend|front end
        backend|back end
        fullstack|full stack
        devops|dev ops
        ecommerce|e commerce
        healthcare|health care
        nonprofit|non profit
        linkedin|linked in
        github|git hub
        freshman|freshmen
        """;

    private static readonly Lazy<Dictionary<string, (string[] Words, string Meant)[]>> _byFirstWord = new(Read);

    /// <summary>The words, with what means the same written as the same.</summary>
    public static string[] Replace(List<string> words)
    {
        List<string> replaced = new(words.Count);
        for (int index = 0; index < words.Count;)
        {
            (string[] Words, string Meant)? found = Find(words, index);
            replaced.Add(found?.Meant ?? words[index]);
            index += found?.Words.Length ?? 1;
        }

        return [.. replaced];
    }

    private static (string[] Words, string Meant)? Find(List<string> words, int index)
    {
        if (!_byFirstWord.Value.TryGetValue(words[index], out (string[] Words, string Meant)[]? candidates))
        {
            return null;
        }

        // The longest first.
        foreach ((string[] Words, string Meant) candidate in candidates)
        {
            if (index + candidate.Words.Length <= words.Count && candidate.Words.Select((word, offset) => words[index + offset] == word).All(static same => same))
            {
                return candidate;
            }
        }

        return null;
    }

    private static Dictionary<string, (string[] Words, string Meant)[]> Read() => Table.Split('\n')
        .Select(static line => line.Trim().Split('|'))
        .SelectMany(static names => names.Select(name => (Words: NameWords.OfPhrase(name), Meant: names[0].Replace(" ", ""))))
        .GroupBy(static synonym => synonym.Words[0], StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.OrderByDescending(static synonym => synonym.Words.Length).ToArray(), StringComparer.Ordinal);
}
