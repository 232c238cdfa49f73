package org.quadrivia.quality.query;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.quadrivia.Messages;
import org.quadrivia.quality.query.Decision.Pair;

/** Runs the queries of items over a dataset. */
public final class Decider {
    private static final int SECONDS = 10;
    private static final Var BEFORE = Var.alloc("before");
    private static final Var AFTER = Var.alloc("after");
    private static final Var LEFT = Var.alloc("left");

    private final DatasetGraph dataset;

    public Decider(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** What the query decides there; a failure where it takes too long or can't be run. */
    public Decision decide(ItemQuery query) {
        try (QueryExec run = QueryExec.dataset(dataset)
                .query(query.running())
                .timeout(SECONDS, TimeUnit.SECONDS)
                .build()) {
            return query.asks() ? new Decision(run.ask(), Set.of(), Set.of(), null) : rows(run);
        } catch (QueryCancelledException e) {
            return Decision.failed(Messages.text("check.query.slow", SECONDS));
        } catch (StackOverflowError e) {
            return Decision.failed(Messages.text("check.query.deep"));
        } catch (QueryException e) {
            return Decision.failed(Messages.text("check.query.failed", String.valueOf(e.getMessage())));
        }
    }

    private static Decision rows(QueryExec run) {
        Set<Node> answers = new LinkedHashSet<>();
        Set<Pair> pairs = new LinkedHashSet<>();
        run.select().forEachRemaining(row -> {
            Node answer = row.get(ItemQuery.ANSWER);
            if (answer != null) {
                answers.add(answer);
            }
            pair(row, BEFORE, AFTER, pairs);
            pair(row, LEFT, ItemQuery.ANSWER, pairs);
        });
        return new Decision(false, answers, pairs, null);
    }

    private static void pair(Binding row, Var one, Var other, Set<Pair> pairs) {
        Node first = row.get(one);
        Node second = row.get(other);
        if (first != null && second != null) {
            pairs.add(new Pair(first, second));
        }
    }
}
