package org.quadrivia.linkeddata.sparql;

import static org.quadrivia.Messages.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_Random;
import org.apache.jena.sparql.expr.E_StrUUID;
import org.apache.jena.sparql.expr.E_UUID;
import org.apache.jena.sparql.expr.Expr;
import org.quadrivia.Caches;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.rdf.source.SourceCheck;
import org.quadrivia.knowledge.rdf.sparql.QueryFence;
import org.quadrivia.knowledge.rdf.sparql.QueryRefused;
import org.quadrivia.knowledge.rdf.sparql.QueryWalk;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.knowledge.source.SourceLanguage;
import org.quadrivia.linkeddata.SparqlReply;
import org.quadrivia.linkeddata.SparqlRequest;
import org.quadrivia.linkeddata.http.Accept;
import org.quadrivia.linkeddata.worker.ResultFormat;
import org.quadrivia.linkeddata.worker.WorkerProtocol;

/**
 * Checks queries before they run: whether they are well-formed, allowed, and can be answered in a format that the client accepts.
 */
final class QueryPreparer {
    private static final int KEPT = 500;

    private final Snapshots snapshots;
    private final SourceCheck source;
    private final SparqlSettings settings;
    private final Cache<String, Checked> read = Caches.bounded(
            "queries-read", Caffeine.newBuilder().maximumSize(KEPT).build());

    /** @param isVolatile whether the query may give another result when it is run again on the same data */
    private record Checked(Query query, boolean isVolatile) {}

    private static final class VolatileCalls extends QueryWalk {
        private static final Set<Class<?>> VOLATILE =
                Set.of(E_Now.class, E_Random.class, E_UUID.class, E_StrUUID.class, E_BNode.class);

        private boolean found;

        @Override
        protected void visit(Expr expression) {
            found |= VOLATILE.contains(expression.getClass());
        }
    }

    QueryPreparer(Snapshots snapshots, SourceCheck source, SparqlSettings settings) {
        this.snapshots = snapshots;
        this.source = source;
        this.settings = settings;
    }

    PreparedQuery prepare(SparqlRequest request) {
        Optional<Snapshot> snapshot = snapshots.published(request.kb());
        if (snapshot.isEmpty()) {
            return new PreparedQuery.Refused(
                    request,
                    SparqlReply.message(404, text("sparql.none", request.kb().value())));
        }
        if (request.query().getBytes(StandardCharsets.UTF_8).length > settings.query()) {
            return new PreparedQuery.Refused(request, SparqlReply.message(413, text("sparql.long", settings.query())));
        }
        try {
            return prepare(request, snapshot.get(), read(request.query()));
        } catch (QueryRefused refused) {
            return new PreparedQuery.Refused(request, SparqlReply.message(403, refused.why()));
        } catch (QueryException fault) {
            return new PreparedQuery.Refused(request, fault(request.query(), fault));
        }
    }

    private Checked read(String text) {
        Checked known = read.getIfPresent(text);
        if (known == null) {
            Query query = SparqlParser.parse(text, WorkerProtocol.BASE);
            QueryFence.WORKER.check(query);
            VolatileCalls calls = new VolatileCalls();
            calls.walk(query);
            known = new Checked(query, calls.found);
            read.put(text, known);
        }
        return known;
    }

    private PreparedQuery prepare(SparqlRequest request, Snapshot snapshot, Checked checked) {
        Query query = checked.query();
        Optional<String> unknown = graphs(request, query)
                .filter(graph -> !snapshot.dataset().containsGraph(NodeFactory.createURI(graph)))
                .findFirst();
        if (unknown.isPresent()) {
            return new PreparedQuery.Refused(request, SparqlReply.message(403, text("sparql.graph", unknown.get())));
        }
        List<ResultFormat> formats = ResultFormat.of(query);
        Optional<ResultFormat> format = Accept.of(request.accept()).best(formats, ResultFormat::mediaTypes);
        if (format.isEmpty()) {
            String known = formats.stream().map(ResultFormat::mediaType).collect(Collectors.joining(", "));
            return new PreparedQuery.Refused(request, SparqlReply.message(406, text("sparql.format", known)));
        }
        Optional<String> tag =
                checked.isVolatile() ? Optional.empty() : Optional.of(tag(request, snapshot, format.get()));
        return new PreparedQuery.Ready(request, snapshot, query, format.get(), tag);
    }

    /** Returns the graphs to query. Those given by the protocol override those that the query itself names. */
    private static Stream<String> graphs(SparqlRequest request, Query query) {
        return request.defaultGraphs().isEmpty() && request.namedGraphs().isEmpty()
                ? Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
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
        if (SparqlParser.isUpdate(query, WorkerProtocol.BASE)) {
            return SparqlReply.message(403, text("sparql.update"));
        }
        return source.check(SourceLanguage.SPARQL, query).stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .map(found -> SparqlReply.message(
                        400,
                        text(
                                "sparql.syntax",
                                Integer.toString(found.line()),
                                Integer.toString(found.column()),
                                found.message())))
                .orElseGet(() -> SparqlReply.message(400, String.valueOf(fault.getMessage())));
    }
}
