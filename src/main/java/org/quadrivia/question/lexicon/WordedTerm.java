package org.quadrivia.question.lexicon;

import java.util.Set;
import org.quadrivia.knowledge.Named;

/**
 * A property or class with the forms that the lexicon has for it.
 *
 * @param uses number of statements with the property, or of members of the class
 * @param asked whether questions are made from it
 * @param has the forms for which the knowledge base has words of its own
 * @param statement the template that states a fact with the property, such as <code>{s} is a member of {o}.</code>: the knowledge
 *     base's own, else that of its vocabulary, else as read from the property's name; empty if a standard sentence states it, and
 *     for a class
 */
public record WordedTerm(Named term, int uses, boolean asked, Set<WordingForm> has, String statement) {
    public WordedTerm {
        has = Set.copyOf(has);
    }
}
