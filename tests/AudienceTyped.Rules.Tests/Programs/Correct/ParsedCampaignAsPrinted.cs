using AudienceTyped;

// As the documentation prints it: a blank in the range, and one behind a URN.
TargetingCriteria older = TargetingCriteria.ParseJson("""
    {
      "name": "Older",
      "dailyBudget": { "amount": "18", "currencyCode": "USD" },
      "audienceExpansionEnabled": true,
      "targetingCriteria": {
        "include": {
          "and": [
            { "or": { "urn:li:adTargetingFacet:locations": [ "urn:li:geo:101282230 " ] } },
            { "or": { "urn:li:adTargetingFacet:staffCountRanges": [ "urn:li:staffCountRange:(51, 200)" ] } }
          ]
        },
        "exclude": { "or": { "urn:li:adTargetingFacet:skills": [ "urn:li:skill:17" ] } }
      }
    }
    """);
Console.WriteLine(older);
