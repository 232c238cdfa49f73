package org.quadrivia.knowledge.rdf.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Terms of the vocabulary with which a knowledge base describes itself: what a graph is and who says so, readings, families,
 * exercises, what may be asked and how.
 */
public final class Qv {
    public static final String NS = "https://quadrivia.org/ns#";

    public static final Node PASSAGE = term("Passage");
    public static final Node CLAIM = term("Claim");
    public static final Node BACKGROUND = term("BackgroundGraph");
    public static final Node UNSOURCED = term("UnsourcedGraph");
    public static final Node SCHEMA = term("SchemaGraph");
    public static final Node DISTRACTORS = term("DistractorGraph");
    public static final Node MARKS = term("MarkGraph");
    public static final Node FORMER_FACTS = term("FormerFactsGraph");
    public static final Node FORMER_FACT = term("FormerFact");
    public static final Node READING_OF = term("Reading");
    public static final Node COMPLETE = term("Complete");
    public static final Node FULLY_RECORDED = term("FullyRecorded");
    public static final Node JUDGEMENT = term("Judgement");
    public static final Node KNOWLEDGE_BASE = term("KnowledgeBase");

    public static final Node EXERCISE = term("Exercise");
    public static final Node OBJECTIVE = term("Objective");
    public static final Node OPEN = term("Open");
    public static final Node NOT_ASKED = term("NotAsked");
    public static final Node EVIDENT_ORDER = term("EvidentOrder");
    public static final Node HIGH = term("High");
    public static final Node LOW = term("Low");
    public static final Node QUESTION = term("Question");
    public static final Node SORT = term("Sort");
    public static final Node KIND = term("Kind");
    public static final Node CAUSE = term("Cause");
    public static final Node CHAIN = term("Chain");
    public static final Node NUMBER = term("Number");
    public static final Node VALUE = term("Value");
    public static final Node LATITUDE = term("Latitude");
    public static final Node LONGITUDE = term("Longitude");
    public static final Node JOINT = term("Joint");
    public static final Node SINGLE = term("Single");
    public static final Node UNIQUE = term("Unique");

    public static final Node locator = term("locator");
    public static final Node paraphrase = term("paraphrase");
    public static final Node standing = term("standing");
    public static final Node passage = term("passage");
    public static final Node claimedBy = term("claimedBy");
    public static final Node disputedBy = term("disputedBy");
    public static final Node conflictsWith = term("conflictsWith");
    public static final Node hedge = term("hedge");
    public static final Node reading = term("reading");
    public static final Node rank = term("rank");
    public static final Node weight = term("weight");
    public static final Node fact = term("fact");
    public static final Node claim = term("claim");
    public static final Node familyFile = term("familyFile");
    public static final Node familyText = term("familyText");
    public static final Node task = term("task");
    public static final Node query = term("query");
    public static final Node level = term("level");
    public static final Node hints = term("hints");
    public static final Node ordered = term("ordered");
    public static final Node asksOrder = term("asksOrder");
    public static final Node subject = term("subject");
    public static final Node property = term("property");
    public static final Node object = term("object");
    public static final Node ofClass = term("class");
    public static final Node replacedBy = term("replacedBy");
    public static final Node excludes = term("excludes");
    public static final Node notAsked = term("notAsked");
    public static final Node worth = term("worth");
    public static final Node notTyped = term("notTyped");
    public static final Node usableAs = term("usableAs");
    public static final Node leadsTo = term("leadsTo");
    public static final Node seenAs = term("seenAs");
    public static final Node seenInverse = term("seenInverse");
    public static final Node unit = term("unit");

    /** The graph in which candidate queries find the verdicts of the profile. */
    public static final Node PROFILE = term("profile");
    /** The graph in which candidate queries find what is said about classes, as facts. */
    public static final Node CLASSES = term("classes");

    /** The graph in which candidate queries find what is said through joints, as facts. */
    public static final Node JOINTS = term("joints");

    private Qv() {}

    /** Returns the term with this local name. */
    public static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
