package org.quadrivia.linkeddata.protocol;

/** Ends a request with a status and a text for the client. */
final class SparqlProtocolException extends RuntimeException {
    private static final long serialVersionUID = 1;

    final int status;

    SparqlProtocolException(int status, String words) {
        super(words, null, false, false);
        this.status = status;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
