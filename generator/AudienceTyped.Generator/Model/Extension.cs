namespace AudienceTyped.Generator.Model;

/// <summary>Whether a file adds to a type of another assembly, and who sees what it adds.</summary>
internal enum Extension
{
    /// <summary>The file defines the type.</summary>
    None,

    /// <summary>The project alone sees it.</summary>
    Internal,

    /// <summary>Projects that reference the project see it too.</summary>
    Public,
}
