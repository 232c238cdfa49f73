package org.quadrivia.question.rdf;

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
 * @param about whether the family asks facts or claims
 * @param asks the fact asked, of variables of the query and of constants
 * @param key the variable in {@code asks} that is the right answer; "*" where all ends are options
 * @param via a further fact that singles out what the stem describes
 * @param stems ways to ask, the best first
 * @param query template of each item's own query
 * @param reasons proofs that will do for wrong options
 * @param candidates the query that finds what to ask
 */
record FamilyFile(
        String file,
        String family,
        String title,
        Kind kind,
        String variant,
        About about,
        TriplePath asks,
        String key,
        Optional<TriplePath> via,
        List<String> stems,
        String query,
        Set<Reason> reasons,
        Query candidates) {

    /** What a family's items are about. */
    enum About {
        FACTS,
        CLAIMS
    }

    FamilyFile {
        stems = List.copyOf(stems);
        reasons = Set.copyOf(reasons);
    }
}
