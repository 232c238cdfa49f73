package org.quadrivia.quality.query;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;
import org.quadrivia.quality.graph.Sameness;
import org.quadrivia.quality.query.Decision.Pair;

/** Runs the queries of items over a dataset. */
public final class Decider {
    private static final QueryLimits LIMITS = QueryLimits.CHECK;
    private static final Var BEFORE = Var.alloc("before");
    private static final Var AFTER = Var.alloc("after");
    private static final Var LEFT = Var.alloc("left");

    private final DatasetGraph dataset;
    private final @Nullable Sameness sameness;

    public Decider(DatasetGraph dataset) {
        this(dataset, null);
    }

    /**
     * @param sameness if given, terms that name the same thing are counted once; if null, terms are counted as the query counts
     *     them
     */
    public Decider(DatasetGraph dataset, @Nullable Sameness sameness) {
        this.dataset = dataset;
        this.sameness = sameness;
    }

    /**
     * Returns the decision of the query over the dataset. The decision is a failure if the query takes too long or cannot be run.
     */
    public Decision decide(ItemQuery query) {
        Optional<Query> members = sameness == null ? Optional.empty() : query.members();
        try (QueryExec run = QueryExec.dataset(dataset)
                .query(members.orElseGet(query::running))
                .timeout(LIMITS.seconds(), TimeUnit.SECONDS)
                .build()) {
            if (sameness != null && members.isPresent()) {
                return new Decision(false, Set.of(number(run, sameness)), Set.of(), null);
            }
            return query.asks() ? new Decision(run.ask(), Set.of(), Set.of(), null) : rows(run);
        } catch (QueryCancelledException e) {
            return Decision.failed(Messages.text("check.query.slow", LIMITS.seconds()));
        } catch (StackOverflowError e) {
            return Decision.failed(Messages.text("check.query.deep"));
        } catch (QueryException e) {
            return Decision.failed(Messages.text("check.query.failed", String.valueOf(e.getMessage())));
        }
    }

    /** Returns the distinct values that a query counts; empty if the query does not count values or cannot be run. */
    public Set<Node> counted(ItemQuery query) {
        if (query.members().isEmpty()) {
            return Set.of();
        }
        try (QueryExec run = QueryExec.dataset(dataset)
                .query(query.members().orElseThrow())
                .timeout(LIMITS.seconds(), TimeUnit.SECONDS)
                .build()) {
            return rows(run).answers();
        } catch (QueryException | StackOverflowError e) {
            return Set.of();
        }
    }

    private static Node number(QueryExec run, Sameness sameness) {
        Set<Node> things = new LinkedHashSet<>();
        run.select().forEachRemaining(row -> {
            Node member = row.get(ItemQuery.ANSWER);
            if (member != null && !sameness.contains(things, member)) {
                things.add(member);
            }
        });
        return NodeFactory.createLiteralByValue(things.size(), XSDDatatype.XSDinteger);
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
