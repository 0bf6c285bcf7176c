namespace AudienceTyped.Generator.Emission;

/// <summary>Writes equality: two values are the same if their ids are.</summary>
internal static class EntityEqualityEmitter
{
    public static void Write(SourceWriter writer, string name, string type) => writer
        .Lines($$"""
            /// <summary>Whether two values are the same.</summary>
            public bool Equals({{type}} other) => _key.Equals(other._key);

            /// <inheritdoc/>
            public override bool Equals(object? other) => other is {{type}} value && Equals(value);

            /// <inheritdoc/>
            public override int GetHashCode() => _key.GetHashCode();

            /// <summary>Name and URN.</summary>
            public override string ToString() => global::AudienceTyped.Catalogs.TargetingEntity.Describe<{{type}}>(_key);

            /// <summary>Whether two values are the same.</summary>
            public static bool operator ==({{type}} left, {{type}} right) => left.Equals(right);

            /// <summary>Whether two values differ.</summary>
            public static bool operator !=({{type}} left, {{type}} right) => !left.Equals(right);

            static {{type}} global::AudienceTyped.ITargetingEntity<{{type}}>.FromKey(global::AudienceTyped.Catalogs.UrnKey key) => new(key);
            """)
        .Line();
}
