using System.ComponentModel.DataAnnotations;

namespace AudienceTyped;

/// <summary>
/// How many calls may be made, for each resource of the API. LinkedIn counts an application's calls a day, and a member's; it does not publish the numbers:
/// see the Analytics tab of the Developer Portal. Each request that leaves counts, retries included. After LinkedIn itself refuses for the day, no call leaves
/// before midnight UTC, whatever the numbers are.
/// </summary>
/// <remarks>Source: Rate Limits, learn.microsoft.com/linkedin/shared/api-guide/concepts/rate-limits.</remarks>
public sealed class AudienceTypedBudgetOptions
{
    private const string NamePattern = "^[A-Za-z0-9._@-]{1,100}$";

    /// <summary>Whether there is a budget. Default: true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>
    /// How many calls may leave in a second, of all accounts of the application, for which it is the same number; more wait for their turn. A call whose turn
    /// would come after its time limit fails at once. Null for any number.
    /// </summary>
    [NumberBetween(1, 1000, ErrorMessage = "{0} is not between {1} and {2}. Leave it out for any number.")]
    public int? CallsPerSecond { get; set; }

    /// <summary>How many calls of the application may leave in a day of UTC. Null for any number.</summary>
    [NumberBetween(0, int.MaxValue, ErrorMessage = "{0} is negative. Leave it out for any number.")]
    public int? CallsPerDay { get; set; }

    /// <summary>How many calls of the member may leave in a day of UTC. Null for any number.</summary>
    [NumberBetween(0, int.MaxValue, ErrorMessage = "{0} is negative. Leave it out for any number.")]
    public int? CallsPerMemberPerDay { get; set; }

    /// <summary>A name of the LinkedIn application: accounts with the same name share its budget. Default: <c>default</c>.</summary>
    [Required(ErrorMessage = "{0} is empty. Write a name of the LinkedIn application, or leave it out.")]
    [RegularExpression(NamePattern, ErrorMessage = "{0} is not a name of up to 100 letters, digits and . _ @ -.")]
    public string Application { get; set; } = "default";

    /// <summary>
    /// A name of the member who consented to the token. Default: the name of the registration, or <c>default</c>. It is part of keys in Redis and in the
    /// cache, so it is no secret.
    /// </summary>
    [RegularExpression(NamePattern, ErrorMessage = "{0} is not a name of up to 100 letters, digits and . _ @ -.")]
    public string? Member { get; set; }

    /// <summary>
    /// The Redis server that all processes share the budget on, as a connection string of StackExchange.Redis: <c>redis:6379</c>.
    /// Null for a budget of this process. It may contain a password, and no message or log shows it.
    /// </summary>
    public string? Redis { get; set; }

    /// <summary>What is done when Redis cannot be reached. Default: the call fails.</summary>
    [EnumDataType(typeof(BudgetOutage), ErrorMessage = "{0} is neither Fail nor UseLocalBudget.")]
    public BudgetOutage WhenRedisIsAway { get; set; }

    /// <summary>
    /// How many calls this process may make in a day while Redis cannot be reached. Required by <see cref="BudgetOutage.UseLocalBudget"/>; all processes
    /// together then can exceed <see cref="CallsPerDay"/> by this number times the processes.
    /// </summary>
    [NumberBetween(0, int.MaxValue, ErrorMessage = "{0} is negative.")]
    public int? LocalCallsPerDay { get; set; }
}
