package org.quadrivia.question.rdf.distractors;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.phrase.WorkMakers;

/**
 * Decides which works can be options beside the key if the stem names the maker of a work. A learner who reads "the song “Help!” by
 * The Beatles" rules out albums by others.
 */
final class SameMakers {
    private final WorkMakers makers;

    SameMakers(WorkMakers makers) {
        this.makers = makers;
    }

    /** Whether people know the thing as a performer of works. */
    boolean performs(Node thing) {
        return makers.isPerformer(thing);
    }

    /** Whether the fact credits somebody with a part in their own work, as everybody expects. */
    boolean own(AskedFact asked) {
        return makers.of(asked.subject()).filter(asked.object()::equals).isPresent();
    }

    /** Whether the option can be by the maker whom the stem names; true if it names none. */
    boolean fits(AskedFact asked, Node option) {
        if (option.isLiteral() || asked.key().isLiteral() || asked.anchor().isLiteral()) {
            return true;
        }
        Optional<Node> maker = makers.of(asked.anchor());
        return maker.isEmpty()
                || !makers.of(asked.key()).equals(maker)
                || makers.of(option).equals(maker);
    }
}
