package org.quadrivia.question.rdf.profile;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.quadrivia.knowledge.rdf.vocabulary.Bookkeeping;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;

/** Finds properties that, according to the shipped lexicons or their names, are not worth asking about. */
final class NoiseTerms {
    private NoiseTerms() {}

    /** Returns the reason why no question should ask about the property; empty if there is none. */
    static Optional<Askability> property(Node property) {
        return Vocabularies.bookkeeping(property).flatMap(NoiseTerms::verdict);
    }

    private static Optional<Askability> verdict(Bookkeeping use) {
        return switch (use) {
            case LANGUAGE -> Optional.of(Askability.LANGUAGE);
            case NAMING -> Optional.of(Askability.NAMING);
            case DESCRIPTION -> Optional.of(Askability.DESCRIPTION);
            case HISTORY -> Optional.of(Askability.HISTORY);
            case ADMINISTRATION -> Optional.of(Askability.ADMINISTRATION);
            case MAPPING -> Optional.of(Askability.MAPPING);
            case IDENTIFIER -> Optional.of(Askability.IDENTIFIER);
            case COORDINATES -> Optional.of(Askability.COORDINATES);
            case LINK -> Optional.of(Askability.LINK);
            case CREDIT -> Optional.empty();
        };
    }

    /**
     * Whether the property gives authors or dates. These may be authors or dates of the things or of the records about the
     * things.
     */
    static boolean credit(Node property) {
        return Vocabularies.bookkeeping(property)
                .filter(use -> use == Bookkeeping.CREDIT)
                .isPresent();
    }
}
