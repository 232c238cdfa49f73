package org.quadrivia.linkeddata.rdf;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;

/** The formats that data is given in, the one first that is given where a client has no wish. */
public enum DataFormat {
    TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
    JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD_PRETTY),
    RDF_XML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN),
    N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
    /** With the graphs, which say who says so. */
    TRIG("trig", "application/trig", RDFFormat.TRIG_PRETTY),
    N_QUADS("nq", "application/n-quads", RDFFormat.NQUADS_UTF8);

    private final String ending;
    private final String mediaType;
    private final RDFFormat written;

    DataFormat(String ending, String mediaType, RDFFormat written) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.written = written;
    }

    /** What addresses end in, without a dot. */
    public String ending() {
        return ending;
    }

    /** Without a character set, which is UTF-8 in all. */
    public String mediaType() {
        return mediaType;
    }

    RDFFormat written() {
        return written;
    }

    /** Whether it has room for the graphs. */
    public boolean hasGraphs() {
        return this == TRIG || this == N_QUADS;
    }

    /** The one whose addresses end so; empty where none do. */
    public static Optional<DataFormat> ofEnding(String ending) {
        return Stream.of(values()).filter(one -> one.ending.equals(ending)).findFirst();
    }

    /** The one of that media type; empty where there is none. */
    public static Optional<DataFormat> ofType(String mediaType) {
        return Stream.of(values())
                .filter(one -> one.mediaType.equals(mediaType))
                .findFirst();
    }
}
