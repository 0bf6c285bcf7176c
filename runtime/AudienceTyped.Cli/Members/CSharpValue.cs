namespace AudienceTyped.Cli;

/// <summary>A value as code has it.</summary>
/// <param name="Urn">The URN.</param>
/// <param name="Text">How it is written: <c>Skill.Python</c>.</param>
/// <param name="Origin">What names it.</param>
/// <param name="Name">The name in the catalog or in the project's file; null if neither has it.</param>
internal sealed record CSharpValue(Urn Urn, string Text, ValueOrigin Origin, string? Name)
{
    /// <summary>Whether it is no longer in use, so that the compiler warns of the member.</summary>
    public bool IsRetired { get; init; }

    /// <summary>What a comment says about it; null for none.</summary>
    public string? Comment { get; init; }
}

/// <summary>What names a value in code.</summary>
internal enum ValueOrigin
{
    /// <summary>A member of the catalog.</summary>
    Catalog,

    /// <summary>A member that a definition file of the project adds.</summary>
    Project,

    /// <summary>Its id.</summary>
    Id,

    /// <summary>Its URN, which is of no type that the facet accepts.</summary>
    Urn,
}
