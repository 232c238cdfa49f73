package org.quadrivia.question.rdf.language;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.ValueShape;

/** Facts that say whether something is so: "is noble gas" with true or false. They are worded without naming that value. */
public final class Truth {
    private Truth() {}

    /**
     * Returns the form of the lexicon for a fact with this object: "statesTrue", "statesFalse", or for other objects the form
     * itself.
     */
    public static String form(String form, Node object) {
        return of(object).map(so -> form + (so ? "True" : "False")).orElse(form);
    }

    /** Returns whether the value is true or false; empty if it is neither. */
    public static Optional<Boolean> of(Node value) {
        if (!value.isLiteral() || ValueShape.of(value) != ValueShape.TRUTH) {
            return Optional.empty();
        }
        String text = value.getLiteralLexicalForm();
        return Optional.of(text.equals("true") || text.equals("1"));
    }
}
