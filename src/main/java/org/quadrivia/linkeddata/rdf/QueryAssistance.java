package org.quadrivia.linkeddata.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.quadrivia.editor.Completion;
import org.quadrivia.editor.rdf.TermCompletions;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.rdf.sparql.QueryWalk;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.knowledge.view.Knowledge;
import org.springframework.stereotype.Component;

/** Helps with writing queries: completions and explanations, by Jena's parser and optimizer. No query is run. */
@Component
public class QueryAssistance {
    /** The longest query that is read. */
    private static final int LONGEST = 65_536;
    /** The longest query that is compiled here: of a longer one, the algebra may be too deep for the stack. */
    private static final int LONGEST_COMPILED = 16_384;
    /** The most parts of a query that is optimized. The time grows with their square, for example for filters over unions. */
    private static final int MOST_OPTIMISED = 300;

    private static final int MOST_VARIABLES = 40;
    private static final Pattern VARIABLE = Pattern.compile("[?$][\\p{L}\\p{N}_]+");
    private static final List<String> WORDS = List.of(
            "SELECT",
            "SELECT DISTINCT",
            "CONSTRUCT",
            "DESCRIBE",
            "ASK",
            "WHERE",
            "FILTER",
            "FILTER NOT EXISTS",
            "OPTIONAL",
            "UNION",
            "MINUS",
            "GRAPH",
            "VALUES",
            "BIND",
            "GROUP BY",
            "HAVING",
            "ORDER BY",
            "LIMIT",
            "OFFSET",
            "COUNT",
            "SUM",
            "AVG",
            "MIN",
            "MAX",
            "PREFIX",
            "REGEX",
            "CONTAINS",
            "LANG",
            "LANGMATCHES",
            "STR",
            "BOUND",
            "COALESCE",
            "STRSTARTS",
            "LCASE",
            "YEAR");

    private final Knowledge knowledge;
    private final Snapshots snapshots;

    QueryAssistance(Knowledge knowledge, Snapshots snapshots) {
        this.knowledge = knowledge;
        this.snapshots = snapshots;
    }

    /**
     * Returns completions for a word that was begun: variables, or else SPARQL keywords followed by prefixes, terms and things by
     * name, with the likeliest of these first.
     */
    public List<Completion> complete(KbId kb, String text, String word) {
        if (word.startsWith("?") || word.startsWith("$")) {
            return variables(text, word);
        }
        List<Completion> found = new ArrayList<>();
        String typed = word.toUpperCase(Locale.ROOT);
        if (!typed.isEmpty()) {
            WORDS.stream()
                    .filter(one -> one.startsWith(typed))
                    .map(Completion::of)
                    .forEach(found::add);
        }
        knowledge
                .find(kb)
                .ifPresent(base -> snapshots
                        .published(kb)
                        .ifPresent(snapshot -> found.addAll(new TermCompletions(snapshot, base).of(text, word))));
        return found;
    }

    private static List<Completion> variables(String text, String word) {
        return VARIABLE.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(one -> one.startsWith(word) && !one.equals(word))
                .sorted()
                .limit(MOST_VARIABLES)
                .map(Completion::of)
                .toList();
    }

    /** Returns how the query will be evaluated: its optimized algebra as text; empty if it is not a query. */
    public Optional<String> algebra(String query) {
        return parsed(query).filter(read -> query.length() <= LONGEST_COMPILED).map(read -> {
            Op compiled = Algebra.compile(read);
            QueryWalk size = new QueryWalk();
            size.walk(read);
            Op plan = size.steps() > MOST_OPTIMISED ? compiled : Algebra.optimize(compiled);
            return plan.toString(read.getPrefixMapping()).strip();
        });
    }

    /**
     * Returns whether the result is triples (CONSTRUCT, DESCRIBE); false for rows, a yes or no, or a text that is not a query.
     */
    public boolean findsTriples(String query) {
        return parsed(query)
                .filter(read -> read.isConstructType() || read.isDescribeType())
                .isPresent();
    }

    private static Optional<Query> parsed(String query) {
        if (query.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(SparqlParser.parse(query, null));
        } catch (QueryException notOne) {
            return Optional.empty();
        }
    }
}
