package org.quadrivia.authoring;

import java.io.IOException;
import java.io.OutputStream;
import org.quadrivia.knowledge.KbId;

/** Knowledge bases and their questions as files. */
public interface Exports {
    /**
     * Writes what is published.
     *
     * @throws NotAllowed where the knowledge base is not theirs to change who is asking
     * @throws UnsupportedOperationException with the reason in words, where the format cannot say what is to be written; then
     *     nothing is written
     * @throws IOException where {@code out} takes no more
     */
    void write(KbId kb, Format format, OutputStream out) throws IOException;

    /** What is written. */
    enum Format {
        /** All named graphs; what is read from it is the same knowledge base. */
        TRIG("dataset.trig", "application/trig"),
        /** The same. */
        NQUADS("dataset.nq", "application/n-quads"),
        /** The same. */
        JSONLD("dataset.jsonld", "application/ld+json"),
        /** The union of what it asserts, without who says so. */
        TURTLE("asserted.ttl", "text/turtle"),
        /** Its questions, one in a line, by the item contract. */
        ITEMS("items.jsonl", "application/x-ndjson");

        private final String file;
        private final String mediaType;

        Format(String file, String mediaType) {
            this.file = file;
            this.mediaType = mediaType;
        }

        /** The name of the file. */
        public String file() {
            return file;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
