package org.quadrivia.quality.graph;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/** The terms of Quadrivia's own vocabulary that the published contract mentions. */
public final class Vocabulary {
    private static final String NS = "https://quadrivia.org/ns#";

    public static final Node COMPLETE = term("Complete");
    public static final Node FULLY_RECORDED = term("FullyRecorded");
    public static final Node JUDGEMENT = term("Judgement");
    public static final Node EXCLUDES = term("excludes");
    public static final Node SUBJECT = term("subject");
    public static final Node OBJECT = term("object");
    public static final Node PROPERTY = term("property");
    public static final Node CLASS = term("class");
    public static final Node OBJECTIVE = term("Objective");
    public static final Node WEIGHT = term("weight");
    public static final Node RESTS_ON_FACT = term("fact");
    public static final Node RESTS_ON_CLAIM = term("claim");
    public static final Node PASSAGE = term("passage");
    public static final Node CLAIM = term("Claim");
    public static final Node CLAIMED_BY = term("claimedBy");
    public static final Node DISPUTED_BY = term("disputedBy");
    public static final Node CONFLICTS_WITH = term("conflictsWith");
    public static final Node HEDGE = term("hedge");
    public static final Node STANDING = term("standing");
    public static final Node EVIDENT_ORDER = term("EvidentOrder");
    public static final Node READING = term("Reading");
    public static final Node LOCATOR = term("locator");
    /** The terms with which the generator marks the results of its profile. An item's query must not use these terms. */
    public static final Set<Node> PROFILE =
            Set.of(term("profile"), term("usableAs"), term("Question"), term("Chain"), term("Sort"), term("Kind"));

    /** The classes to which everything belongs. */
    private static final Set<Node> GENERAL =
            Set.of(OWL2.Thing.asNode(), OWL2.NamedIndividual.asNode(), RDFS.Resource.asNode());

    private Vocabulary() {}

    /** Whether the node is a term of Quadrivia's own vocabulary. */
    public static boolean own(Node node) {
        return node.isURI() && node.getURI().startsWith(NS);
    }

    /** Whether everything belongs to the class. */
    public static boolean general(Node type) {
        return GENERAL.contains(type);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
