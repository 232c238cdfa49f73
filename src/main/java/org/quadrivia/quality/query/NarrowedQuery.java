package org.quadrivia.quality.query;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** A query limited to some of the things that its VALUES list. */
final class NarrowedQuery extends ElementTransformCopyBase {
    private final Set<Node> kept;

    private NarrowedQuery(Set<Node> kept) {
        this.kept = kept;
    }

    static Query of(Query query, Set<Node> kept) {
        return QueryTransformOps.transform(query, new NarrowedQuery(kept));
    }

    @Override
    public Element transform(ElementData data) {
        ElementData narrowed = new ElementData();
        data.getVars().forEach(narrowed::add);
        data.getRows().stream().filter(this::keeps).forEach(narrowed::add);
        return narrowed;
    }

    private boolean keeps(Binding row) {
        return data(row).allMatch(kept::contains);
    }

    private static java.util.stream.Stream<Node> data(Binding row) {
        return row.varsMentioned().stream().map(row::get);
    }
}
