package org.quadrivia.linkeddata;

import java.util.Optional;

/** Reads what a query found, to show it to people. */
public interface ResultReader {
    /** The media types that it reads, as in HTTP's Accept: for whatever form the query has. */
    String accepts();

    /** The rows of a result; empty where the reply is none, but a yes or a no ({@link #answer}), or words of what went wrong. */
    Optional<ResultTable> table(SparqlReply reply);

    /** What an ASK says; empty where the reply is something else. */
    Optional<Boolean> answer(SparqlReply reply);
}
