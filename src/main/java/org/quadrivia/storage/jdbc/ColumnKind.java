package org.quadrivia.storage.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kinds of values in the columns of our tables, and how a backup writes them: in the same way for every database. */
enum ColumnKind {
    TEXT("varchar", "character varying", "text", "character large object"),
    UUID_VALUE("uuid"),
    TRUTH("bool", "boolean"),
    WHOLE("int2", "int4", "int8", "smallint", "integer", "bigint", "serial", "bigserial"),
    REAL("real", "float4"),
    DOUBLE("double precision", "float8"),
    DECIMAL("numeric", "decimal"),
    MOMENT("timestamptz", "timestamp with time zone"),
    DAY("date"),
    BYTES("bytea", "binary varying", "binary large object");

    private final String[] types;

    ColumnKind(String... types) {
        this.types = types;
    }

    /**
     * Returns the kind for a type.
     *
     * @param type the database's name for the type
     * @throws IllegalArgumentException if the type is not supported yet
     */
    static ColumnKind of(String type) {
        String name = type.toLowerCase(Locale.ROOT).replaceFirst("\\([^()]*+\\)", "");
        for (ColumnKind kind : values()) {
            for (String known : kind.types) {
                if (known.equals(name)) {
                    return kind;
                }
            }
        }
        throw new IllegalArgumentException("columns of the type " + type + " can't be backed up yet");
    }

    /** Returns the value of a column in the form for backups; null if the value is null. Columns are numbered from 1. */
    @Nullable
    String read(ResultSet row, int column) throws SQLException {
        Object value = switch (this) {
            case TEXT, DECIMAL -> row.getString(column);
            case UUID_VALUE -> row.getObject(column);
            case TRUTH -> row.getBoolean(column);
            case WHOLE -> row.getLong(column);
            case REAL -> row.getFloat(column);
            case DOUBLE -> row.getDouble(column);
            case MOMENT -> moment(row.getObject(column, OffsetDateTime.class));
            case DAY -> row.getObject(column, LocalDate.class);
            case BYTES -> bytes(row.getBytes(column));
        };
        return value == null || row.wasNull() ? null : value.toString();
    }

    /** Sets a parameter to a value that {@link #read} returned. Parameters are numbered from 1. */
    void write(PreparedStatement statement, int parameter, @Nullable String value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.NULL);
            return;
        }
        switch (this) {
            case TEXT -> statement.setString(parameter, value);
            case UUID_VALUE -> statement.setObject(parameter, UUID.fromString(value));
            case TRUTH -> statement.setBoolean(parameter, Boolean.parseBoolean(value));
            case WHOLE -> statement.setLong(parameter, Long.parseLong(value));
            case REAL -> statement.setFloat(parameter, Float.parseFloat(value));
            case DOUBLE -> statement.setDouble(parameter, Double.parseDouble(value));
            case DECIMAL -> statement.setBigDecimal(parameter, new java.math.BigDecimal(value));
            case MOMENT -> statement.setObject(parameter, Instant.parse(value).atOffset(ZoneOffset.UTC));
            case DAY -> statement.setObject(parameter, LocalDate.parse(value));
            case BYTES -> statement.setBytes(parameter, Base64.getDecoder().decode(value));
        }
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime value) {
        return value == null ? null : value.toInstant();
    }

    private static @Nullable String bytes(byte @Nullable [] value) {
        return value == null ? null : Base64.getEncoder().encodeToString(value);
    }
}
