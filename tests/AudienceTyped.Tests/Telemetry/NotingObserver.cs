namespace AudienceTyped.Tests;

/// <summary>Notes all that an observer is told, as a log on the lowest level would.</summary>
internal sealed class NotingObserver : LinkedInClientObserver
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lines)
            {
                return [.. _lines];
            }
        }
    }

    public override void RequestSending(LinkedInCall context, string requestLine) => Add($"sending {context} {requestLine}");

    public override void TokenRejected(LinkedInCall context) => Add($"token rejected {context}");

    public override void CallSucceeded(LinkedInCall context, LinkedInAnswer answer, TimeSpan duration) => Add($"succeeded {context} {answer.ReadText()} {answer}");

    public override void CallFailed(LinkedInCall context, Exception exception, TimeSpan duration) => Add($"failed {context} {exception}");

    public override void CountKnown(TargetingCriteria criteria) => Add($"known {criteria}");

    public override void CriteriaRefused(TargetingCriteria criteria, LinkedInRefusedRequestException exception) => Add($"refused {criteria} {exception}");

    private void Add(string line)
    {
        lock (_lines)
        {
            _lines.Add(line);
        }
    }
}
