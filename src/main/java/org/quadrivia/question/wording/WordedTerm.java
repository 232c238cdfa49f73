package org.quadrivia.question.wording;

import java.util.Set;
import org.quadrivia.knowledge.Named;

/**
 * A property or class, and what the lexicon has for it.
 *
 * @param uses statements with it, or things of it
 * @param asked whether questions are made of it
 * @param has the forms for which there are words
 */
public record WordedTerm(Named term, int uses, boolean asked, Set<Wording> has) {
    public WordedTerm {
        has = Set.copyOf(has);
    }
}
