package org.quadrivia.linkeddata.protocol;

import static org.quadrivia.Messages.text;

import java.util.List;
import java.util.stream.Collectors;
import org.quadrivia.linkeddata.worker.ResultFormat;

/** Ends a request with a status and a text for the client. */
final class SparqlProtocolException extends RuntimeException {
    private static final long serialVersionUID = 1;

    final int status;

    SparqlProtocolException(int status, String words) {
        super(words, null, false, false);
        this.status = status;
    }

    /** Returns the refusal of a client that accepts none of the formats. */
    static SparqlProtocolException noFormat(List<ResultFormat> formats) {
        String known = formats.stream().map(ResultFormat::mediaType).collect(Collectors.joining(", "));
        return new SparqlProtocolException(406, text("sparql.format", known));
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
