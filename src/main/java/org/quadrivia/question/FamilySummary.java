package org.quadrivia.question;

/**
 * Summary of a question family and its file.
 *
 * @param file name of the file
 * @param family name by which its items refer to it; empty if the file cannot be read
 * @param title what it asks; empty if the file cannot be read
 * @param kind kind of its items; empty if the file cannot be read
 * @param origin where the file comes from
 * @param fault why it asks nothing; empty if it works
 */
public record FamilySummary(String file, String family, String title, String kind, Origin origin, String fault) {
    /** Where the file of a family comes from. */
    public enum Origin {
        /** Shipped with this program. */
        COMMON,
        /** Delivered with the knowledge base, beside its RDF files. */
        BESIDE,
        /** Stored in the knowledge base itself. */
        OWN
    }
}
