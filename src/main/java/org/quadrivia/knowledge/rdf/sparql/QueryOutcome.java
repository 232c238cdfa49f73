package org.quadrivia.knowledge.rdf.sparql;

/** What came of running a query. */
public sealed interface QueryOutcome<T> {
    record Answered<T>(T answer) implements QueryOutcome<T> {}

    /** The time was up, or somebody stopped the query. */
    record Stopped<T>() implements QueryOutcome<T> {}

    /** The query cannot be run, for example because it nests too deeply. */
    record Failed<T>(String why) implements QueryOutcome<T> {}
}
