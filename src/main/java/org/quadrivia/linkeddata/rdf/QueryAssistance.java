package org.quadrivia.linkeddata.rdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.quadrivia.Caches;
import org.quadrivia.editor.Completion;
import org.quadrivia.editor.CompletionRequest;
import org.quadrivia.editor.NameRequest;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Prefixes;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.rdf.sparql.QueryWalk;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.linkeddata.usage.GraphUsage;
import org.quadrivia.linkeddata.usage.Usages;
import org.quadrivia.linkeddata.writing.QueryCompletions;
import org.quadrivia.linkeddata.writing.QueryLayout;
import org.quadrivia.linkeddata.writing.TermReader;
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
    /** How long completions wait for the vocabulary of a knowledge base to be counted; the next request finds it counted. */
    private static final long PATIENCE_MILLIS = 1_500;

    private static final int LONGEST_TERM = 2_000;
    private static final int BASES = 50;

    private final Knowledge knowledge;
    private final Snapshots snapshots;
    private final Usages usages;
    private final Cache<Snapshot, FutureTask<Vocabulary>> vocabularies = Caches.bounded(
            "vocabularies-for-queries",
            Caffeine.newBuilder().weakKeys().maximumSize(BASES).build());

    QueryAssistance(Knowledge knowledge, Snapshots snapshots, Usages usages) {
        this.knowledge = knowledge;
        this.snapshots = snapshots;
        this.usages = usages;
    }

    /**
     * Returns completions for a word that was begun: variables, or else the words of SPARQL and the terms that can stand there,
     * the likeliest first.
     */
    public List<Completion> complete(KbId kb, CompletionRequest request) {
        String text = request.text();
        String word = request.word();
        if (word.startsWith("?") || word.startsWith("$")) {
            return variables(text, word);
        }
        int cursor = place(text, request.line(), request.column());
        if (text.length() > LONGEST || cursor < word.length()) {
            return List.of();
        }
        return completions(kb)
                .map(terms -> terms.of(text.substring(0, cursor - word.length()), word, text.substring(cursor)))
                .orElse(List.of());
    }

    private static int place(String text, int line, int column) {
        int begin = 0;
        for (int at = 1; at < line && begin >= 0; at++) {
            begin = text.indexOf('\n', begin) + 1;
            if (begin == 0) {
                return -1;
            }
        }
        return Math.min(text.length(), begin + column - 1);
    }

    /** Returns what knows the terms; empty if the knowledge base is gone or its vocabulary is still being counted. */
    private Optional<QueryCompletions> completions(KbId kb) {
        return knowledge
                .find(kb)
                .flatMap(base -> snapshots.published(kb).flatMap(snapshot -> {
                    try {
                        return Optional.of(vocabularies
                                .get(snapshot, this::count)
                                .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                                .completions(snapshot, base));
                    } catch (TimeoutException counting) {
                        return Optional.empty();
                    } catch (ExecutionException broken) {
                        // The next request tries again
                        vocabularies.invalidate(snapshot);
                        throw new IllegalStateException(broken);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                        return Optional.empty();
                    }
                }));
    }

    private FutureTask<Vocabulary> count(Snapshot snapshot) {
        FutureTask<Vocabulary> counting =
                new FutureTask<>(() -> new Vocabulary(usages.of(snapshot), Prefixes.of(snapshot)));
        Thread.ofVirtual().name("vocabulary").start(counting);
        return counting;
    }

    private record Vocabulary(GraphUsage usage, Map<String, String> prefixes) {
        QueryCompletions completions(Snapshot snapshot, KnowledgeBase base) {
            return new QueryCompletions(snapshot, base, usage, prefixes);
        }
    }

    /** Returns the name of an IRI as it is written in a query; empty if it has none, or its prefix is not declared. */
    public Optional<String> name(KnowledgeBase base, NameRequest request) {
        if (request.text().length() > LONGEST || request.term().length() > LONGEST_TERM) {
            return Optional.empty();
        }
        return TermReader.iri(request.text(), request.term())
                .map(iri -> base.named(new EntityId(iri)))
                .filter(named -> !named.label().equals(named.id().iri()))
                .map(named -> named.label());
    }

    /** Returns the query in a clear layout; empty if the text cannot be laid out. */
    public Optional<String> layout(String query) {
        return QueryLayout.of(query);
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
