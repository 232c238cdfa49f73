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
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
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

/**
 * The read-only part of the SPARQL 1.1 Graph Store Protocol for the graphs of a knowledge base. Without the name of a graph, the
 * address stands for the whole dataset, as in Jena: the default graph, which is everything asserted, and the named graphs.
 */
@Controller
class GraphStore {
    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    /** The maximum size, in statements, of a graph that is written in a format that cannot be streamed. */
    private static final int MOST_AT_ONCE = 100_000;

    private static final int BUFFER = 8_192;
    /** The formats of a whole dataset. All can be streamed. */
    private static final List<ResultFormat> QUADS = List.of(ResultFormat.TRIG, ResultFormat.N_QUADS);

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
        Part part = part(snapshot, request);
        Accept accept = SparqlCall.format(request).map(Accept::of).orElseGet(() -> Accept.of(request));
        ResultFormat format = accept.best(part.formats(), ResultFormat::mediaTypes)
                .orElseThrow(() -> SparqlProtocolException.noFormat(part.formats()));
        String tag = Sha256.hex(snapshot.revision() + format + part.name(), 20);
        if (!SparqlResponses.isKnown(request, response, tag)) {
            boolean packed = Reply.acceptsGzip(request);
            SparqlResponses.describe(request, response, packed ? Reply.compressed(tag) : tag);
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            write(part, format, packed, request, response);
        }
    }

    /**
     * A part of a dataset that a client asks for.
     *
     * @param name differs for each part
     * @param size number of statements
     * @param formats in which it can be written, the default first
     */
    private record Part(String name, long size, RDFWriterBuilder writer, List<ResultFormat> formats) {}

    /** Returns the requested graph or, if the request names none, the whole dataset. */
    private static Part part(Snapshot snapshot, HttpServletRequest request) {
        Map<String, String[]> parameters = parameters(request);
        String[] names = parameters.getOrDefault("graph", new String[0]);
        boolean whole = parameters.containsKey("default");
        if (names.length > 1 || whole && names.length > 0) {
            throw new SparqlProtocolException(400, text("sparql.which"));
        }
        if (names.length == 0 && !whole) {
            return new Part("all", Long.MAX_VALUE, RDFWriter.source(snapshot.dataset()), QUADS);
        }
        Graph graph = graph(snapshot, whole ? "" : names[0]);
        return new Part(
                whole ? "default" : "graph " + names[0], graph.size(), RDFWriter.source(graph), ResultFormat.of(false));
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
            Part part, ResultFormat format, boolean packed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (format == ResultFormat.JSON_LD && part.size() > MOST_AT_ONCE) {
            throw new SparqlProtocolException(406, text("sparql.large", ResultFormat.TURTLE.mediaType()));
        }
        response.setContentType(SparqlResponses.contentType(format.mediaType()));
        if (packed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        try (OutputStream out =
                packed ? new GZIPOutputStream(response.getOutputStream(), BUFFER) : response.getOutputStream()) {
            part.writer().format(format.streaming()).output(out);
        } catch (JenaException unwritable) {
            if (response.isCommitted()) {
                throw new IOException("the answer ended too early", unwritable);
            }
            response.reset();
            throw new SparqlProtocolException(406, text("sparql.unwritable", String.valueOf(unwritable.getMessage())));
        }
    }
}
