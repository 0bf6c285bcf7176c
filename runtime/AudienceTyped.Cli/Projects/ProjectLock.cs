using System.Globalization;
using AudienceTyped.Definitions;
using AudienceTyped.Definitions.Locks;

namespace AudienceTyped.Cli;

/// <summary>The file <c>audience.lock</c> of a project.</summary>
internal static class ProjectLock
{
    /// <summary>The locale of the names that the tool asks for.</summary>
    public const string Locale = "en_US";

    /// <summary>Reads the lock of a project; one that is not there has no values.</summary>
    public static async Task<ValueLock> ReadAsync(string folder, CancellationToken cancellationToken) =>
        ValueLock.Read(await FindTextAsync(PathOf(folder), cancellationToken).ConfigureAwait(false));

    /// <summary>Changes the lock of a project, whose turn the caller has.</summary>
    public static async Task UpdateAsync(string folder, Action<ValueLock> change, CancellationToken cancellationToken)
    {
        string path = PathOf(folder);
        string? before = await FindTextAsync(path, cancellationToken).ConfigureAwait(false);
        ValueLock locked = ValueLock.Read(before);
        change(locked);
        if (locked.ToString() is { Length: > 0 } text && text != before)
        {
            await DefinitionStorage.WriteAsync(path, text, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>What the service says of a value, as the lock has it.</summary>
    /// <param name="urn">The URN.</param>
    /// <param name="name">The name; null where the service gives none.</param>
    /// <param name="facets">The names of the facets of which it is a value, with commas between them; empty where it has no row.</param>
    /// <param name="clock">The clock.</param>
    public static LockedValue Describe(Urn urn, string? name, string facets, TimeProvider clock) => new(
        urn.ToString(),
        Locale,
        string.Join(' ', (name ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)),
        facets,
        Today(clock));

    /// <summary>The day, as the lock has it.</summary>
    public static string Today(TimeProvider clock) => clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string PathOf(string folder) => Path.Combine(folder, ValueLock.FileName);

    private static async Task<string?> FindTextAsync(string path, CancellationToken cancellationToken) =>
        File.Exists(path) ? await DefinitionStorage.ReadAsync(path, cancellationToken).ConfigureAwait(false) : null;
}
