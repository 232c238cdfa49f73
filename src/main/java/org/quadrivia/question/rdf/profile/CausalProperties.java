package org.quadrivia.question.rdf.profile;

import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.question.rdf.language.ThingNames;

/**
 * Finds the properties that say that one thing brought about another: those declared so ({@code a qv:Cause}) and those recognised
 * by their names.
 */
final class CausalProperties {
    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\w)(caus(e|es|ed|ing)|(led|leads|lead) to|result(s|ed)? (in|of|from)|consequences?|trigger(s|ed)?"
                    + "|prompt(s|ed)?|provoke[sd]?|brought about"
                    + "|verursacht|ursache|folge|führte zu|auslöser"
                    + "|conséquences?|entraîne|provoque|causa|conseguenza|provoca|consecuencia)(?!\\w)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Graph graph;
    private final ThingNames names;

    CausalProperties(Graph graph, ThingNames names) {
        this.graph = graph;
        this.names = names;
    }

    boolean causal(Node property) {
        return graph.contains(property, RDF.type.asNode(), Qv.CAUSE)
                || names.label(property)
                        .filter(label -> WORDS.matcher(label).find())
                        .isPresent();
    }
}
