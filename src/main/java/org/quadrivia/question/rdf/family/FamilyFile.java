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
 * @param file the name of the file, for messages
 * @param family the name with which items refer to the family
 * @param title a description for people of what the family asks
 * @param kind the kind of its items
 * @param variant distinguishes families with the same name that ask about the same facts; may be empty
 * @param form how items are built from a fact
 * @param about whether the family asks about facts, claims, the content of claims, classes, or facts through joints
 * @param asks the fact that an item asks about, as a pattern of variables of the query and constants
 * @param key the variable in {@code asks} that is bound to the right answer; "*" if all ends are options
 * @param via a second fact, which identifies the thing that the stem describes
 * @param with further facts about the node that {@code via} and {@code asks} have in common
 * @param from the variable by whose things the candidates are drawn; empty if the query is run once as a whole
 * @param stems the forms of the stem, the best first
 * @param query the template of the item query
 * @param reasons the reasons that are accepted as proofs for distractors
 * @param candidates the query that finds candidates
 * @param fenced whether limits apply because the family's author may not use all of the machine's resources; its query is stopped
 *     if it takes too long
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
        /** Asks how many things there are. */
        COUNT,
        /** Asks which of several things has the greatest value. */
        MOST,
        /** Asks which of several things has the least value or the earliest date. */
        LEAST,
        /** Asks which of several things comes before the others. */
        FIRST,
        /** Asks which thing lacks the fact that the others share. */
        ODD,
        /** Asks which number or date is right. */
        NUMBER,
        /** Asks for one end of two facts that a blank node joins. */
        THROUGH,
        /** Asks what an unnamed node says about two things together. */
        WITH,
        /** Asks which thing lies at a place on the map. */
        PLACE,
        /** Asks which thing has a date, which pages mark on a timeline. */
        TIME,
        /** Asks which thing is in a picture that is kept with the knowledge base. */
        PICTURE,
        /** Asks which of several pictures that are kept with the knowledge base shows a thing. */
        PICTURES;

        /**
         * Whether a picture is drawn beside the question. Such questions have a share of the bank for themselves and count for no
         * other limit.
         */
        public boolean drawn() {
            return this == PLACE || this == TIME || this == PICTURE || this == PICTURES;
        }
    }

    /** The subject of a family's items. */
    public enum About {
        /** Asserted facts. */
        FACTS,
        /** Who makes or disputes a claim. */
        CLAIMS,
        /** What a claim states. */
        CONTENT,
        /** The superclasses and definitions of classes, treated like facts about things. */
        CLASSES,
        /** Facts that lead through nodes without a name; their property is a path. */
        JOINTS
    }

    public FamilyFile {
        stems = List.copyOf(stems);
        with = List.copyOf(with);
        reasons = Set.copyOf(reasons);
    }

    /** Whether the key is the object of the fact that an item asks about. Otherwise, the key is the subject. */
    public boolean keyIsObject() {
        Node object = asks.getObject();
        return object.isVariable() && object.getName().equals(key);
    }

    /** Whether the key is the subject of the fact that an item asks about. */
    public boolean keyIsSubject() {
        Node subject = asks.getSubject();
        return subject.isVariable() && subject.getName().equals(key);
    }
}
