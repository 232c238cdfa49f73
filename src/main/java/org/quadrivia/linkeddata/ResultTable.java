package org.quadrivia.linkeddata;

import java.util.List;
import java.util.Optional;

/**
 * What a query found, as rows.
 *
 * @param columns names of the variables; of triples: subject, property, object
 * @param rows as many cells in each as there are columns
 * @param triples whether it is a graph
 */
public record ResultTable(List<String> columns, List<List<Optional<Cell>>> rows, boolean triples) {
    public ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What a cell holds. */
    public enum Kind {
        IRI,
        BLANK,
        LITERAL
    }

    /**
     * A value.
     *
     * @param text the IRI, the literal's text as it is written, or a name for a blank node
     * @param type IRI of a literal's datatype; empty for other terms
     * @param language BCP 47 tag of a literal; empty where it has none
     */
    public record Cell(Kind kind, String text, String type, String language) {}
}
