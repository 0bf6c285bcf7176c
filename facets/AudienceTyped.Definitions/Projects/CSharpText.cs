using AudienceTyped.Definitions.Members;
using AudienceTyped.Generator.Emission;
using AudienceTyped.Generator.Text;

namespace AudienceTyped.Definitions.Projects;

/// <summary>Texts as C# has them, as the generator writes them.</summary>
internal static class CSharpText
{
    /// <summary>A string literal of ASCII only.</summary>
    public static string Literal(string text) => Literals.Text(text);

    /// <summary>An identifier as it is written in code.</summary>
    public static string Identifier(string name) => Identifiers.Escape(name);

    /// <summary>The name that an identifier was probably made of: <c>Machine Learning</c> of <c>MachineLearning</c>.</summary>
    public static string NameOf(string identifier) => IdentifierWords.ToName(identifier);

    /// <summary>Why a text cannot be an identifier; null if it can.</summary>
    public static string? FindProblem(string name) => Identifiers.FindProblem(name);

    /// <summary>An identifier that a text suggests; empty if it suggests none.</summary>
    public static string Derive(string text) => MemberName.Derive(text);
}
