package org.quadrivia.question.rdf.model;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the vocabulary with which a knowledge base describes itself, {@code https://quadrivia.org/ns#}. */
public final class Qv {
    public static final String NS = "https://quadrivia.org/ns#";

    public static final Node CLAIMED_BY = of("claimedBy");
    public static final Node DISPUTED_BY = of("disputedBy");
    public static final Node HEDGE = of("hedge");
    public static final Node PASSAGE = of("passage");
    public static final Node COMPLETE = of("Complete");
    public static final Node OPEN = of("Open");
    public static final Node SUBJECT = of("subject");
    public static final Node PROPERTY = of("property");
    public static final Node OBJECT = of("object");
    public static final Node NOT_ASKED = of("notAsked");
    public static final Node USABLE_AS = of("usableAs");
    public static final Node QUESTION = of("Question");
    public static final Node SORT = of("Sort");
    public static final Node KIND = of("Kind");
    public static final Node CAUSE = of("Cause");
    public static final Node CHAIN = of("Chain");
    public static final Node NUMBER = of("Number");
    public static final Node LEADS_TO = of("leadsTo");
    public static final Node SEEN_AS = of("seenAs");
    public static final Node SINGLE = of("Single");
    public static final Node UNIQUE = of("Unique");
    public static final Node SEEN_INVERSE = of("seenInverse");
    public static final Node UNIT = of("unit");
    /** The graph in which candidate queries find the verdicts of the profile. */
    public static final Node PROFILE = of("profile");
    /** The graph in which candidate queries find what is said about classes, as facts. */
    public static final Node CLASSES = of("classes");

    private Qv() {}

    public static Node of(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
