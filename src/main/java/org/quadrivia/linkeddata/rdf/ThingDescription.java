package org.quadrivia.linkeddata.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.EntityId;

/**
 * One page of what a knowledge base says about a thing.
 *
 * @param page from 1
 * @param pages at least 1
 * @param total number of lines on all pages
 * @param lines in an order that stays the same within a revision
 * @param names the statements that name the things on the lines
 */
public record ThingDescription(EntityId of, int page, int pages, int total, List<Line> lines, List<Quad> names) {
    public ThingDescription {
        lines = List.copyOf(lines);
        names = List.copyOf(names);
    }

    /**
     * A statement, with its graphs.
     *
     * @param graphs the graphs that hold it
     * @param asserted whether the knowledge base itself states it, and not only somebody it reports on
     * @param beneath the statements about the blank nodes in it
     */
    public record Line(Triple triple, List<Node> graphs, boolean asserted, List<Quad> beneath) {
        public Line {
            graphs = List.copyOf(graphs);
            beneath = List.copyOf(beneath);
        }
    }
}
