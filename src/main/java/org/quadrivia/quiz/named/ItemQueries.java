package org.quadrivia.quiz.named;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;

/**
 * Finds items by queries that teachers write. A query is a SPARQL 1.1 SELECT of {@code ?item}, of {@code ?fact}, or of both. It
 * sees the dataset of the knowledge base: the default graph holds what is asserted, and each passage and claim is a named graph.
 * In addition, the default graph describes each item of the bank as it was made:
 *
 * <pre>
 * &lt;urn:quadrivia:item:…> a qv:Item ; qv:family "object" ; qv:kind "single" ; qv:difficulty 0.4 ; qv:standing "stated" ;
 *   qv:stem "…"@en ; qv:key "…" ; qv:about &lt;entity> ; qv:onTopic &lt;topic> ; qv:passage &lt;passage> ;
 *   qv:question &lt;urn:quadrivia:question:…> ; qv:asks &lt;urn:quadrivia:fact:…> .
 * &lt;urn:quadrivia:fact:…> rdf:subject … ; rdf:predicate … ; rdf:object … .
 * </pre>
 *
 * A fact in the result selects all items that ask it. A query can reach nothing else, and its time is limited.
 */
public interface ItemQueries {
    /** The outcome of a query. */
    sealed interface Found {
        /**
         * The items of the bank that were found, by their ids.
         *
         * @param cut whether the query had more rows than are read
         */
        record Items(Set<String> ids, boolean cut) implements Found {
            public Items {
                ids = Set.copyOf(ids);
            }
        }

        /**
         * The query cannot be run.
         *
         * @param why the message to show to the author of the query
         * @param line the line of the fault, from 1; 0 if the fault has no particular place
         * @param column the column of the fault, from 1
         */
        record Refused(String why, int line, int column) implements Found {}
    }

    /** Runs a query over the published revision. Finds nothing if there is no such knowledge base. */
    Found find(KbId kb, String sparql);

    /** Returns a query for all items that ask one of these facts. */
    static String asking(Collection<FactId> facts) {
        return facts.stream()
                .map(fact -> "<urn:quadrivia:fact:" + fact.hex() + ">")
                .collect(Collectors.joining(
                        " ",
                        "PREFIX qv: <https://quadrivia.org/ns#>\nSELECT ?item { VALUES ?fact { ",
                        " } ?item qv:asks ?fact }"));
    }
}
