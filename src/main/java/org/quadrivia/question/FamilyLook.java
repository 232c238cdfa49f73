package org.quadrivia.question;

/**
 * A family of questions in its file.
 *
 * @param file its name
 * @param family the name by which its questions know it; empty where it cannot be read
 * @param title what it asks; empty where it cannot be read
 * @param kind of its questions; empty where it cannot be read
 * @param origin where it lies
 * @param fault why it asks nothing; empty where it asks
 */
public record FamilyLook(String file, String family, String title, String kind, Origin origin, String fault) {
    /** Where a family lies. */
    public enum Origin {
        /** Comes with this program. */
        COMMON,
        /** Came with the knowledge base, beside its RDF. */
        BESIDE,
        /** The knowledge base holds it. */
        OWN
    }
}
