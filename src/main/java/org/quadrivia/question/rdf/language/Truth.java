package org.quadrivia.question.rdf.language;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.ValueShape;

/** Facts whose value is true or false, such as "is noble gas". Their wordings do not name this value. */
public final class Truth {
    private Truth() {}

    /**
     * Returns the form of wording for a fact with this object: "statesTrue" or "statesFalse"; for other objects, the given form.
     */
    public static String form(String form, Node object) {
        return of(object).map(so -> form + (so ? "True" : "False")).orElse(form);
    }

    /** Returns the value as a boolean; empty if it is neither true nor false. */
    public static Optional<Boolean> of(Node value) {
        if (!value.isLiteral() || ValueShape.of(value) != ValueShape.TRUTH) {
            return Optional.empty();
        }
        String text = value.getLiteralLexicalForm();
        return Optional.of(text.equals("true") || text.equals("1"));
    }
}
