package org.quadrivia.linkeddata;

import java.util.List;
import java.util.Optional;
import org.quadrivia.editor.Completion;
import org.quadrivia.knowledge.KbId;

/** What helps with writing a query, without running it. */
public interface QueryTools {
    /** What could stand for a word that was begun: prefixes, variables, words of SPARQL, terms and things by name; the likeliest first. */
    List<Completion> complete(KbId kb, String text, String word);

    /** How the query will be worked out: its algebra after optimisation, as text; empty where it is not a query. */
    Optional<String> algebra(String query);

    /** Whether it finds triples (CONSTRUCT, DESCRIBE), rather than rows or a yes or no; false where it is not a query. */
    boolean findsTriples(String query);
}
