package org.quadrivia.linkeddata.rdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;

/** The formats in which data is published. The first is the default for clients without a preference. */
public enum DataFormat {
    TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
    JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD_PRETTY),
    RDF_XML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN),
    N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
    /** Includes the named graphs, and so who says what. */
    TRIG("trig", "application/trig", RDFFormat.TRIG_PRETTY),
    N_QUADS("nq", "application/n-quads", RDFFormat.NQUADS_UTF8);

    private final String extension;
    private final String mediaType;
    private final RDFFormat written;

    DataFormat(String extension, String mediaType, RDFFormat written) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.written = written;
    }

    /** Returns the file extension in addresses, without a dot. */
    public String extension() {
        return extension;
    }

    /** Returns the media type without a character set. All formats are UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns all media types, which is only one. */
    public List<String> mediaTypes() {
        return List.of(mediaType);
    }

    /** Returns the media type with the character set. */
    public String contentType() {
        return mediaType + ";charset=utf-8";
    }

    RDFFormat written() {
        return written;
    }

    /** Returns whether the format can express named graphs. */
    public boolean hasGraphs() {
        return this == TRIG || this == N_QUADS;
    }

    /** Returns the format with the given file extension; empty if there is none. */
    public static Optional<DataFormat> ofExtension(String extension) {
        return Stream.of(values())
                .filter(one -> one.extension.equals(extension))
                .findFirst();
    }

    /** Returns the format with that media type; empty if there is none. */
    public static Optional<DataFormat> ofType(String mediaType) {
        return Stream.of(values())
                .filter(one -> one.mediaType.equals(mediaType))
                .findFirst();
    }
}
