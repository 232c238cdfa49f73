package org.quadrivia.knowledge.rdf.load;

/** RDF that was to be served can't be read; the message says of each fault what, where, and what to do. Nothing was stored. */
public final class KnowledgeRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message all that people need, in their words */
    public KnowledgeRefused(String message) {
        super(message);
    }
}
