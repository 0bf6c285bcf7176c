using System.Globalization;

namespace AudienceTyped.Cli;

/// <summary>What can be said without the network: the form of the token, and when the version ends.</summary>
internal static class SettingsCheck
{
    private const int DaysOfWarning = 60;

    /// <summary>The token of the environment. Neither the token nor a part of it is in the finding.</summary>
    public static CheckUp OfToken(ToolConsole console, string variable)
    {
        string? value = console.Variable(variable);
        return value is not { Length: > 0 }
            ? new("token", CheckUpState.Problem, $"{variable} is not set. Set it to an access token for LinkedIn's API.")
            : AccessToken.FindProblem(value) is { } problem
                ? new("token", CheckUpState.Problem, $"{variable} is not an access token: {problem}")
                : new("token", CheckUpState.Good, $"{variable} has the form of a token.");
    }

    /// <summary>The version that is sent.</summary>
    public static CheckUp OfVersion(LinkedInVersion version, DateOnly today)
    {
        if (version.EndsOn is not { } end)
        {
            return new("version", CheckUpState.Problem, $"LinkedIn published no version {version}. Set LINKEDIN_VERSION to another, such as {LinkedInVersion.Default}.");
        }

        string date = end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return today >= end ? new("version", CheckUpState.Problem, $"{version} ended on {date}. Set LINKEDIN_VERSION to a newer one, or update the tool.")
            : today.AddDays(DaysOfWarning) >= end ? new("version", CheckUpState.Warning, $"{version} ends on {date}. Set LINKEDIN_VERSION to a newer one, or update the tool.")
            : new("version", CheckUpState.Good, $"{version} is answered until {date}.");
    }
}
