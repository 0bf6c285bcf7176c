namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>What a line of a definition file is. The first character that is not a space or a tab decides.</summary>
internal enum LineKind
{
    /// <summary>Spaces and tabs at most.</summary>
    Empty,

    /// <summary>A <c>#</c> that no ASCII letter follows.</summary>
    Comment,

    /// <summary>A <c>#</c> and a word.</summary>
    Directive,

    /// <summary>Cells with tabs between them.</summary>
    Row,
}
