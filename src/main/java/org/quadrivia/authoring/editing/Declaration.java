package org.quadrivia.authoring.editing;

import java.util.Locale;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;

/**
 * Something that a knowledge base declares about what may be asked.
 *
 * @param words what is declared so: a fact, a property, a class, or two things
 * @param reason empty if none is given
 * @param quads the statements to remove in order to take it back
 */
public record Declaration(Kind kind, String words, String reason, Set<Quad> quads) {
    public enum Kind {
        NOT_ASKED,
        RECORDED,
        JUDGEMENT,
        EXCLUDES,
        ALIKE;

        /** Returns the end of the keys of messages about declarations of this kind. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether a declaration of this kind is about two things. */
        public boolean isPair() {
            return this == EXCLUDES || this == ALIKE;
        }
    }

    public Declaration {
        quads = Set.copyOf(quads);
    }
}
