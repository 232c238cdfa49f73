package org.quadrivia.linkeddata.rdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.quadrivia.linkeddata.ResultTable;
import org.quadrivia.linkeddata.ResultTable.Cell;
import org.quadrivia.linkeddata.ResultTable.Kind;
import org.quadrivia.linkeddata.SparqlReply;
import org.springframework.stereotype.Component;

/** Reads the results of queries in order to show them to people: rows from JSON, triples from N-Triples. */
@Component
public class ResultReader {
    private static final String ROWS = "application/sparql-results+json";
    private static final String TRIPLES = "application/n-triples";

    /** Returns the media types that it reads, as a value of the HTTP header {@code Accept}, for any form of query. */
    public String accepts() {
        return ROWS + ", " + TRIPLES + ";q=0.9";
    }

    /** Returns the rows of a result; empty if the reply is a yes or no (see {@link #answer}) or an error. */
    public Optional<ResultTable> table(SparqlReply reply) {
        if (is(reply, TRIPLES)) {
            return Optional.of(triples(reply));
        }
        return is(reply, ROWS) && answer(reply).isEmpty() ? Optional.of(rows(reply)) : Optional.empty();
    }

    /** Returns the result of an ASK query; empty if the reply is something else. */
    public Optional<Boolean> answer(SparqlReply reply) {
        if (!is(reply, ROWS)) {
            return Optional.empty();
        }
        QueryExecResult found = RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .readAny(new ByteArrayInputStream(reply.body()), Context.emptyContext());
        return found.isBoolean() ? Optional.of(found.booleanResult()) : Optional.empty();
    }

    private static boolean is(SparqlReply reply, String mediaType) {
        return reply.isResult() && reply.mediaType().startsWith(mediaType);
    }

    private static ResultTable rows(SparqlReply reply) {
        RowSet found = RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .read(new ByteArrayInputStream(reply.body()), Context.emptyContext());
        List<Var> variables = found.getResultVars();
        List<List<Optional<Cell>>> rows = new ArrayList<>();
        found.forEachRemaining(row -> rows.add(cells(variables, row)));
        return new ResultTable(variables.stream().map(Var::getVarName).toList(), rows, false);
    }

    private static List<Optional<Cell>> cells(List<Var> variables, Binding row) {
        return variables.stream()
                .map(variable -> Optional.ofNullable(row.get(variable)).map(ResultReader::cell))
                .toList();
    }

    private static ResultTable triples(SparqlReply reply) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new ByteArrayInputStream(reply.body()))
                .lang(Lang.NTRIPLES)
                .parse(graph);
        List<List<Optional<Cell>>> rows = graph.stream()
                .sorted(ResultReader::compare)
                .map(triple -> List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).stream()
                        .map(node -> Optional.of(cell(node)))
                        .toList())
                .toList();
        return new ResultTable(List.of("subject", "property", "object"), rows, true);
    }

    private static int compare(Triple one, Triple other) {
        return one.toString().compareTo(other.toString());
    }

    private static Cell cell(Node node) {
        if (node.isURI()) {
            return new Cell(Kind.IRI, node.getURI(), "", "");
        }
        return node.isLiteral()
                ? new Cell(
                        Kind.LITERAL,
                        node.getLiteralLexicalForm(),
                        node.getLiteralDatatypeURI(),
                        node.getLiteralLanguage())
                : new Cell(Kind.BLANK, "_:" + node, "", "");
    }
}
