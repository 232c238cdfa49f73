package org.quadrivia.linkeddata.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.linkeddata.ResultTable;
import org.quadrivia.linkeddata.ResultTable.Cell;
import org.quadrivia.linkeddata.ResultTable.Kind;

/** A picture of how things are linked. It is hidden from screen readers and cannot be focused, since the table says the same. */
@Tag("result-graph")
final class ResultGraph extends Component {
    /** A thing or a value. */
    record Node(String id, String label, String href) {}

    /** A link between two nodes, with its label. */
    record Edge(String source, String target, String label) {}

    /** The whole picture, as the browser gets it. */
    record Picture(List<Node> nodes, List<Edge> edges) {}

    ResultGraph(ResultCells cells, ResultTable table, ResultColumns.Links links) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        List<Edge> edges = table.rows().stream()
                .map(row -> new Edge(
                        node(cells, row.get(links.from()), nodes),
                        node(cells, row.get(links.to()), nodes),
                        links.by() < 0
                                ? ""
                                : row.get(links.by()).map(cells::words).orElse("")))
                .distinct()
                .toList();
        getElement().setAttribute("aria-hidden", "true");
        getElement().setPropertyBean("picture", new Picture(List.copyOf(nodes.values()), edges));
        getElement().setProperty("hint", text("query.graph.hint"));
    }

    private static String node(ResultCells cells, Optional<Cell> value, Map<String, Node> nodes) {
        Cell cell = value.orElseThrow();
        String key = cell.kind() + cell.text() + cell.language();
        return nodes.computeIfAbsent(
                        key,
                        none -> new Node(
                                "n" + nodes.size(),
                                cells.words(cell),
                                cell.kind() == Kind.IRI ? cells.address(cell) : ""))
                .id();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://result-graph.js");
    }
}
