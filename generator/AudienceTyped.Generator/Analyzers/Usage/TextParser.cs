using AudienceTyped.Shared.Wire;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>A method of the runtime that reads a text, and refuses what it cannot read.</summary>
/// <param name="Type">The type that has the method.</param>
/// <param name="Method">The name of the method; of a constructor <c>.ctor</c>.</param>
/// <param name="FindProblem">Why the method refuses a text, as a sentence; null where it accepts it, or may accept it.</param>
internal sealed record TextParser(INamedTypeSymbol Type, string Method, Func<KnownText, string?> FindProblem)
{
    /// <summary>The text that is meant by one that is refused; null where only its author knows, or where no file may contain it.</summary>
    public Func<string, string?> FindMeant { get; private init; } = static _ => null;

    /// <summary>Whether the text is an access token, which no message and no property has.</summary>
    public bool IsOfToken { get; private init; }

    /// <summary>The methods, as far as the runtime has them.</summary>
    public static IReadOnlyList<TextParser> FindAll(Compilation compilation)
    {
        List<TextParser> parsers = [];
        if (Type("LinkedInVersion") is { } version)
        {
            parsers.Add(new TextParser(version, "Parse", FindVersionProblem) { FindMeant = VersionText.FindMeant });
        }

        if (Type("AccessTokenProvider") is { } provider)
        {
            parsers.Add(new TextParser(provider, "FromValue", FindTokenProblem) { IsOfToken = true });
        }

        if (Type("AccessToken") is { } token)
        {
            parsers.Add(new TextParser(token, WellKnownMemberNames.InstanceConstructorName, FindTokenProblem) { IsOfToken = true });
        }

        return parsers;

        INamedTypeSymbol? Type(string name) => compilation.GetTypeByMetadataName("AudienceTyped." + name);
    }

    /// <summary>Whether a call is one of the method.</summary>
    public bool Is(IMethodSymbol? method) => method?.Name == Method && SymbolEqualityComparer.Default.Equals(method.ContainingType, Type);

    private static string? FindVersionProblem(KnownText text)
    {
        bool isVersion = text.Whole is { } whole ? VersionText.TryRead(whole, out _)
            : text.Parts.All(static part => part.Text is not { } piece || VersionText.IsDigits(piece));
        return isVersion ? null : VersionText.Describe(text.Whole ?? text.Show());
    }

    // What is refused at its beginning is refused whatever follows.
    private static string? FindTokenProblem(KnownText text)
    {
        string? problem = text.Whole is { } whole ? AccessTokenText.FindProblem(whole)
            : text.Beginning is { Length: > 0 } beginning ? AccessTokenText.FindProblem(beginning)
            : null;
        return problem is null ? null : $"The text is not an access token: {problem}";
    }
}
