using AudienceTyped.Definitions.Projects;

namespace AudienceTyped.Definitions.Tests;

/// <summary>The shipped catalog as a project references it.</summary>
internal static class Shipped
{
    public static ReferencedTypes Catalog { get; } =
        ReferencedTypes.Of([typeof(TargetingCriteria).Assembly.Location, typeof(LinkedInCatalog).Assembly.Location]);
}
