package org.quadrivia.linkeddata.protocol;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.linkeddata.exercise.QueryExamples;
import org.quadrivia.linkeddata.http.Accept;
import org.quadrivia.linkeddata.http.Reply;
import org.quadrivia.linkeddata.usage.Usages;
import org.quadrivia.linkeddata.worker.ResultFormat;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Answers requests without a query: programs get the service description as RDF, people are redirected to the query page. */
@Component
class ServiceDescription {
    private static final String PAGE = "text/html";

    private final Snapshots snapshots;
    private final QueryExamples examples;
    private final Usages usages;
    private final String baseUrl;

    ServiceDescription(Snapshots snapshots, QueryExamples examples, Usages usages, Environment settings) {
        this.snapshots = snapshots;
        this.examples = examples;
        this.usages = usages;
        this.baseUrl = settings.getProperty("quadrivia.base-url", "");
    }

    void answer(KbId kb, HttpServletRequest request, HttpServletResponse response) {
        List<List<String>> offered = new ArrayList<>();
        ResultFormat.of(false).forEach(format -> offered.add(format.mediaTypes()));
        offered.add(List.of(PAGE));
        String best = Accept.of(request)
                .best(offered, types -> types)
                .orElseThrow(() -> SparqlProtocolException.noFormat(ResultFormat.of(false)))
                .getFirst();
        if (best.equals(PAGE)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/query/" + kb);
            return;
        }
        Snapshot snapshot = snapshots
                .published(kb)
                .orElseThrow(() -> new SparqlProtocolException(404, text("sparql.none", kb.value())));
        ResultFormat format = ResultFormat.named(best).orElseThrow();
        String endpoint = address(request);
        String tag = Sha256.hex(endpoint + snapshot.revision() + format, 20);
        if (SparqlResponses.isKnown(request, response, tag)) {
            return;
        }
        Graph graph = new ServiceGraph(endpoint, snapshot, usages.of(snapshot), examples.of(kb), examples.prefixes(kb))
                .graph();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).lang(format.lang()).output(out);
        Reply.of(SparqlResponses.contentType(format.mediaType()), out.toByteArray())
                .tagged(tag)
                .with(HttpHeaders.CACHE_CONTROL, SparqlResponses.caching(request))
                .send(request, response);
    }

    /** Returns the endpoint's address: below the public address if one is set, otherwise as the client called it. */
    private String address(HttpServletRequest request) {
        return baseUrl.isEmpty() ? request.getRequestURL().toString() : baseUrl + request.getRequestURI();
    }
}
