namespace AudienceTyped.CodeFixes;

/// <summary>A fix for which nothing but the file itself has to be read.</summary>
public abstract class LocalCodeFix : CodeFix
{
    private protected sealed override Task RegisterAsync(CodeFixPlace place)
    {
        Register(place);
        return Task.CompletedTask;
    }

    /// <summary>Offers what mends one diagnostic, if anything does.</summary>
    private protected abstract void Register(CodeFixPlace place);
}
