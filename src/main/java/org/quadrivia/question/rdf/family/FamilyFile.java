package org.quadrivia.question.rdf.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Reason;

/**
 * A question family as its file describes it. {@code ontology/questions/README.md} specifies the format.
 *
 * @param file name of the file, for messages
 * @param family name by which items refer to it
 * @param title what it asks, for people
 * @param kind kind of its items
 * @param variant distinguishes families of one name that ask the same facts; may be empty
 * @param form how items are built from the fact
 * @param about whether the family asks about facts, claims, the content of claims, classes or what is said through joints
 * @param asks the fact asked, made of variables of the query and of constants
 * @param key the variable in {@code asks} that is the right answer; "*" if all ends are options
 * @param via a second fact that identifies what the stem describes
 * @param with what else holds of the node that the second fact shares with the fact asked
 * @param from the variable for whose things candidates are drawn; empty if the query is run once as a whole
 * @param stems forms of the stem, the best first
 * @param query template of each item's own query
 * @param reasons proofs that are accepted for distractors
 * @param candidates the query that finds candidates
 * @param fenced whether the family's author may not use all of the machine's resources: its query is stopped if it takes too long
 */
public record FamilyFile(
        String file,
        String family,
        String title,
        Kind kind,
        String variant,
        Form form,
        About about,
        TriplePath asks,
        String key,
        Optional<TriplePath> via,
        List<TriplePath> with,
        Optional<String> from,
        List<StemForm> stems,
        String query,
        Set<Reason> reasons,
        Query candidates,
        boolean fenced) {

    /** How an item is built from the fact in a row. */
    public enum Form {
        /** Asks for one end of the fact. */
        FACT,
        /** Shows the statement with a gap in place of the key. */
        GAP,
        /** Asks how many there are. */
        COUNT,
        /** Asks which of several has the greatest value. */
        MOST,
        /** Asks which of several has the least value or the earliest date. */
        LEAST,
        /** Asks which of several comes before the others. */
        FIRST,
        /** Asks which one lacks the fact that the others share. */
        ODD,
        /** Asks which number or date is right. */
        NUMBER,
        /** Asks for one end of two facts that are joined by a blank node. */
        THROUGH,
        /** Asks what an unnamed node says of two things together. */
        WITH
    }

    /** What a family's items are about. */
    public enum About {
        /** Asserted facts. */
        FACTS,
        /** Who makes or disputes a claim. */
        CLAIMS,
        /** What a claim states. */
        CONTENT,
        /** What classes are and what their definitions say, as facts about things. */
        CLASSES,
        /** What is said through nodes without a name, as facts whose property is a path. */
        JOINTS
    }

    public FamilyFile {
        stems = List.copyOf(stems);
        with = List.copyOf(with);
        reasons = Set.copyOf(reasons);
    }

    /** Whether the object of the fact asked is the key; otherwise the subject is. */
    public boolean keyIsObject() {
        Node object = asks.getObject();
        return object.isVariable() && object.getName().equals(key);
    }

    /** Whether the subject of the fact asked is the key. */
    public boolean keyIsSubject() {
        Node subject = asks.getSubject();
        return subject.isVariable() && subject.getName().equals(key);
    }
}
