using AudienceTyped;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers AudienceTyped in a collection of services.</summary>
public static class AudienceTypedServiceCollectionExtensions
{
    /// <summary>
    /// Adds the default account: <see cref="AudienceCountsClient"/>, <see cref="TargetingEntitiesClient"/>, <see cref="CallBudget"/> and
    /// <see cref="ValueResolver"/> as singletons, with retries, a budget, a cache and logs.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The section of the account, for example <c>LinkedIn</c>. A key that is no option stops the start.</param>
    /// <exception cref="ArgumentException"><paramref name="configuration"/> is the whole configuration.</exception>
    /// <example>
    /// <code>
    /// builder.Services.AddAudienceTyped(builder.Configuration.GetSection("LinkedIn"));
    /// </code>
    /// </example>
    public static AudienceTypedBuilder AddAudienceTyped(this IServiceCollection services, IConfiguration configuration) =>
        services.AddAudienceTyped(Options.Options.DefaultName, configuration);

    /// <summary>Adds the default account, with options of the code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options; null for the defaults.</param>
    /// <inheritdoc cref="AddAudienceTyped(IServiceCollection, IConfiguration)" path="/example"/>
    public static AudienceTypedBuilder AddAudienceTyped(this IServiceCollection services, Action<AudienceTypedOptions>? configure = null) =>
        services.AddAudienceTyped(Options.Options.DefaultName, configure);

    /// <summary>Adds an account with a name: its services are keyed by the name, so that several accounts live in one program.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, which is also the key.</param>
    /// <param name="configuration">The section of the account. A key that is no option stops the start.</param>
    /// <exception cref="ArgumentException"><paramref name="configuration"/> is the whole configuration.</exception>
    /// <example>
    /// <code>
    /// builder.Services.AddAudienceTyped("emea", builder.Configuration.GetSection("LinkedIn:Emea"));
    /// app.MapGet("/", ([FromKeyedServices("emea")] AudienceCountsClient counts) =&gt; …);
    /// </code>
    /// </example>
    public static AudienceTypedBuilder AddAudienceTyped(this IServiceCollection services, string name, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration is IConfigurationRoot)
        {
            throw new ArgumentException("The whole configuration is not the section of an account. Pass configuration.GetSection(\"LinkedIn\").", nameof(configuration));
        }

        AudienceTypedBuilder builder = AccountRegistration.Add(services, name);
        services.AddSingleton<IConfigureOptions<AudienceTypedOptions>>(new OptionsSection(name, configuration));
        return builder;
    }

    /// <summary>Adds an account with a name, with options of the code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name, which is also the key.</param>
    /// <param name="configure">Sets options; null for the defaults.</param>
    public static AudienceTypedBuilder AddAudienceTyped(this IServiceCollection services, string name, Action<AudienceTypedOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        AudienceTypedBuilder builder = AccountRegistration.Add(services, name);
        return configure is null ? builder : builder.Configure(configure);
    }
}
