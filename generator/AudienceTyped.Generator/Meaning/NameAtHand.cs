using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Meaning;

/// <summary>What kind of name is beside a value.</summary>
internal enum NameKind
{
    /// <summary>A constant, a field, a property.</summary>
    Declaration,

    /// <summary>A local variable.</summary>
    Local,

    /// <summary>The parameter or property that the value is given to, or the element of a tuple.</summary>
    Argument,

    /// <summary>What the value is looked up by, in a dictionary or a switch.</summary>
    Key,

    /// <summary>A comment on the line.</summary>
    Comment,
}

/// <summary>A name that the code gives to a value.</summary>
/// <param name="Text">The name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Group">The node that contains similar names: the type, the initializer, the switch.</param>
internal sealed record NameAtHand(string Text, NameKind Kind, Location? Location, SyntaxNode? Group);
