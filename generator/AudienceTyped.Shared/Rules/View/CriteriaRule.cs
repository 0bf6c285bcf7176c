namespace AudienceTyped.Shared.Rules;

/// <summary>A rule about criteria. It reads only the view, so that the analyzer and the runtime agree.</summary>
internal abstract class CriteriaRule
{
    /// <summary>The id of the diagnostic, which never changes.</summary>
    public abstract string Id { get; }

    /// <summary>A short title for lists.</summary>
    public abstract string Title { get; }

    /// <summary>What is wrong, why, and what to do; <c>{0}</c> and so on are the arguments of the finding.</summary>
    public abstract string MessageFormat { get; }

    public abstract RuleSeverity Severity { get; }

    /// <summary>The page of LinkedIn's documentation that the rule comes from; null where the rule is not LinkedIn's.</summary>
    public virtual string? Source => null;

    /// <summary>Whether it is about one value where it is written. The values of a set are not written where the set is used.</summary>
    public virtual bool IsAboutWrittenValue => false;

    /// <summary>Whether it is about a value that may be right in other criteria, so that it is only reported where it is written in these.</summary>
    public virtual bool IsAboutValueInPlace => false;

    /// <summary>Whether it is about a part that changes nothing, which criteria that are compared with others may have.</summary>
    public virtual bool IsAboutSuperfluousPart => false;

    /// <summary>Whether code that breaks it throws an argument exception, which a program may catch.</summary>
    public virtual bool IsThrown => false;

    /// <summary>What breaking it means for a total of 0.</summary>
    public virtual CountMeaning CountMeaning => CountMeaning.Nothing;

    /// <summary>Whether it depends on which values a catalog lists, so that it can be wrong when LinkedIn has new ones.</summary>
    public virtual bool DependsOnListedValues => false;

    /// <summary>Whether the service may reject criteria because they break it.</summary>
    public virtual bool CanCauseRefusal => false;

    /// <summary>Whether one finding is enough for the code of a whole project.</summary>
    public virtual bool IsOncePerProject => false;

    /// <summary>
    /// Where the criteria break the rule; nothing where that cannot be known. Most criteria break none, and all rules are asked about all of them:
    /// what cannot break a rule at first sight gets an empty array, which costs nothing.
    /// </summary>
    public abstract IEnumerable<RuleFinding> Check(CriteriaView criteria);

    protected RuleFinding Find(ViewPart? main, IReadOnlyList<ViewPart> others, params string[] arguments) => new(this, main, others, arguments);
}
