using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>Finds the directives of a file by their word, and reports what is unknown, repeated, missing or without a value.</summary>
internal sealed class DirectiveReader
{
    private readonly Dictionary<string, Directive> _byWord = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;

    private readonly ILookup<string, Directive> _all;

    /// <param name="text">The file.</param>
    /// <param name="words">The directives that are known.</param>
    /// <param name="problems">Where to report.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="repeatable">The directives that may be there more than once.</param>
    public DirectiveReader(DefinitionText text, string[] words, ProblemList problems, CancellationToken cancellationToken, params string[] repeatable)
    {
        _problems = problems;
        _all = text.Directives.Until(cancellationToken).ToLookup(static directive => directive.Word.Text, StringComparer.Ordinal);
        foreach (Directive directive in text.Directives.Until(cancellationToken))
        {
            string word = directive.Word.Text;
            if (!words.Contains(word, StringComparer.Ordinal))
            {
                ReportUnknown(directive.Word, words, repeatable);
            }
            else if (_byWord.ContainsKey(word))
            {
                if (repeatable.Contains(word, StringComparer.Ordinal))
                {
                    continue;
                }

                problems.Add(new DefinitionProblem(
                    DefinitionDiagnostics.UnusableDirective, directive.Word.Span, word, "a line above already has it, and the first one is used", "Delete this line", "")
                {
                    Properties = ProblemProperties.Of(ProblemProperties.Repeated, word),
                });
            }
            else
            {
                _byWord.Add(word, directive);
            }
        }
    }

    public Directive? Find(string word) => _byWord.TryGetValue(word, out Directive? directive) ? directive : null;

    /// <summary>All directives of a word that may be there more than once, those without a value reported.</summary>
    public IEnumerable<Directive> FindAll(string word) =>
        _all[word].Where(HasValue);

    /// <summary>A directive with a value, or null and a problem.</summary>
    public Directive? Require(string word, string example)
    {
        if (Find(word) is not { } directive)
        {
            ReportMissing($"'#{word}'", $"'#{word} {example}'");
            return null;
        }

        return HasValue(directive) ? directive : null;
    }

    /// <summary>Reports that the head of the file lacks something.</summary>
    /// <param name="what">The directive, in quotes.</param>
    /// <param name="examples">Lines that have it, in quotes.</param>
    public void ReportMissing(string what, string examples) => _problems.Add(DefinitionDiagnostics.MissingDirective, new TextSpan(0, 0), what, examples);

    /// <summary>The value of a directive that may be missing.</summary>
    public string? FindValue(string word) => Find(word) is { } directive && HasValue(directive) ? directive.Value.Text : null;

    public Provenance ReadProvenance()
    {
        string? date = FindValue("date");
        if (date is not null && !IsMonth(date))
        {
            ReportUnusable(Find("date")!.ValueSpan, "date", $"'{Excerpt.Of(date)}' is not a month", "Write the year and the month, as in #date 2026-11");
            date = null;
        }

        return new Provenance(FindValue("source"), date);
    }

    /// <summary>Reports a directive.</summary>
    /// <param name="span">Where.</param>
    /// <param name="word">Its word.</param>
    /// <param name="what">What is the matter, after the word.</param>
    /// <param name="fix">What to do.</param>
    /// <param name="suggestion">What may have been meant, as a sentence.</param>
    /// <param name="replacement">What would mend it in the place of the span, if anything would.</param>
    /// <param name="unknownType">The entity type that is named and that no reference has.</param>
    public void ReportUnusable(
        TextSpan span, string word, string what, string fix, string suggestion = "", string? replacement = null, string? unknownType = null) =>
        _problems.Add(new DefinitionProblem(DefinitionDiagnostics.UnusableDirective, span, word, what, fix, suggestion)
        {
            Properties = ProblemProperties.Of((ProblemProperties.Replacement, replacement), (ProblemProperties.UnknownType, unknownType)),
        });

    private void ReportUnknown(Cell word, string[] words, string[] repeatable)
    {
        string? nearest = _problems.IsFull ? null : Spelling.FindNearest(word.Text, words);

        // A second directive of one word would be an error.
        bool isTaken = nearest is not null && !repeatable.Contains(nearest, StringComparer.Ordinal) && _all[nearest].Any();
        _problems.Add(new DefinitionProblem(
            DefinitionDiagnostics.UnknownDirective,
            word.Span,
            Excerpt.Of(word.Text),
            string.Join(", ", words.Select(static known => "#" + known)),
            nearest is null ? "" : $" Did you mean '#{nearest}'?")
        {
            Properties = ProblemProperties.Of(ProblemProperties.Replacement, nearest is null || isTaken ? null : "#" + nearest),
        });
    }

    private bool HasValue(Directive directive)
    {
        if (directive.Value.IsEmpty)
        {
            ReportUnusable(directive.ValueSpan, directive.Word.Text, "it has no value", "Write a value after it, or delete the line");
        }

        return !directive.Value.IsEmpty;
    }

    private static bool IsMonth(string text) =>
        text.Length == 7 && text[4] == '-'
        && text.Where(static (_, index) => index != 4).All(Characters.IsAsciiDigit)
        && string.CompareOrdinal(text, 5, "01", 0, 2) >= 0 && string.CompareOrdinal(text, 5, "12", 0, 2) <= 0;
}
