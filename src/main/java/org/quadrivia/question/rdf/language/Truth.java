package org.quadrivia.question.rdf.language;

import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.ValueShape;

/** Facts that say whether something is so: "is noble gas" with true or false. They are worded without naming that value. */
public final class Truth {
    private Truth() {}

    /** Returns the form of the lexicon for a fact with this object: "statesTrue", "statesFalse", or for other objects the form itself. */
    public static String form(String form, Node object) {
        if (!object.isLiteral() || ValueShape.of(object) != ValueShape.TRUTH) {
            return form;
        }
        String text = object.getLiteralLexicalForm();
        return form + (text.equals("true") || text.equals("1") ? "True" : "False");
    }
}
