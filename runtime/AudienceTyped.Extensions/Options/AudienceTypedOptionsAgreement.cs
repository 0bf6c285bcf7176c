using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace AudienceTyped;

/// <summary>Checks what no option decides by itself.</summary>
internal sealed class AudienceTypedOptionsAgreement(string name, AccountSources sources) : IValidateOptions<AudienceTypedOptions>
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

    private static string? FindTextProblem(string token)
    {
        try
        {
            _ = AccessTokenProvider.FromValue(token);
            return null;
        }
        catch (ArgumentException exception)
        {
            return $"AccessToken cannot be used. {exception.Message}";
        }
    }

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
