using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>A line such as <c>#entity Skill</c>.</summary>
/// <param name="Word">The word after the <c>#</c>; its span includes the <c>#</c>.</param>
/// <param name="Value">What follows.</param>
/// <param name="RowsBefore">The number of rows above it.</param>
internal sealed record Directive(Cell Word, Cell Value, int RowsBefore)
{
    /// <summary>Where to report something about the value: the value, or the word where there is none.</summary>
    public TextSpan ValueSpan => Value.Span.Length > 0 ? Value.Span : Word.Span;
}
