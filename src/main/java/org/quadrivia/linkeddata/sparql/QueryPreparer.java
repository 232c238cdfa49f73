package org.quadrivia.linkeddata.sparql;

import static org.quadrivia.Messages.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.quadrivia.Caches;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.knowledge.source.SourceCheck;
import org.quadrivia.knowledge.source.SourceLanguage;
import org.quadrivia.linkeddata.Accept;
import org.quadrivia.linkeddata.SparqlReply;
import org.quadrivia.linkeddata.SparqlRequest;
import org.quadrivia.linkeddata.worker.PublicQueryFence;
import org.quadrivia.linkeddata.worker.QueryRefused;
import org.quadrivia.linkeddata.worker.ResultFormat;

/**
 * Checks queries before they run: whether they are well-formed, allowed, and can be answered in a format that the client accepts.
 */
final class QueryPreparer {
    private static final int KEPT = 500;

    private final Snapshots snapshots;
    private final SourceCheck source;
    private final SparqlSettings settings;
    private final Cache<String, PublicQueryFence.Checked> read = Caches.bounded(
            "queries-read", Caffeine.newBuilder().maximumSize(KEPT).build());

    QueryPreparer(Snapshots snapshots, SourceCheck source, SparqlSettings settings) {
        this.snapshots = snapshots;
        this.source = source;
        this.settings = settings;
    }

    PreparedQuery prepare(SparqlRequest request) {
        Optional<Snapshot> snapshot = snapshots.published(request.kb());
        if (snapshot.isEmpty()) {
            return PreparedQuery.refused(
                    request, Replies.words(404, text("sparql.none", request.kb().value())));
        }
        if (request.query().getBytes(StandardCharsets.UTF_8).length > settings.query()) {
            return PreparedQuery.refused(request, Replies.words(413, text("sparql.long", settings.query())));
        }
        try {
            return prepare(request, snapshot.get(), read(request.query()));
        } catch (QueryRefused refused) {
            return PreparedQuery.refused(request, Replies.words(refused.status(), refused.words()));
        } catch (QueryException fault) {
            return PreparedQuery.refused(request, fault(request.query(), fault));
        }
    }

    private PublicQueryFence.Checked read(String query) {
        PublicQueryFence.Checked known = read.getIfPresent(query);
        if (known == null) {
            known = PublicQueryFence.read(query);
            read.put(query, known);
        }
        return known;
    }

    private PreparedQuery prepare(SparqlRequest request, Snapshot snapshot, PublicQueryFence.Checked checked) {
        graphs(request, checked)
                .filter(graph -> !snapshot.dataset().containsGraph(NodeFactory.createURI(graph)))
                .findFirst()
                .ifPresent(graph -> {
                    throw new QueryRefused(403, text("sparql.graph", graph));
                });
        Query query = checked.query();
        List<ResultFormat> formats = ResultFormat.of(query);
        ResultFormat format = Accept.of(request.accept())
                .bestNamed(formats.stream().map(ResultFormat::mediaTypes).toList())
                .flatMap(ResultFormat::named)
                .orElseThrow(() -> new QueryRefused(
                        406,
                        text(
                                "sparql.format",
                                formats.stream().map(ResultFormat::mediaType).collect(Collectors.joining(", ")))));
        String tag = checked.isVolatile() ? null : tag(request, snapshot, format);
        return new PreparedQuery(request, null, snapshot, query, format, tag);
    }

    /** Returns the graphs to query. Those given by the protocol override those that the query itself names. */
    private static Stream<String> graphs(SparqlRequest request, PublicQueryFence.Checked checked) {
        return request.defaultGraphs().isEmpty() && request.namedGraphs().isEmpty()
                ? checked.graphs().stream()
                : Stream.concat(request.defaultGraphs().stream(), request.namedGraphs().stream());
    }

    private String tag(SparqlRequest request, Snapshot snapshot, ResultFormat format) {
        String whole = String.join(
                "\n",
                request.kb().value(),
                snapshot.revision(),
                format.name(),
                settings.limits().toString(),
                request.defaultGraphs().toString(),
                request.namedGraphs().toString(),
                request.query());
        return Sha256.hex(whole, 20);
    }

    private SparqlReply fault(String query, QueryException fault) {
        if (SparqlParser.isUpdate(query, PublicQueryFence.BASE)) {
            return Replies.words(403, text("sparql.update"));
        }
        return source.check(SourceLanguage.SPARQL, query).stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .map(found -> Replies.words(
                        400,
                        text(
                                "sparql.syntax",
                                Integer.toString(found.line()),
                                Integer.toString(found.column()),
                                found.message())))
                .orElseGet(() -> Replies.words(400, String.valueOf(fault.getMessage())));
    }
}
