package org.quadrivia.table.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.table.csvw.AnnotatedCell;

/** The values of cells as RDF terms. */
final class CellNodes {
    private CellNodes() {}

    /** Returns the objects of the facts that a cell states; what they are made of besides goes to {@code more}. */
    static List<Node> objects(AnnotatedCell cell, Consumer<Triple> more) {
        if (cell.valueUrl() != null) {
            return List.of(NodeFactory.createURI(cell.valueUrl()));
        }
        List<Node> literals = cell.values().stream().map(CellNodes::literal).toList();
        return cell.list() && cell.column().rules().ordered() && !literals.isEmpty()
                ? List.of(list(literals, more))
                : literals;
    }

    static Node literal(AnnotatedCell.Value value) {
        boolean text = value.datatype().equals("http://www.w3.org/2001/XMLSchema#string");
        if (text) {
            return value.lang().equals("und")
                    ? NodeFactory.createLiteralString(value.text())
                    : NodeFactory.createLiteralLang(value.text(), value.lang());
        }
        return NodeFactory.createLiteralDT(
                value.text(), TypeMapper.getInstance().getSafeTypeByName(value.datatype()));
    }

    private static Node list(List<Node> items, Consumer<Triple> more) {
        List<Node> nodes = new ArrayList<>();
        items.forEach(item -> nodes.add(NodeFactory.createBlankNode()));
        for (int i = 0; i < items.size(); i++) {
            more.accept(Triple.create(nodes.get(i), RDF.first.asNode(), items.get(i)));
            Node rest = i + 1 < nodes.size() ? nodes.get(i + 1) : RDF.nil.asNode();
            more.accept(Triple.create(nodes.get(i), RDF.rest.asNode(), rest));
        }
        return nodes.getFirst();
    }
}
