using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>What kind of name is beside a value.</summary>
internal enum NameKind
{
    /// <summary>A constant, a field, a property, a method.</summary>
    Declaration,

    /// <summary>A local variable or a local function.</summary>
    Local,

    /// <summary>The parameter or property that the value is given to, or the element of a tuple.</summary>
    Argument,

    /// <summary>What the value is looked up by, in a dictionary, a switch or a condition.</summary>
    Key,

    /// <summary>A comment on the line.</summary>
    Comment,

    /// <summary>A comment on the line above.</summary>
    CommentAbove,

    /// <summary>A text that is shown for the value: what is looked up by it, or beside it in a record, an object or a call.</summary>
    Label,

    /// <summary>A constant, or a member of an enumeration, whose number is the id.</summary>
    Number,
}

/// <summary>A name that the code gives to a value.</summary>
/// <param name="Text">The name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Group">The node that contains similar names: the type, the initializer, the switch.</param>
internal sealed record NameAtHand(string Text, NameKind Kind, Location? Location, SyntaxNode? Group)
{
    /// <summary>The name as the code has it, where words before or after it do not matter.</summary>
    public string Written { get; init; } = Text;

    /// <summary>The key or the label; null where the name is an identifier of a declaration, or a comment.</summary>
    public ExpressionSyntax? Node { get; init; }

    /// <summary>Whether the name is a key of more than the value: of a list, or of criteria with other clauses.</summary>
    public bool IsOfWhole { get; init; }

    /// <summary>The clause that has the value as its only one, and has the name; null where the value itself has it.</summary>
    public InvocationExpressionSyntax? Clause { get; init; }
}
