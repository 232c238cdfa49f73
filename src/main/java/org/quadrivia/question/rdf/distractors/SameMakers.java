package org.quadrivia.question.rdf.distractors;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.phrase.WorkMakers;

/**
 * Decides which works can be options beside the key if the stem names the maker of a work. A learner who reads "the song “Help!” by
 * The Beatles" rules out albums by others.
 */
final class SameMakers {
    private static final String ARTICLE = "the ";

    private final WorkMakers makers;
    private final ThingNames names;

    SameMakers(WorkMakers makers, ThingNames names) {
        this.makers = makers;
        this.names = names;
    }

    /** Whether people know the thing as a performer of works. */
    boolean performs(Node thing) {
        return makers.isPerformer(thing);
    }

    /** Whether the fact credits somebody with a part in their own work, as everybody expects. */
    boolean own(AskedFact asked) {
        return makers.of(asked.subject()).filter(asked.object()::equals).isPresent();
    }

    /** Whether one end of the fact is {@linkplain #isNamedLikeMaker named} like its maker. */
    boolean namedLikeMaker(AskedFact asked) {
        return isNamedLikeMaker(asked.subject()) || isNamedLikeMaker(asked.object());
    }

    /**
     * Whether the thing is a work with the name of its maker. “The album Prince” may be any album by Prince, and beside other titles,
     * the name tells whose it is.
     */
    boolean isNamedLikeMaker(Node work) {
        return work.isURI()
                && makers.of(work)
                        .filter(maker -> plain(maker).equals(plain(work)))
                        .isPresent();
    }

    private String plain(Node thing) {
        String name = names.label(thing).map(LanguageWords::normal).orElse(thing.toString());
        return name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
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
