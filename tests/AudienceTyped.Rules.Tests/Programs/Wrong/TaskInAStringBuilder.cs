using System.Text;
using AudienceTyped;

internal static class Mail
{
    public static string Write(AudienceCountsClient client, TargetingCriteria criteria)
    {
        StringBuilder body = new();
        body.AppendLine("Dear team,");
        body.Append("the audience has ").Append(client.CountAsync(criteria)).AppendLine(" members."); // AUD2020
        return body.ToString();
    }
}
