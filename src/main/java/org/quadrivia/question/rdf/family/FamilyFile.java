package org.quadrivia.question.rdf.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Reason;

/**
 * A family of questions, as its file describes it; the form of the file stands in {@code ontology/questions/README.md}.
 *
 * @param file name, for messages
 * @param family name by which items know it
 * @param title what it asks, for people
 * @param variant tells apart families of one name that ask the same facts; may be empty
 * @param form how items are built from the fact
 * @param about whether the family asks facts, claims, what claims hold, or classes
 * @param asks the fact asked, of variables of the query and of constants
 * @param key the variable in {@code asks} that is the right answer; "*" where all ends are options
 * @param via a further fact that singles out what the stem describes
 * @param from the variable by whose things candidates are drawn; empty where the query is run once
 * @param stems ways to ask, the best first
 * @param query template of each item's own query
 * @param reasons proofs that will do for wrong options
 * @param candidates the query that finds what to ask
 * @param fenced whether somebody wrote it who may not have all of the machine: its query is stopped when it takes too long
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
        Optional<String> from,
        List<String> stems,
        String query,
        Set<Reason> reasons,
        Query candidates,
        boolean fenced) {

    /** How an item is built from the fact that a row gives. */
    public enum Form {
        /** One end is asked. */
        FACT,
        /** The statement with a gap in the place of the key. */
        GAP,
        /** How many there are. */
        COUNT,
        /** Which of several has the greatest value. */
        MOST,
        /** Which of several has the least value, or the earliest date. */
        LEAST,
        /** Which of several comes before the others. */
        FIRST,
        /** Which one lacks the fact that the others share. */
        ODD,
        /** Which number or date is right. */
        NUMBER,
        /** One end of two facts with a blank node between them. */
        THROUGH
    }

    /** What a family's items are about. */
    public enum About {
        /** What is asserted. */
        FACTS,
        /** Who holds or disputes a claim. */
        CLAIMS,
        /** What a claim holds. */
        CONTENT,
        /** What classes are and what their definitions say, as facts about things. */
        CLASSES
    }

    public FamilyFile {
        stems = List.copyOf(stems);
        reasons = Set.copyOf(reasons);
    }
}
