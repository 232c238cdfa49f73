package org.quadrivia.linkeddata.worker;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    JSON("srj", true, ResultSetLang.RS_JSON, null, "application/sparql-results+json", "application/json"),
    XML("srx", true, ResultSetLang.RS_XML, null, "application/sparql-results+xml", "application/xml", "text/xml"),
    CSV("csv", true, ResultSetLang.RS_CSV, null, "text/csv"),
    TSV("tsv", true, ResultSetLang.RS_TSV, null, "text/tab-separated-values"),
    TURTLE("ttl", false, Lang.TURTLE, RDFFormat.TURTLE_BLOCKS, "text/turtle", "application/x-turtle"),
    N_TRIPLES("nt", false, Lang.NTRIPLES, RDFFormat.NTRIPLES_UTF8, "application/n-triples", "text/plain"),
    JSON_LD("jsonld", false, Lang.JSONLD, RDFFormat.JSONLD11_FLAT, "application/ld+json", "application/json"),
    RDF_XML("rdf", false, Lang.RDFXML, RDFFormat.RDFXML_PLAIN, "application/rdf+xml", "application/xml", "text/xml"),
    TRIG("trig", false, Lang.TRIG, RDFFormat.TRIG_BLOCKS, "application/trig"),
    N_QUADS("nq", false, Lang.NQUADS, RDFFormat.NQUADS_UTF8, "application/n-quads");

    /** Other names that people and programs give to formats, in lower case, with the media type each stands for. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("sparql", "application/sparql-results+xml"),
            Map.entry("turtle", "text/turtle"),
            Map.entry("n3", "text/turtle"),
            Map.entry("ntriples", "application/n-triples"),
            Map.entry("n-triples", "application/n-triples"),
            Map.entry("json-ld", "application/ld+json"),
            Map.entry("rdfxml", "application/rdf+xml"),
            Map.entry("rdf+xml", "application/rdf+xml"),
            Map.entry("nquads", "application/n-quads"),
            Map.entry("n-quads", "application/n-quads"));

    private final String ending;
    private final boolean rows;
    private final Lang lang;
    private final @Nullable RDFFormat whole;
    private final List<String> mediaTypes;

    ResultFormat(String ending, boolean rows, Lang lang, @Nullable RDFFormat whole, String... mediaTypes) {
        this.ending = ending;
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

    /**
     * Returns the media type for which a name in an address stands: the ending of a file, another usual name, or the media type
     * itself, whose plus sign may have been read as a space. Empty if there is no such format.
     */
    public static Optional<String> mediaTypeOf(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT).replace(' ', '+');
        return Stream.of(values())
                .filter(format -> format.ending.equals(lower) || format.mediaTypes.contains(lower))
                .map(format -> format.ending.equals(lower) ? format.mediaType() : lower)
                .findFirst()
                .or(() -> Optional.ofNullable(NAMES.get(lower)));
    }

    /** Returns the ending of files in the format, without a dot. */
    public String ending() {
        return ending;
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
