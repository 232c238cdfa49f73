package org.quadrivia.authoring.export;

/** The formats of an export. The messages {@code teach.export.FILE} name them on the page. */
public enum ExportFormat {
    /** All named graphs, in TriG. Loading the file gives the same knowledge base. */
    TRIG("dataset.trig", "application/trig"),
    /** The same, in N-Quads. */
    NQUADS("dataset.nq", "application/n-quads"),
    /** The same, in JSON-LD. */
    JSONLD("dataset.jsonld", "application/ld+json"),
    /** The union of the asserted graphs, in Turtle, without the sources. */
    TURTLE("asserted.ttl", "text/turtle"),
    /** The questions as JSON Lines, one item per line as the item schema defines it. */
    ITEMS("items.jsonl", "application/x-ndjson");

    private final String file;
    private final String mediaType;

    ExportFormat(String file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
    }

    /** Returns the name of the file. */
    public String file() {
        return file;
    }

    public String mediaType() {
        return mediaType;
    }
}
