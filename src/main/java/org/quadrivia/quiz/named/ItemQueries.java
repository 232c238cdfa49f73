package org.quadrivia.quiz.named;

import java.util.Set;
import org.quadrivia.knowledge.KbId;

/**
 * Finds items by queries that teachers write: a SPARQL 1.1 SELECT of {@code ?item}, of {@code ?fact}, or both. It sees what the
 * knowledge base sees of itself (the default graph is what it asserts, each passage and claim a named graph), and in the default
 * graph besides, for each item of the bank as it was made:
 *
 * <pre>
 * &lt;urn:quadrivia:item:…> a qv:Item ; qv:family "object" ; qv:kind "single" ; qv:difficulty 0.4 ; qv:standing "stated" ;
 *   qv:stem "…"@en ; qv:key "…" ; qv:about &lt;entity> ; qv:onTopic &lt;topic> ; qv:passage &lt;passage> ; qv:asks &lt;urn:quadrivia:fact:…> .
 * &lt;urn:quadrivia:fact:…> rdf:subject … ; rdf:predicate … ; rdf:object … .
 * </pre>
 *
 * A fact that is found stands for all items that ask it. Nothing outside of this is reached, and it ends.
 */
public interface ItemQueries {
    /** What came of a query. */
    sealed interface Found {
        /**
         * These items of the bank, by their ids.
         *
         * @param cut whether there were more rows than are looked at
         */
        record Items(Set<String> ids, boolean cut) implements Found {
            public Items {
                ids = Set.copyOf(ids);
            }
        }

        /**
         * The query cannot be run.
         *
         * @param why what to tell who wrote it
         * @param line from 1; 0 where it is of no place in particular
         * @param column from 1
         */
        record Refused(String why, int line, int column) implements Found {}
    }

    /** Runs it over the published revision; finds nothing where there is no such knowledge base. */
    Found find(KbId kb, String sparql);
}
