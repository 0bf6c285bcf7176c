namespace AudienceTyped;

/// <summary>All keys of the configuration. A binder would leave out what it cannot convert, and needs reflection.</summary>
internal static class OptionKeys
{
    public static IReadOnlyList<OptionKey> All { get; } =
    [
        new("BaseAddress", static (options, text) => options.BaseAddress = OptionText.ToAddress(text)),
        new("Version", static (options, text) => options.Version = LinkedInVersion.Parse(text)),
        new("AccessToken", static (options, text) => options.AccessToken = text),
        new("Locale", static (options, text) => options.Locale = text),
        new("ValidateBeforeSending", static (options, text) => options.ValidateBeforeSending = OptionText.ToFlag(text)),
        new("AskServiceForNames", static (options, text) => options.AskServiceForNames = OptionText.ToFlag(text)),
        new("OAuth:ClientId", static (options, text) => options.OAuth.ClientId = text),
        new("OAuth:ClientSecret", static (options, text) => options.OAuth.ClientSecret = text),
        new("OAuth:RefreshToken", static (options, text) => options.OAuth.RefreshToken = text),
        new("OAuth:TokenAddress", static (options, text) => options.OAuth.TokenAddress = OptionText.ToAddress(text)),
        new("Resilience:Enabled", static (options, text) => options.Resilience.Enabled = OptionText.ToFlag(text)),
        new("Resilience:MaximumRetries", static (options, text) => options.Resilience.MaximumRetries = OptionText.ToNumber(text)),
        new("Resilience:BaseDelay", static (options, text) => options.Resilience.BaseDelay = OptionText.ToDuration(text)),
        new("Resilience:TotalTimeout", static (options, text) => options.Resilience.TotalTimeout = OptionText.ToDuration(text)),
        new("Resilience:AttemptTimeout", static (options, text) => options.Resilience.AttemptTimeout = OptionText.ToDuration(text)),
        new("Resilience:FailureRatio", static (options, text) => options.Resilience.FailureRatio = OptionText.ToFraction(text)),
        new("Resilience:MinimumThroughput", static (options, text) => options.Resilience.MinimumThroughput = OptionText.ToNumber(text)),
        new("Resilience:BreakDuration", static (options, text) => options.Resilience.BreakDuration = OptionText.ToDuration(text)),
        new("Budget:Enabled", static (options, text) => options.Budget.Enabled = OptionText.ToFlag(text)),
        new("Budget:CallsPerSecond", static (options, text) => options.Budget.CallsPerSecond = OptionText.ToNumber(text)),
        new("Budget:CallsPerDay", static (options, text) => options.Budget.CallsPerDay = OptionText.ToNumber(text)),
        new("Budget:CallsPerMemberPerDay", static (options, text) => options.Budget.CallsPerMemberPerDay = OptionText.ToNumber(text)),
        new("Budget:Application", static (options, text) => options.Budget.Application = text),
        new("Budget:Member", static (options, text) => options.Budget.Member = text),
        new("Budget:Redis", static (options, text) => options.Budget.Redis = text),
        new("Budget:WhenRedisIsAway", static (options, text) => options.Budget.WhenRedisIsAway = OptionText.ToOutage(text)),
        new("Budget:LocalCallsPerDay", static (options, text) => options.Budget.LocalCallsPerDay = OptionText.ToNumber(text)),
        new("Cache:Enabled", static (options, text) => options.Cache.Enabled = OptionText.ToFlag(text)),
        new("Cache:Expiration", static (options, text) => options.Cache.Expiration = OptionText.ToDuration(text)),
        new("Cache:ExpirationOfZero", static (options, text) => options.Cache.ExpirationOfZero = OptionText.ToDuration(text)),
        new("Cache:PerMember", static (options, text) => options.Cache.PerMember = OptionText.ToFlag(text)),
        new("Cache:Redis", static (options, text) => options.Cache.Redis = text),
        new("Telemetry:Enabled", static (options, text) => options.Telemetry.Enabled = OptionText.ToFlag(text)),
    ];
}
