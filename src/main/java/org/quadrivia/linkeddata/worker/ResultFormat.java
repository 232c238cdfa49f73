package org.quadrivia.linkeddata.worker;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/**
 * The formats of SPARQL results. Row formats also express the boolean result of an ASK query; the other formats express graphs.
 * The first format of each sort is the default.
 */
public enum ResultFormat {
    JSON(true, ResultSetLang.RS_JSON, null, "application/sparql-results+json", "application/json"),
    XML(true, ResultSetLang.RS_XML, null, "application/sparql-results+xml", "application/xml", "text/xml"),
    CSV(true, ResultSetLang.RS_CSV, null, "text/csv"),
    TSV(true, ResultSetLang.RS_TSV, null, "text/tab-separated-values"),
    TURTLE(false, Lang.TURTLE, RDFFormat.TURTLE_BLOCKS, "text/turtle", "application/x-turtle"),
    N_TRIPLES(false, Lang.NTRIPLES, RDFFormat.NTRIPLES_UTF8, "application/n-triples", "text/plain"),
    JSON_LD(false, Lang.JSONLD, RDFFormat.JSONLD11_FLAT, "application/ld+json", "application/json"),
    RDF_XML(false, Lang.RDFXML, RDFFormat.RDFXML_PLAIN, "application/rdf+xml", "application/xml", "text/xml"),
    TRIG(false, Lang.TRIG, RDFFormat.TRIG_BLOCKS, "application/trig"),
    N_QUADS(false, Lang.NQUADS, RDFFormat.NQUADS_UTF8, "application/n-quads");

    private final boolean rows;
    private final Lang lang;
    private final @Nullable RDFFormat whole;
    private final List<String> mediaTypes;

    ResultFormat(boolean rows, Lang lang, @Nullable RDFFormat whole, String... mediaTypes) {
        this.rows = rows;
        this.lang = lang;
        this.whole = whole;
        this.mediaTypes = List.of(mediaTypes);
    }

    /** Returns the formats for the results of a query, the default first. */
    public static List<ResultFormat> of(Query query) {
        return of(query.isSelectType() || query.isAskType());
    }

    /**
     * Returns the formats for rows or for graphs, the default first.
     *
     * @param rows true for rows, false for graphs
     */
    public static List<ResultFormat> of(boolean rows) {
        return Stream.of(values()).filter(format -> format.rows == rows).toList();
    }

    /** Returns the format with the given main media type; empty if there is none. */
    public static Optional<ResultFormat> named(String mediaType) {
        return Stream.of(values())
                .filter(format -> format.mediaType().equals(mediaType))
                .findFirst();
    }

    /** Returns all media types of the format, its main one first. */
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    public String mediaType() {
        return mediaTypes.getFirst();
    }

    public Lang lang() {
        return lang;
    }

    /**
     * Returns Jena's variant of the format for large graphs. It writes one statement after the other, except that JSON-LD is
     * built in memory as a whole.
     *
     * @throws NullPointerException if the format is for rows
     */
    public RDFFormat streaming() {
        return Objects.requireNonNull(whole);
    }
}
