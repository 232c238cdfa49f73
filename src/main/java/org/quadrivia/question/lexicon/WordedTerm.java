package org.quadrivia.question.lexicon;

import java.util.Set;
import org.quadrivia.knowledge.Named;

/**
 * A property or class with the forms that the lexicon has for it.
 *
 * @param uses number of statements with the property, or of members of the class
 * @param asked whether questions are made from it
 * @param has the forms for which the lexicon has words
 */
public record WordedTerm(Named term, int uses, boolean asked, Set<Wording> has) {
    public WordedTerm {
        has = Set.copyOf(has);
    }
}
