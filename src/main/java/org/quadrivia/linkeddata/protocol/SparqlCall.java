package org.quadrivia.linkeddata.protocol;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.linkeddata.worker.ResultFormat;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * A request of the SPARQL 1.1 Protocol.
 *
 * @param query empty if none was sent
 * @param format the media type that the address asks for, whatever the header {@code Accept} says; empty if it asks for none
 */
record SparqlCall(
        Optional<String> query, List<String> defaultGraphs, List<String> namedGraphs, Optional<String> format) {
    private static final MediaType FORM = MediaType.APPLICATION_FORM_URLENCODED;
    private static final MediaType QUERY = MediaType.parseMediaType("application/sparql-query");
    private static final MediaType UPDATE = MediaType.parseMediaType("application/sparql-update");

    /**
     * Reads a request.
     *
     * @param most the most bytes that a query may have
     * @throws SparqlProtocolException if it is not a valid request, is an update, or its query is too long
     */
    static SparqlCall of(HttpServletRequest request, int most) throws IOException {
        String direct = request.getMethod().equals("POST") ? body(request, most) : null;
        try {
            List<String> queries = values(request, "query");
            if (!values(request, "update").isEmpty()) {
                throw new SparqlProtocolException(403, text("sparql.update"));
            }
            if (queries.size() + (direct == null ? 0 : 1) > 1) {
                throw new SparqlProtocolException(400, text("sparql.two"));
            }
            return new SparqlCall(
                    Optional.ofNullable(direct).or(() -> queries.stream().findFirst()),
                    values(request, "default-graph-uri"),
                    values(request, "named-graph-uri"),
                    format(request));
        } catch (IllegalStateException unreadable) {
            throw new SparqlProtocolException(400, text("sparql.form"));
        }
    }

    /**
     * Returns the media type that the address asks for with {@code format} or, as clients of Fuseki write, {@code output}; empty if
     * it asks for none.
     *
     * @throws SparqlProtocolException if there is no such format
     */
    static Optional<String> format(HttpServletRequest request) {
        return Stream.of("format", "output")
                .flatMap(name -> values(request, name).stream())
                .filter(name -> !name.isBlank())
                .findFirst()
                .map(name -> ResultFormat.mediaTypeOf(name)
                        .orElseThrow(() -> new SparqlProtocolException(
                                400,
                                text(
                                        "sparql.format.unknown",
                                        name,
                                        Stream.of(ResultFormat.values())
                                                .map(ResultFormat::ending)
                                                .collect(Collectors.joining(", "))))));
    }

    /** Returns the body if it is a query; null if it is a form. */
    private static @Nullable String body(HttpServletRequest request, int most) throws IOException {
        MediaType type = type(request);
        if (type.equalsTypeAndSubtype(FORM)) {
            return null;
        }
        if (type.equalsTypeAndSubtype(UPDATE)) {
            throw new SparqlProtocolException(403, text("sparql.update"));
        }
        boolean utf8 = type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8);
        if (!type.equalsTypeAndSubtype(QUERY) || !utf8) {
            throw new SparqlProtocolException(415, text("sparql.type"));
        }
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new SparqlProtocolException(413, text("sparql.long", most));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new SparqlProtocolException(400, text("sparql.form"));
        }
    }

    private static MediaType type(HttpServletRequest request) {
        try {
            String type = request.getContentType();
            return type == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(type);
        } catch (InvalidMediaTypeException unreadable) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }
}
