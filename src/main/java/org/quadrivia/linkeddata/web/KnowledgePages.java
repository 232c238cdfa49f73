package org.quadrivia.linkeddata.web;

import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBase;

/** The pages of a knowledge base as HTML. Implemented where pages are made. */
public interface KnowledgePages {
    /**
     * Returns the page about a thing; empty if it has none.
     *
     * @param number of the part of the page, from 1
     * @param root public address, ending with a slash
     */
    Optional<NoScriptContent> thing(AccessibleKnowledgeBase base, EntityId id, int number, String root);

    /** Returns the page of what is in the knowledge base. */
    NoScriptContent explore(AccessibleKnowledgeBase base, int number, String root);
}
