using AudienceTyped.Generator.Criteria;
using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;
using AudienceTyped.Shared.Wire;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>A method of the runtime that reads a version, a token, the key of a URN or criteria from a text.</summary>
internal sealed class TextParser
{
    private static readonly TextParser _version = new() { FindProblem = FindVersionProblem, FindMeant = VersionText.FindMeant };
    private static readonly TextParser _token = new() { FindProblem = static text => FindTokenProblem(text, "an access token"), IsOfSecrets = true };
    private static readonly TextParser _refreshToken = new() { FindProblem = static text => FindTokenProblem(text, "a refresh token"), IsOfSecrets = true };
    private static readonly TextParser _key = new() { FindProblem = FindKeyProblem };

    /// <summary>Why the method refuses a text; null where it accepts it, or may accept it.</summary>
    public required Func<KnownText, string?> FindProblem { get; init; }

    /// <summary>The text that is meant by one that is refused; null where it has none.</summary>
    public Func<string, string?>? FindMeant { get; init; }

    /// <summary>Whether the text is a secret, which no message and no property may show.</summary>
    public bool IsOfSecrets { get; init; }

    /// <summary>The parser; null where the method is another.</summary>
    public static TextParser? Find(IMethodSymbol method, CriteriaTypes types) =>
        CriteriaParser.Find(method, types) is { } criteria ? OfCriteria(criteria, method.Name)
        : method is { Parameters: [{ Type.SpecialType: SpecialType.System_String }, ..], ContainingType: { } type } && IsOfRuntime(type.ContainingNamespace)
        ? (type.Name, method.Name) switch
        {
            ("LinkedInVersion", "Parse") => _version,
            ("AccessTokenProvider", "FromValue") or ("AccessToken", WellKnownMemberNames.InstanceConstructorName) => _token,
            ("RefreshToken", WellKnownMemberNames.InstanceConstructorName) => _refreshToken,
            ("UrnKey", "FromText") => _key,
            _ => null,
        }
        : null;

    private static bool IsOfRuntime(INamespaceSymbol space) => space is { Name: "AudienceTyped", ContainingNamespace.IsGlobalNamespace: true }
        or { Name: "Catalogs", ContainingNamespace: { Name: "AudienceTyped", ContainingNamespace.IsGlobalNamespace: true } };

    private static TextParser OfCriteria(CriteriaParser parser, string method) => new()
    {
        FindProblem = text => text.Whole is { } whole ? EndSentence(parser.Read(whole).Problem) : method == "ParseRestli" ? null : FindJsonProblem(text),
    };

    // The reader of Rest.li ends with the text that it cannot read.
    private static string? EndSentence(string? problem) => problem is null || problem[problem.Length - 1] == '.' ? problem : problem + ".";

    // A version has nothing but digits, so one known piece with another character is enough.
    private static string? FindVersionProblem(KnownText text)
    {
        bool isRefused = text.Whole is { } whole
            ? !VersionText.TryParse(whole, out _)
            : text.Parts.Any(static part => part.Text?.Any(static character => character is < '0' or > '9') == true);
        return isRefused ? VersionText.DescribeProblem(text.Whole ?? text.Show()) : null;
    }

    private static string? FindKeyProblem(KnownText text) => text.Whole is { } whole && UrnSyntax.FindKeyProblem(whole.AsSpan()) is { } problem
        ? $"'{Excerpt.Of(whole.AsSpan())}' is not the key of a URN: {problem}"
        : null;

    private static string? FindTokenProblem(KnownText text, string name)
    {
        string known = text.Whole ?? text.Beginning;
        return (text.Whole is not null || known.Length > 0) && TokenText.FindProblem(known) is { } problem ? $"The text is not {name}: {problem}" : null;
    }

    private static string? FindJsonProblem(KnownText text) =>
        text.Beginning.Trim().Length > 0 && OtherNotation.ExplainJson(text.Beginning) is { } mistake ? $"The text is not targeting criteria: {mistake}" : null;
}
