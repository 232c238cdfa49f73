package org.quadrivia.authoring.editing;

import java.util.Set;
import org.quadrivia.knowledge.EntityId;

/**
 * A value as entered.
 *
 * @param kind of value
 * @param text the lexical form, or the IRI of a thing
 * @param language BCP 47 tag; empty for none
 * @param datatype IRI; empty for values without one
 * @param graph the graph that states it
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

    /**
     * Returns whether the values of a numeric datatype are whole numbers.
     *
     * @param datatype IRI
     */
    public static boolean isWhole(String datatype) {
        return WHOLE.contains(datatype.substring(datatype.lastIndexOf('#') + 1));
    }
}
