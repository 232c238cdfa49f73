package org.quadrivia.authoring.export;

/** The formats of an export. The page offers every one of them, under its own name and that of its content. */
public enum ExportFormat {
    /** All named graphs, in TriG. Loading the file gives the same knowledge base. */
    TRIG(Content.EVERYTHING, "TriG", "dataset.trig", "application/trig"),
    /** The same, in N-Quads. */
    NQUADS(Content.EVERYTHING, "N-Quads", "dataset.nq", "application/n-quads"),
    /** The same, in JSON-LD. */
    JSONLD(Content.EVERYTHING, "JSON-LD", "dataset.jsonld", "application/ld+json"),
    /** The union of the asserted graphs, in Turtle, without the sources. */
    TURTLE(Content.ASSERTED, "Turtle", "asserted.ttl", "text/turtle"),
    /** The questions as JSON Lines, one item per line as the item schema defines it. */
    ITEMS(Content.QUESTIONS, "JSON Lines", "items.jsonl", "application/x-ndjson"),
    /**
     * The TriG file and all files that are kept with the knowledge base, each in {@code files/}. {@code files.ttl} says which name in
     * the data stands for which of them.
     */
    ARCHIVE(Content.ARCHIVE, "ZIP", "dataset.zip", "application/zip");

    /** What a file holds. The messages {@code teach.export.CONTENT} name it. */
    public enum Content {
        EVERYTHING,
        ASSERTED,
        QUESTIONS,
        ARCHIVE
    }

    private final Content content;
    private final String title;
    private final String file;
    private final String mediaType;

    ExportFormat(Content content, String title, String file, String mediaType) {
        this.content = content;
        this.title = title;
        this.file = file;
        this.mediaType = mediaType;
    }

    public Content content() {
        return content;
    }

    /** Returns the name of the format, which is the same in all languages. */
    public String title() {
        return title;
    }

    /** Returns the name of the file. */
    public String file() {
        return file;
    }

    public String mediaType() {
        return mediaType;
    }
}
