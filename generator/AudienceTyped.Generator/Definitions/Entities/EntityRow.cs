using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Model;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Entities;

/// <summary>A usable row of a <c>.urns.tsv</c> file, before its references to other rows are settled.</summary>
internal sealed class EntityRow(EntityId id, Row row)
{
    public EntityId Id { get; } = id;

    public Cell PinnedMember => row[EntityColumns.Member];

    public Cell Name => row[EntityColumns.Name];

    public Cell ParentCell => row[EntityColumns.Parent];

    public Cell ReplacedByCell => row[EntityColumns.ReplacedBy];

    /// <summary>Whether its id is still to be found.</summary>
    public bool IsUnresolved => Id.Text == UnresolvedRows.Id;

    public TextSpan IdSpan => row[EntityColumns.Id].Span;

    public ValueSpans Spans => new(IdSpan, PinnedMember.IsEmpty ? Name.Span : PinnedMember.Span, Name.Span);

    public string Member { get; set; } = "";

    public EntityRow? Parent { get; set; }

    public EntityRow? ReplacedBy { get; set; }

    /// <summary>The parent where it is a value of the referenced catalog.</summary>
    public string? OuterParentId { get; set; }

    /// <summary>The replacement where it is a value of the referenced catalog.</summary>
    public string? OuterReplacedById { get; set; }

    public EntityValue ToValue() => new(
        Id.Text,
        Id.Packed,
        Member,
        Name.Text,
        Parent?.Id.Text ?? OuterParentId,
        !ReplacedByCell.IsEmpty,
        ReplacedBy?.Id.Text ?? OuterReplacedById,
        new([.. row[EntityColumns.AlsoCalled].Split('|').Where(static also => !also.IsEmpty).Select(static also => also.Text)]));
}
