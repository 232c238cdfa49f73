package org.quadrivia.question.rdf.candidates;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.table.TableData;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.Context;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.sparql.QueryFence;
import org.quadrivia.question.rdf.family.FamilyFile;

/** A family's query, compiled once and then run for a few things at a time. */
final class FamilyQuery {
    /**
     * Placeholders that represent the things while the query is compiled. There are two because the optimiser may remove a table
     * with only one row.
     */
    private static final List<Node> PLACE =
            List.of(NodeFactory.createURI("urn:x-quadrivia:one"), NodeFactory.createURI("urn:x-quadrivia:other"));

    private final ProfiledDataset dataset;
    private final Var by;
    private final Op compiled;
    private final Context settled;

    /** @param by the variable that is bound to the things */
    FamilyQuery(FamilyFile family, String by, ProfiledDataset dataset) {
        this.dataset = dataset;
        this.by = Var.alloc(by);
        Query query =
                QueryTransformOps.transform(family.candidates(), new ProfileTestRewriter(dataset.getGraph(Qv.PROFILE)));
        ElementGroup group = new ElementGroup();
        group.addElement(new ElementData(List.of(this.by), rows(PLACE)));
        if (query.getQueryPattern() instanceof ElementGroup own) {
            own.getElements().forEach(group::addElement);
        } else {
            group.addElement(query.getQueryPattern());
        }
        query.setQueryPattern(group);
        Context context = family.fenced() ? QueryFence.SERVER.context() : ARQ.getContext();
        compiled = Algebra.optimize(Algebra.compile(query), context);
        settled = context.copy().set(ARQ.optimization, false);
    }

    /** Returns the context for running the query. A caller may copy it and add a signal that stops the query. */
    Context settled() {
        return settled;
    }

    /** Runs the query for the given things in the given context. The caller must close the result. */
    QueryIterator run(List<Node> things, Context context) {
        Op op = Transformer.transform(
                new TransformCopy() {
                    @Override
                    public Op transform(OpTable table) {
                        return isPlace(table) ? OpTable.create(new TableData(List.of(by), rows(things))) : table;
                    }
                },
                compiled);
        return QueryEngineRegistry.findFactory(op, dataset, context)
                .create(op, dataset, BindingFactory.root(), context)
                .iterator();
    }

    private boolean isPlace(OpTable table) {
        Iterator<Binding> rows = table.getTable().rows();
        return rows.hasNext() && PLACE.get(0).equals(rows.next().get(by));
    }

    private List<Binding> rows(List<Node> things) {
        return things.stream().map(thing -> BindingFactory.binding(by, thing)).toList();
    }
}
