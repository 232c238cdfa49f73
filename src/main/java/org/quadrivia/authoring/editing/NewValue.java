package org.quadrivia.authoring.editing;

import java.util.Set;
import org.quadrivia.knowledge.EntityId;

/**
 * What somebody fills in.
 *
 * @param kind what it is
 * @param text the lexical form, or the IRI of a thing
 * @param language BCP 47 tag; empty for none
 * @param datatype IRI; empty for what has none of its own
 * @param graph what says so
 */
public record NewValue(FieldKind kind, String text, String language, String datatype, EntityId graph) {
    private static final Set<String> WHOLE = Set.of(
            "integer",
            "int",
            "long",
            "short",
            "byte",
            "nonNegativeInteger",
            "positiveInteger",
            "nonPositiveInteger",
            "negativeInteger",
            "unsignedInt",
            "unsignedLong",
            "unsignedShort",
            "unsignedByte");

    /** Whether numbers of that type have no fraction. @param datatype IRI */
    public static boolean isWhole(String datatype) {
        return WHOLE.contains(datatype.substring(datatype.lastIndexOf('#') + 1));
    }
}
