package org.quadrivia.linkeddata;

import java.util.List;
import java.util.Optional;

/**
 * The result of a query, as rows.
 *
 * @param columns names of the variables; subject, property and object if the result is a graph
 * @param rows each with as many cells as there are columns; an empty cell is an unbound variable
 * @param triples whether the result is a graph
 */
public record ResultTable(List<String> columns, List<List<Optional<Cell>>> rows, boolean triples) {
    public ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The kind of RDF term that a cell holds. */
    public enum Kind {
        IRI,
        BLANK,
        LITERAL
    }

    /**
     * One RDF term of a result.
     *
     * @param text the IRI, the literal's lexical form, or a name for a blank node
     * @param type the IRI of a literal's datatype; empty for other terms
     * @param language the BCP 47 tag of a literal; empty if it has none
     */
    public record Cell(Kind kind, String text, String type, String language) {}
}
