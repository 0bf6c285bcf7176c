using System.Collections.Concurrent;
using System.Globalization;

namespace AudienceTyped;

/// <summary>The accounts of a program by their application, whose calls are shaped together: their number of calls in a second is one.</summary>
internal sealed class ApplicationPaces
{
    private readonly ConcurrentDictionary<string, (string Application, int? PerSecond)> _byAccount = [];

    /// <summary>Why the number of an account cannot be used; null if it can.</summary>
    public string? FindProblem(string account, AudienceTypedBudgetOptions options)
    {
        _byAccount[account] = (options.Application, options.CallsPerSecond);
        foreach ((string other, (string application, int? perSecond)) in _byAccount)
        {
            if (application == options.Application && perSecond != options.CallsPerSecond)
            {
                return $"Budget.CallsPerSecond is {Show(options.CallsPerSecond)}, and that of the account '{other}' with the same Budget.Application "
                    + $"('{application}') is {Show(perSecond)}. Set the same, or name two applications.";
            }
        }

        return null;
    }

    private static string Show(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "not set";
}
