package org.quadrivia.linkeddata;

import java.util.List;
import java.util.Map;
import org.quadrivia.knowledge.KbId;

/** What to begin with when asking a knowledge base by SPARQL; made from what is in it. Who may read it is asked before. */
public interface QueryExamples {
    /** From the simplest on; each finds something. Empty where there is no such knowledge base. */
    List<QueryExample> of(KbId kb);

    /** Namespaces by their short names, of the usual ones those that are used; in the order of the names. */
    Map<String, String> prefixes(KbId kb);
}
