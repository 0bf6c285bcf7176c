namespace AudienceTyped.Generator.Model;

/// <summary>How a project can add to types of other assemblies.</summary>
/// <param name="HasExtensionMembers">Whether its C# has extension members, as of 14.</param>
/// <param name="AssemblyPart">The name of its assembly as a part of an identifier.</param>
internal sealed record ExtensionDialect(bool HasExtensionMembers, string AssemblyPart)
{
    /// <summary>The class with what is added to a type. The name of a public one differs from those of other assemblies.</summary>
    public string ClassName(string extended, bool isPublic) => isPublic ? $"{extended}ExtensionOf{AssemblyPart}" : $"{extended}Extension";

    /// <summary>The class after whose name a member is written in code.</summary>
    public string OwnerName(string extended, bool isPublic) => HasExtensionMembers ? extended : ClassName(extended, isPublic);
}
