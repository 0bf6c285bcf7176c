namespace AudienceTyped;

/// <summary>In which order the outcomes of many audiences come.</summary>
public enum OutcomeOrder
{
    /// <summary>In the order of the criteria.</summary>
    Input,

    /// <summary>As they are known.</summary>
    Completion,
}
