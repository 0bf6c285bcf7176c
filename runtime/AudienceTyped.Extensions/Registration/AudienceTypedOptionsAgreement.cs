using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace AudienceTyped;

/// <summary>Checks what no option decides by itself.</summary>
internal sealed class AudienceTypedOptionsAgreement(string name, AccountSources sources, ApplicationPaces paces) : IValidateOptions<AudienceTypedOptions>
{
    public ValidateOptionsResult Validate(string? name1, AudienceTypedOptions options)
    {
        if (name1 != name)
        {
            return ValidateOptionsResult.Skip;
        }

        string[] problems =
        [
            .. new[]
            {
                FindAddressProblem(options),
                FindTokenProblem(options),
                FindTimeProblem(options.Resilience),
                FindBudgetProblem(options.Budget),
                FindPaceProblem(options.Budget),
                FindReplacedProblem(options),
                FindRedisProblem("Budget.Redis", options.Budget.Redis),
                FindRedisProblem("Cache.Redis", options.Cache.Redis),
            }.OfType<string>(),
        ];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static string? FindAddressProblem(AudienceTypedOptions options) => options.Version.IsDefault
        ? "Version is default(LinkedInVersion), which is none. Set one such as 202609, or leave it out."
        : options.BaseAddress is { } address && ApiAddress.FindProblem(address) is { } problem ? $"BaseAddress cannot be used. {problem}"
        : null;

    private string? FindTokenProblem(AudienceTypedOptions options)
    {
        string[] given =
        [
            .. new[]
            {
                sources.AccessTokens is null ? null : "UseAccessTokens",
                options.AccessToken is null ? null : "AccessToken",
                options.OAuth.IsSet || sources.RefreshTokens is not null ? "OAuth" : null,
            }.OfType<string>(),
        ];
        return given switch
        {
            [] => "There is no access token. Set AccessToken (in user secrets or an environment variable), set OAuth, or call UseAccessTokens on the builder.",
            [_, _, ..] => $"The access token comes from {string.Join(" and from ", given)}. Keep one.",
            ["AccessToken"] => FindTextProblem(options.AccessToken!),
            ["OAuth"] => FindOAuthProblem(options.OAuth),
            _ => null,
        };
    }

    private static string? FindTextProblem(string token) =>
        AccessToken.FindProblem(token) is { } problem ? $"AccessToken cannot be used. The text is not an access token: {problem}" : null;

    private string? FindOAuthProblem(AudienceTypedOAuthOptions options)
    {
        string[] missing =
        [
            .. new[]
            {
                string.IsNullOrWhiteSpace(options.ClientId) ? "OAuth.ClientId" : null,
                string.IsNullOrWhiteSpace(options.ClientSecret) ? "OAuth.ClientSecret" : null,
                string.IsNullOrWhiteSpace(options.RefreshToken) && sources.RefreshTokens is null ? "OAuth.RefreshToken" : null,
            }.OfType<string>(),
        ];
        if (missing.Length > 0)
        {
            return $"OAuth is not complete: set {string.Join(" and ", missing)} too.";
        }

        return options.RefreshToken is not null && sources.RefreshTokens is not null
            ? "The refresh token comes from OAuth.RefreshToken and from UseRefreshTokenStore. Keep one."
            : options.RefreshToken is { } token && AccessToken.FindProblem(token) is { } problem
                ? $"OAuth.RefreshToken cannot be used. The text is not a refresh token: {problem}"
            : options.TokenAddress is { } address && OAuthRefreshTokenOptions.FindProblem(address) is { } addressProblem ? $"OAuth.{addressProblem}"
            : null;
    }

    private static string? FindTimeProblem(AudienceTypedResilienceOptions options) => options.AttemptTimeout > options.TotalTimeout
        ? $"Resilience.AttemptTimeout ({options.AttemptTimeout}) is longer than Resilience.TotalTimeout ({options.TotalTimeout}). Shorten it."
        : null;

    private static string? FindBudgetProblem(AudienceTypedBudgetOptions options)
    {
        if (options.WhenRedisIsAway == BudgetOutage.UseLocalBudget)
        {
            return options.Redis is null ? "Budget.WhenRedisIsAway is set, but Budget.Redis is not. Set it, or leave both out."
                : options.LocalCallsPerDay is null ? "Budget.WhenRedisIsAway is UseLocalBudget, which requires Budget.LocalCallsPerDay: a budget is never unlimited."
                : null;
        }

        return options.LocalCallsPerDay is null ? null : "Budget.LocalCallsPerDay is used with Budget.WhenRedisIsAway = UseLocalBudget only. Set that, or leave it out.";
    }

    private string? FindPaceProblem(AudienceTypedBudgetOptions options) =>
        options.Enabled && sources.Budget is null ? paces.FindProblem(name, options) : null;

    // What a part of the program replaces is used by nothing.
    private string? FindReplacedProblem(AudienceTypedOptions options)
    {
        AudienceTypedBudgetOptions budget = options.Budget;
        string[] ofBudget =
        [
            .. new[]
            {
                budget.CallsPerSecond is null ? null : "CallsPerSecond",
                budget.CallsPerDay is null ? null : "CallsPerDay",
                budget.CallsPerMemberPerDay is null ? null : "CallsPerMemberPerDay",
                budget.Redis is null ? null : "Redis",
            }.OfType<string>(),
        ];
        return sources.Budget is not null && budget.Enabled && ofBudget is [var first, ..]
                ? $"Budget.{first} is set, but UseBudget replaces the budget that would use it. Keep one."
            : sources.Cache is not null && options.Cache is { Enabled: true, Redis: not null }
                ? "Cache.Redis is set, but UseCache replaces the cache that would use it. Keep one."
            : sources.Redis is not null && budget.Redis is null && options.Cache.Redis is null
                ? "UseRedis is called, but neither Budget.Redis nor Cache.Redis is set, so that it is used for nothing. Set one of them, or remove the call."
            : null;
    }

    // The exceptions of the parser can quote the password.
    private static string? FindRedisProblem(string option, string? connection)
    {
        try
        {
            return connection is null || ConfigurationOptions.Parse(connection).EndPoints.Count > 0
                ? null
                : $"{option} names no server. Write a connection string such as redis:6379.";
        }
        catch (ArgumentException)
        {
            return $"{option} is not a connection string of StackExchange.Redis. Write one such as redis:6379,ssl=true.";
        }
    }
}
