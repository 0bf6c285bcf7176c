using System.Runtime.Serialization;
using AudienceTyped;

internal enum JobLevel
{
    [EnumMember(Value = "urn:li:seniority:6")]
    Director,

    [EnumMember(Value = "urn:li:seniority:8")] // AUD3002
    Vp,

    [EnumMember(Value = "urn:li:seniority:8")]
    Cxo,
}
