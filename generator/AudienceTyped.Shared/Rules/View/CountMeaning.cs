namespace AudienceTyped.Shared.Rules;

/// <summary>What breaking a rule means for a total of 0. The values are ordered: where criteria break several rules, the greatest one holds.</summary>
internal enum CountMeaning
{
    /// <summary>The rule says nothing about the count.</summary>
    Nothing,

    /// <summary>The service returns 0 for these criteria, however many members match.</summary>
    NoCount,

    /// <summary>No member can match the criteria, whether the service counts them or not.</summary>
    Nobody,
}
