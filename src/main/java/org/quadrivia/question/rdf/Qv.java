package org.quadrivia.question.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the vocabulary by which a knowledge base speaks of itself, {@code https://quadrivia.org/ns#}. */
final class Qv {
    static final String NS = "https://quadrivia.org/ns#";

    static final Node CLAIMED_BY = of("claimedBy");
    static final Node DISPUTED_BY = of("disputedBy");
    static final Node HEDGE = of("hedge");
    static final Node PASSAGE = of("passage");
    static final Node COMPLETE = of("Complete");
    static final Node OPEN = of("Open");
    static final Node SUBJECT = of("subject");
    static final Node PROPERTY = of("property");
    static final Node OBJECT = of("object");
    static final Node NOT_ASKED = of("notAsked");
    static final Node USABLE_AS = of("usableAs");
    static final Node QUESTION = of("Question");
    static final Node SORT = of("Sort");
    static final Node KIND = of("Kind");
    static final Node CAUSE = of("Cause");
    static final Node CHAIN = of("Chain");
    static final Node NUMBER = of("Number");
    static final Node LEADS_TO = of("leadsTo");
    static final Node SEEN_AS = of("seenAs");
    static final Node SINGLE = of("Single");
    static final Node UNIQUE = of("Unique");
    static final Node SEEN_INVERSE = of("seenInverse");
    static final Node UNIT = of("unit");
    /** The graph in which candidate queries see the profile's verdicts. */
    static final Node PROFILE = of("profile");
    /** The graph in which they see what is said of classes as facts. */
    static final Node CLASSES = of("classes");

    private Qv() {}

    static Node of(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
