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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.linkeddata.SparqlReply;
import org.quadrivia.linkeddata.SparqlRequest;
import org.quadrivia.linkeddata.http.Accept;
import org.quadrivia.linkeddata.http.Reply;
import org.quadrivia.linkeddata.sparql.PreparedQuery;
import org.quadrivia.linkeddata.sparql.SparqlGateway;
import org.quadrivia.linkeddata.sparql.SparqlSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers requests to the SPARQL endpoints. Each knowledge base has an endpoint at {@code /kb/{kb}/sparql}. The endpoint at
 * {@code /sparql} is for the knowledge base that is shown first.
 */
@Controller
class SparqlController {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    private final SparqlGateway gateway;
    private final SparqlSettings settings;
    private final SparqlCaller caller;
    private final ServiceDescription description;

    SparqlController(
            SparqlGateway gateway, SparqlSettings settings, SparqlCaller caller, ServiceDescription description) {
        this.gateway = gateway;
        this.settings = settings;
        this.caller = caller;
        this.description = description;
    }

    @RequestMapping(
            path = {"/sparql", "/sparql/", "/kb/{kb}/sparql", "/kb/{kb}/sparql/"},
            method = {GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS})
    void sparql(
            @PathVariable(required = false) @Nullable String kb,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        try {
            String method = request.getMethod();
            if (!METHODS.contains(method)) {
                response.setHeader(HttpHeaders.ALLOW, allowed());
                throw new SparqlProtocolException(405, text("sparql.method", allowed()));
            }
            if (method.equals("OPTIONS")) {
                response.setHeader(HttpHeaders.ALLOW, allowed());
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return;
            }
            answer(caller.reads(kb), request, response);
        } catch (SparqlProtocolException refused) {
            Reply.plainText(refused.status, refused.words()).send(request, response);
        }
    }

    private void answer(KbId kb, HttpServletRequest request, HttpServletResponse response) throws IOException {
        SparqlCall call = SparqlCall.of(request, settings.query());
        if (call.query().isPresent()) {
            answer(kb, call, call.query().get(), request, response);
        } else if (request.getMethod().equals("POST")) {
            throw new SparqlProtocolException(400, text("sparql.empty"));
        } else {
            description.answer(kb, request, response);
        }
    }

    private void answer(
            KbId kb, SparqlCall call, String query, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PreparedQuery prepared = gateway.prepare(new SparqlRequest(
                kb,
                query,
                call.defaultGraphs(),
                call.namedGraphs(),
                call.format().orElseGet(() -> Accept.header(request)),
                caller.client(request)));
        Optional<String> tag = prepared.entityTag();
        if (tag.isPresent() && SparqlResponses.isKnown(request, response, tag.get())) {
            return;
        }
        SparqlReply reply = gateway.answer(prepared);
        Reply made = SparqlResponses.of(reply);
        if (reply.isResult()) {
            made.with(HttpHeaders.CACHE_CONTROL, tag.isPresent() ? SparqlResponses.caching(request) : "no-store");
            tag.ifPresent(made::tagged);
            call.format().ifPresent(asked -> SparqlResponses.name(made, kb + "-result", reply.mediaType()));
        }
        made.send(request, response);
    }

    private static String allowed() {
        return METHODS.stream().sorted().collect(Collectors.joining(", "));
    }
}
