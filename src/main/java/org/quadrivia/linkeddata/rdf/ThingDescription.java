package org.quadrivia.linkeddata.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.EntityId;

/**
 * What a knowledge base says of one thing, a page of it.
 *
 * @param page from 1
 * @param pages at least 1
 * @param total how many lines all pages have
 * @param lines in an order that stays the same within a revision
 * @param names what says the names of whatever the lines speak of
 */
public record ThingDescription(EntityId of, int page, int pages, int total, List<Line> lines, List<Quad> names) {
    public ThingDescription {
        lines = List.copyOf(lines);
        names = List.copyOf(names);
    }

    /**
     * A statement.
     *
     * @param graphs that hold it
     * @param asserted whether the knowledge base says so itself, and not only somebody in it
     * @param beneath what hangs on a node without a name in it
     */
    public record Line(Triple triple, List<Node> graphs, boolean asserted, List<Quad> beneath) {
        public Line {
            graphs = List.copyOf(graphs);
            beneath = List.copyOf(beneath);
        }
    }
}
