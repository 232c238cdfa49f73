package org.quadrivia.quality.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;

/** The parsed query that decides an item. */
public final class ItemQuery {
    private static final java.util.regex.Pattern SERVICE =
            java.util.regex.Pattern.compile("(?i)(?<!\\w)SERVICE(?!\\w)\\s*+(?:SILENT)?+\\s*+[<?]");

    public static final Var ANSWER = Var.alloc("answer");

    private final Query query;
    private final Query running;
    private final QueryTerms constants;
    private final List<List<Pattern>> branches;
    private final List<List<List<Pattern>>> denied;

    private ItemQuery(Query query) {
        this.query = query;
        this.running = BoundFirst.of(query);
        Op op = Algebra.compile(query);
        this.constants = new QueryTerms(op);
        Branches reader = new Branches();
        this.branches = reader.of(op);
        this.denied = constants.denied.stream().map(reader::of).toList();
    }

    /** Parses a query; empty if it cannot be parsed, or if it queries another server or dataset. */
    public static Optional<ItemQuery> parse(String text) {
        try {
            Query query = SparqlParser.parse(text, null);
            return query.hasDatasetDescription() || SERVICE.matcher(text).find()
                    ? Optional.empty()
                    : Optional.of(new ItemQuery(query));
        } catch (QueryException e) {
            return Optional.empty();
        }
    }

    /** Returns this query limited to the given options. */
    public ItemQuery among(Set<Node> options) {
        return new ItemQuery(NarrowedQuery.of(query, options));
    }

    /** Returns the query in the form in which it is run. Its result is the same as that of the original text. */
    Query running() {
        return running;
    }

    /** Whether this is a SELECT query with exactly these variables. */
    public boolean selects(String... variables) {
        return query.isSelectType() && Set.copyOf(query.getResultVars()).equals(Set.of(variables));
    }

    /** Whether this is an ASK query. */
    public boolean asks() {
        return query.isAskType();
    }

    /** Returns the triple patterns that an answer needs, as alternative branches; see {@link Branches}. */
    public List<List<Pattern>> branches() {
        return branches;
    }

    /** Returns the triple patterns that no answer may match: a list of alternative branches for each negation. */
    public List<List<List<Pattern>>> denied() {
        return denied;
    }

    /** Returns the things and values that the query names outside VALUES. */
    public Set<Node> named() {
        return constants.named;
    }

    /** Returns the terms listed in VALUES. */
    public Set<Node> listed() {
        return constants.listed;
    }

    /** Returns the properties in the query's triple patterns and paths. */
    public Set<Node> properties() {
        return constants.properties;
    }

    /** Returns all terms that the query names. */
    public Set<Node> terms() {
        return Stream.of(named(), listed(), properties()).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Whether the query has an aggregate. */
    public boolean counts() {
        return query.hasAggregators();
    }

    /** Returns the variable whose distinct values are counted; empty unless this count is the only result of the query. */
    public Optional<Var> counted() {
        if (query.getAggregators().size() != 1
                || !query.getGroupBy().isEmpty()
                || query.hasHaving()
                || !selects("answer")) {
            return Optional.empty();
        }
        ExprAggregator count = query.getAggregators().getFirst();
        return count.equals(query.getProject().getExpr(ANSWER))
                        && count.getAggregator() instanceof AggCountVarDistinct
                        && count.getAggregator().getExprList().get(0).isVariable()
                ? Optional.of(count.getAggregator().getExprList().get(0).asVar())
                : Optional.empty();
    }

    /** Returns a query whose answers are the things that this query counts; empty if it counts nothing. */
    Optional<Query> members() {
        return counted().map(variable -> {
            Query members = QueryFactory.make();
            members.setQuerySelectType();
            members.setDistinct(true);
            members.addResultVar(ANSWER, new ExprVar(variable));
            members.setQueryPattern(running.getQueryPattern());
            return members;
        });
    }
}
