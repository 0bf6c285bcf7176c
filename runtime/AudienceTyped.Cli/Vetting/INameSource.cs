using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary>Who says what values are called: the service, or the lock of a project.</summary>
internal interface INameSource
{
    /// <summary>What is known of URNs.</summary>
    Task<IReadOnlyDictionary<string, NameAnswer>> FindAsync(IReadOnlyCollection<CheckedUrn> urns, CancellationToken cancellationToken);

    /// <summary>The URNs of the values that have a name as a whole.</summary>
    Task<IReadOnlyCollection<string>> FindByNameAsync(TargetingEntityType type, string name, CancellationToken cancellationToken);
}

/// <summary>A URN whose name is to be found.</summary>
/// <param name="Urn">The URN.</param>
/// <param name="Type">Its entity type.</param>
/// <param name="Folder">The folder of the project that uses it.</param>
internal sealed record CheckedUrn(string Urn, TargetingEntityType Type, string Folder);
