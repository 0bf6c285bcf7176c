using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Generator.Definitions.Project;

/// <summary>Why generated code would not compile in a project, independent of its definition files.</summary>
internal enum ProjectObstacle
{
    None,

    /// <summary>It does not reference the library whose types the code is made of.</summary>
    NoLibrary,

    /// <summary>Its C# is older than the code.</summary>
    OldLanguage,
}

/// <summary>Looks for what generated code needs of a project.</summary>
internal static class ProjectObstacles
{
    // UTF-8 literals, and interfaces with static members.
    private const LanguageVersion OldestLanguage = LanguageVersion.CSharp11;

    private const string LibraryType = "AudienceTyped.ITargetingEntity`1";

    public static ProjectObstacle Find(Compilation compilation) =>
        compilation.GetTypesByMetadataName(LibraryType).IsEmpty ? ProjectObstacle.NoLibrary
        : compilation is CSharpCompilation { LanguageVersion: < OldestLanguage } ? ProjectObstacle.OldLanguage
        : ProjectObstacle.None;

    /// <summary>What is the matter, and what to do.</summary>
    public static (string Reason, string Fix) Describe(ProjectObstacle obstacle) => obstacle == ProjectObstacle.NoLibrary
        ? (
            "the project does not reference the library AudienceTyped",
            "Add a reference to it, or remove the files '*.urns.tsv' and '*.facets.tsv' from the additional files of the project")
        : ("the project uses a C# version before 11, which generated code requires", "Delete LangVersion from the project file, or set it to 11 or later");
}
