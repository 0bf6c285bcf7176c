using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Benchmarks;

/// <summary>A definition file of an entity type with as many rows as wanted, named as job titles are.</summary>
internal sealed class DefinitionText : AdditionalText
{
    private const int FirstId = 1_000_000;

    private static readonly string[] _ranks =
        [.. "Senior,Junior,Lead,Chief,Assistant,Associate,Deputy,Regional,Global,Interim,Principal,Executive,Graduate,Managing,Divisional,National,Visiting,Certified,Licensed,Freelance".Split(',')];
    private static readonly string[] _fields =
        [.. "Marketing,Software,Logistics,Finance,Hospitality,Research,Security,Clinical,Mechanical,Electrical,Chemical,Editorial,Automotive,Insurance,Education,Procurement,Textile,Maritime,Aviation,Forestry".Split(',')];
    private static readonly string[] _topics =
        [.. "Operations,Quality,Systems,Product,Project,Account,Training,Safety,Data,Design,Policy,Contract,Service,Support,Planning,Control,Strategy,Relations,Technology,Laboratory".Split(',')];
    private static readonly string[] _roles =
        [.. "Manager,Engineer,Analyst,Officer,Director,Consultant,Specialist,Coordinator,Architect,Inspector,Adviser,Technician,Planner,Instructor,Buyer,Writer,Auditor,Examiner,Operator,Recruiter".Split(',')];

    private readonly SourceText _text;

    private DefinitionText(string path, string text)
    {
        Path = path;
        _text = SourceText.From(text, Encoding.UTF8);
    }

    /// <inheritdoc/>
    public override string Path { get; }

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    public static DefinitionText Create(string type, int rows)
    {
        var text = new StringBuilder(
            $"#entity {type}\n#namespace urn:li:{type.ToLowerInvariant()}\n#id integer\n#summary Rows to measure with.\n#source Made up\n");
        for (int row = 0; row < rows; row++)
        {
            string[] words = [Take(_ranks, row, 0), Take(_fields, row, 1), Take(_topics, row, 2), Take(_roles, row, 3)];
            text.Append(CultureInfo.InvariantCulture, $"{FirstId + row}\t{string.Concat(words)}\t{string.Join(' ', words)}\n");
        }

        return new DefinitionText($"/{type}.urns.tsv", text.ToString());
    }

    /// <summary>The file as an editor hands it out anew: what was read of a text is kept as long as the text.</summary>
    public DefinitionText Reopen() => new(Path, _text.ToString());

    /// <summary>The file with another name for the value in its middle.</summary>
    public DefinitionText ChangeRow()
    {
        TextLine line = _text.Lines[_text.Lines.Count / 2];
        return new DefinitionText(Path, _text.WithChanges(new TextChange(new TextSpan(line.End, 0), " Renamed")).ToString());
    }

    // The digits of the row in base 20, the last first: 160,000 different names.
    private static string Take(string[] words, int row, int digit) => words[row / (int)Math.Pow(words.Length, 3 - digit) % words.Length];
}
