namespace AudienceTyped;

/// <summary>How far a run is.</summary>
/// <param name="Done">How many audiences have an outcome.</param>
/// <param name="Asked">For how many the service was asked.</param>
/// <param name="Failed">How many failed.</param>
/// <param name="NotAsked">How many were left out, since the calls of the run or of the day are used up, or no call can succeed.</param>
public readonly record struct CountManyProgress(int Done, int Asked, int Failed, int NotAsked);
