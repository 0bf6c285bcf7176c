
using AudienceTyped.Generator.Model;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Emission;

/// <summary>Writes what makes a value from an id or a URN.</summary>
internal static class EntityReadersEmitter
{
    private const string Span = "global::System.ReadOnlySpan<char>";
    private const string Provider = "global::System.IFormatProvider?";
    private const string NotNullWhenTrue = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]";

    // The overload of Parse with a format provider is only on the interface: beside it, CA1305 would tell callers to name a culture.
    public static void Write(SourceWriter writer, EntityTypeModel model, string type)
    {
        string shared = EntityTypeEmitter.TypeName("Catalogs.TargetingEntity");
        string example = Example(model);
        writer.Lines(FromId(model.IdForm, type, shared)).Line();
        writer
            .Lines($$"""
                /// <summary>Reads a URN such as <c>{{example}}</c>.</summary>
                /// <exception cref="global::System.FormatException">The text is not a URN, or is a URN of another entity type.</exception>
                public static {{type}} Parse(string text)
                {
                    global::System.ArgumentNullException.ThrowIfNull(text);
                    return {{shared}}.Parse<{{type}}>(global::System.MemoryExtensions.AsSpan(text));
                }

                /// <inheritdoc cref="Parse(string)"/>
                public static {{type}} Parse({{Span}} text) => {{shared}}.Parse<{{type}}>(text);

                /// <summary>Reads a URN such as <c>{{example}}</c>, and returns whether the text is a URN of this type.</summary>
                public static bool TryParse({{NotNullWhenTrue}} string? text, out {{type}} result) => {{shared}}.TryParse(global::System.MemoryExtensions.AsSpan(text), out result);

                /// <inheritdoc cref="TryParse(string?, out {{type}})"/>
                public static bool TryParse({{NotNullWhenTrue}} string? text, {{Provider}} provider, out {{type}} result) => {{shared}}.TryParse(global::System.MemoryExtensions.AsSpan(text), out result);

                /// <inheritdoc cref="TryParse(string?, out {{type}})"/>
                public static bool TryParse({{Span}} text, {{Provider}} provider, out {{type}} result) => {{shared}}.TryParse(text, out result);

                /// <summary>
                /// The value of the catalog with a name, as people write it: its name, another name of it, its member, its name without a bracket or without
                /// the place that it is in, or its range (<c>51-200</c>, <c>55+</c>). Case, accents and extra spaces do not matter.
                /// </summary>
                /// <returns>False if no value has the name, or if it could mean more than one.</returns>
                public static bool TryFind({{NotNullWhenTrue}} string? name, out {{type}} result) => {{shared}}.TryFind(name, out result);

                /// <summary>The values of the catalog whose names match a text, best first, each with how it matches.</summary>
                /// <param name="text">A name or a part of one. Case and accents do not matter.</param>
                /// <param name="count">How many at most.</param>
                /// <exception cref="global::System.ArgumentOutOfRangeException">The count is not positive.</exception>
                public static global::System.Collections.Generic.IReadOnlyList<global::AudienceTyped.NameCandidate<{{type}}>> Search(string text, int count = 10) => {{shared}}.Search<{{type}}>(text, count);

                static {{type}} global::System.IParsable<{{type}}>.Parse(string text, {{Provider}} provider) => Parse(text);

                static {{type}} global::System.ISpanParsable<{{type}}>.Parse({{Span}} text, {{Provider}} provider) => Parse(text);
                """)
            .Line();
    }

    private static string FromId(IdForm form, string type, string shared) => form switch
    {
        IdForm.Integer => $$"""
            /// <summary>The value with an id, in the catalog or not.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">The id is not positive.</exception>
            public static {{type}} FromId(long id) => new({{shared}}.RequireId<{{type}}>(id));
            """,
        IdForm.Text => $$"""
            /// <summary>The value with an id, in the catalog or not.</summary>
            /// <exception cref="global::System.ArgumentException">The id is empty, or has other characters than letters, digits, <c>_</c>, <c>-</c> and <c>.</c>.</exception>
            public static {{type}} FromId(string id) => new({{shared}}.RequireId<{{type}}>(id));
            """,
        _ => $$"""
            /// <summary>The value of a range, both bounds included, in the catalog or not.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">The maximum is below the minimum.</exception>
            public static {{type}} FromId(int minimum, int maximum) => new({{shared}}.RequireRange<{{type}}>(minimum, maximum));
            """,
    };

    private static string Example(EntityTypeModel model) => model.UrnPrefix + (model.Example ?? (model.Values.Count > 0
        ? model.Values[0].Id
        : model.IdForm switch
        {
            IdForm.Integer => "17",
            IdForm.Range => "(51,200)",
            _ => "en_US",
        }));
}
