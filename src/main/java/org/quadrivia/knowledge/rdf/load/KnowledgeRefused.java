package org.quadrivia.knowledge.rdf.load;

/**
 * Thrown if RDF that was to be served cannot be read. The message says for each fault what is wrong, where, and what to do.
 * Nothing was stored.
 */
public final class KnowledgeRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message all that people need to know, in plain words */
    public KnowledgeRefused(String message) {
        super(message);
    }
}
