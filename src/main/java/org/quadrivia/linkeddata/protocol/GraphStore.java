package org.quadrivia.linkeddata.protocol;

import static org.quadrivia.Messages.text;
import static org.springframework.web.bind.annotation.RequestMethod.DELETE;
import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.HEAD;
import static org.springframework.web.bind.annotation.RequestMethod.OPTIONS;
import static org.springframework.web.bind.annotation.RequestMethod.PATCH;
import static org.springframework.web.bind.annotation.RequestMethod.POST;
import static org.springframework.web.bind.annotation.RequestMethod.PUT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.JenaException;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.linkeddata.SparqlReply;
import org.quadrivia.linkeddata.http.Accept;
import org.quadrivia.linkeddata.http.Reply;
import org.quadrivia.linkeddata.sparql.SparqlGateway;
import org.quadrivia.linkeddata.worker.ResultFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The read-only part of the SPARQL 1.1 Graph Store Protocol for the graphs of a knowledge base. */
@Controller
class GraphStore {
    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    /** The maximum size, in statements, of a graph that is written in a format that cannot be streamed. */
    private static final int MOST_AT_ONCE = 100_000;

    private final Snapshots snapshots;
    private final SparqlGateway gateway;
    private final SparqlCaller caller;

    GraphStore(Snapshots snapshots, SparqlGateway gateway, SparqlCaller caller) {
        this.snapshots = snapshots;
        this.gateway = gateway;
        this.caller = caller;
    }

    @RequestMapping(
            path = {"/kb/{kb}/data", "/kb/{kb}/data/"},
            method = {GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS})
    void data(@PathVariable String kb, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        try {
            switch (request.getMethod()) {
                case "GET", "HEAD" -> answer(caller.reads(kb), request, response);
                case "OPTIONS" -> {
                    response.setHeader(HttpHeaders.ALLOW, ALLOWED);
                    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                }
                default -> {
                    response.setHeader(HttpHeaders.ALLOW, ALLOWED);
                    throw new SparqlProtocolException(405, text("sparql.update"));
                }
            }
        } catch (SparqlProtocolException refused) {
            Reply.plainText(refused.status, refused.words()).send(request, response);
        }
    }

    private void answer(KbId kb, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SparqlReply> tooOften = gateway.tooOften(caller.client(request));
        if (tooOften.isPresent()) {
            SparqlResponses.of(tooOften.get()).send(request, response);
            return;
        }
        Snapshot snapshot = snapshots
                .published(kb)
                .orElseThrow(() -> new SparqlProtocolException(404, text("sparql.none", kb.value())));
        String name = graphName(request);
        Graph graph = graph(snapshot, name);
        ResultFormat format = Accept.of(request)
                .best(ResultFormat.of(false), ResultFormat::mediaTypes)
                .orElseThrow(SparqlProtocolException::noGraphFormat);
        String tag = Sha256.hex(snapshot.revision() + format + name, 20);
        if (!SparqlResponses.isKnown(request, response, tag)) {
            SparqlResponses.describe(request, response, tag);
            write(graph, format, request, response);
        }
    }

    /** Returns the name of the requested graph; empty means the default graph. */
    private static String graphName(HttpServletRequest request) {
        Map<String, String[]> parameters = parameters(request);
        String[] names = parameters.getOrDefault("graph", new String[0]);
        boolean whole = parameters.containsKey("default");
        if (whole == (names.length == 1) || names.length > 1) {
            throw new SparqlProtocolException(400, text("sparql.which"));
        }
        return whole ? "" : names[0];
    }

    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException unreadable) {
            throw new SparqlProtocolException(400, text("sparql.form"));
        }
    }

    private static Graph graph(Snapshot snapshot, String name) {
        if (name.isEmpty()) {
            return snapshot.dataset().getDefaultGraph();
        }
        Node node = NodeFactory.createURI(name);
        if (!snapshot.dataset().containsGraph(node)) {
            throw new SparqlProtocolException(404, text("sparql.graph", name));
        }
        return snapshot.dataset().getGraph(node);
    }

    private static void write(
            Graph graph, ResultFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (format == ResultFormat.JSON_LD && graph.size() > MOST_AT_ONCE) {
            throw new SparqlProtocolException(406, text("sparql.large", ResultFormat.TURTLE.mediaType()));
        }
        response.setContentType(SparqlResponses.contentType(format.mediaType()));
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        try {
            RDFWriter.source(graph).format(format.streaming()).output(response.getOutputStream());
        } catch (JenaException unwritable) {
            if (response.isCommitted()) {
                throw new IOException("the answer ended too early", unwritable);
            }
            response.reset();
            throw new SparqlProtocolException(406, text("sparql.unwritable", String.valueOf(unwritable.getMessage())));
        }
    }
}
