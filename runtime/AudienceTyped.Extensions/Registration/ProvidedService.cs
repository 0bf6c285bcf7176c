namespace AudienceTyped;

/// <summary>
/// Calls what creates a service of an account, and refuses one that asks for the service that it is to create: the container would wait for ever.
/// </summary>
internal static class ProvidedService
{
    [ThreadStatic]
    private static List<object>? _running;

    /// <summary>Creates a service.</summary>
    /// <param name="create">What the program has given.</param>
    /// <param name="provider">The services.</param>
    /// <param name="method">The method of the builder, for the message.</param>
    /// <exception cref="InvalidOperationException">It asks for itself.</exception>
    public static T Create<T>(Func<IServiceProvider, T> create, IServiceProvider provider, string method)
    {
        List<object> running = _running ??= [];
        if (running.Contains(create))
        {
            throw new InvalidOperationException(
                $"{method} asks the services for {typeof(T).Name}, which is the service of this account that it is to create. "
                + "Register yours as its own class or with a key, and ask for that.");
        }

        running.Add(create);
        try
        {
            return create(provider);
        }
        finally
        {
            running.Remove(create);
        }
    }
}
