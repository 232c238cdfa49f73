package org.quadrivia.linkeddata.rdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;

/** The formats in which data is published. The first is the default for clients without a preference. */
public enum DataFormat {
    TURTLE("ttl", RDFFormat.TURTLE_PRETTY, "text/turtle", "application/x-turtle", "text/n3"),
    JSON_LD("jsonld", RDFFormat.JSONLD_PRETTY, "application/ld+json", "application/json"),
    RDF_XML("rdf", RDFFormat.RDFXML_PLAIN, "application/rdf+xml", "application/xml", "text/xml"),
    N_TRIPLES("nt", RDFFormat.NTRIPLES_UTF8, "application/n-triples", "text/plain"),
    /** Includes the named graphs, and so who says what. */
    TRIG("trig", RDFFormat.TRIG_PRETTY, "application/trig", "application/x-trig"),
    N_QUADS("nq", RDFFormat.NQUADS_UTF8, "application/n-quads", "text/x-nquads");

    private final String extension;
    private final RDFFormat written;
    private final List<String> mediaTypes;

    DataFormat(String extension, RDFFormat written, String... mediaTypes) {
        this.extension = extension;
        this.written = written;
        this.mediaTypes = List.of(mediaTypes);
    }

    /** Returns the file extension in addresses, without a dot. */
    public String extension() {
        return extension;
    }

    /** Returns the media type without a character set. All formats are UTF-8. */
    public String mediaType() {
        return mediaTypes.getFirst();
    }

    /** Returns all names of the media type, the registered one first. Clients ask by the others too. */
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    /** Returns the media type with the character set. */
    public String contentType() {
        return mediaType() + ";charset=utf-8";
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
                .filter(one -> one.mediaType().equals(mediaType))
                .findFirst();
    }
}
