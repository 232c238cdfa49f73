package org.quadrivia.linkeddata.protocol;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.quadrivia.linkeddata.Accept;
import org.quadrivia.linkeddata.worker.ResultFormat;

/** Chooses the format in which a graph is returned. */
final class Formats {
    private Formats() {}

    /** @throws SparqlProtocolException if the client accepts none of the formats */
    static ResultFormat ofGraph(HttpServletRequest request) {
        return Accept.of(SparqlController.accept(request))
                .bestNamed(ResultFormat.of(false).stream()
                        .map(ResultFormat::mediaTypes)
                        .toList())
                .flatMap(ResultFormat::named)
                .orElseThrow(Formats::none);
    }

    static SparqlProtocolException none() {
        String all =
                ResultFormat.of(false).stream().map(ResultFormat::mediaType).collect(Collectors.joining(", "));
        return new SparqlProtocolException(406, text("sparql.format", all));
    }
}
