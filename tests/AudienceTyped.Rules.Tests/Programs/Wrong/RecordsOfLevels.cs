using AudienceTyped;

internal abstract record Level(string Label, Seniority Value);

internal sealed record ManagerLevel() : Level("Manager", Seniority.Manager);

internal sealed record DirectorLevel() : Level("Director", Seniority.Vp); // AUD3002
