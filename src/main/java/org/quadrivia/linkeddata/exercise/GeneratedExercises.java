package org.quadrivia.linkeddata.exercise;

import static org.quadrivia.Messages.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.quadrivia.knowledge.Exercise;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;
import org.quadrivia.knowledge.rdf.sparql.QueryOutcome;
import org.quadrivia.knowledge.rdf.sparql.QueryRunner;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.question.Item;
import org.springframework.util.DigestUtils;

/** Generates exercises from a knowledge base: from its items, and from how its classes and properties are used. */
final class GeneratedExercises {
    static final QueryLimits LIMITS = QueryLimits.GENERATED_EXERCISE;
    private static final int OF_A_FORM = 2;
    private static final int WITH_PATHS = 3;
    private static final Pattern SENTENCE = Pattern.compile("[^…→?:]+[?.]?");

    /** The forms of items whose question makes sense without options, and the level of an exercise made from each. */
    private static final Map<String, Integer> LEVELS = Map.of(
            "text text", 1,
            "boolean boolean", 1,
            "match match", 2,
            "number single", 2,
            "count single", 3,
            "multihop single", 3);

    private final Snapshot snapshot;
    private final Map<String, String> prefixes;
    private final List<Exercise> made = new ArrayList<>();

    private GeneratedExercises(Snapshot snapshot, Map<String, String> prefixes) {
        this.snapshot = snapshot;
        this.prefixes = prefixes;
    }

    /** Returns the exercises by level. The query of each finds something, and not too much. */
    static List<Exercise> of(Snapshot snapshot, Map<String, String> prefixes, List<Item> items) {
        GeneratedExercises makers = new GeneratedExercises(snapshot, prefixes);
        makers.fromQuestions(items);
        new VocabularyExercises(makers, snapshot).make();
        return makers.made.stream()
                .sorted(Comparator.comparingInt(Exercise::level))
                .toList();
    }

    /** Takes the easiest items of each form whose stem is a sentence and whose queries differ in shape. */
    private void fromQuestions(List<Item> items) {
        LEVELS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(form -> {
            Set<String> seen = new HashSet<>();
            items.stream()
                    .filter(item -> item.form().equals(form.getKey()) && isSentence(item.stem()))
                    .sorted(Comparator.comparingDouble(Item::difficulty).thenComparing(Item::id))
                    .filter(item ->
                            LearnableQuery.of(item.query()) != LearnableQuery.NOT && seen.add(shape(item.query())))
                    .limit(form.getKey().startsWith("boolean") ? 1 : OF_A_FORM)
                    .forEach(item -> question(item, form.getValue()));
        });
    }

    /** Returns whether the stem is a plain sentence. Stems with gaps or lists of names need their options. */
    private static boolean isSentence(String stem) {
        return SENTENCE.matcher(stem).matches();
    }

    private void question(Item item, int level) {
        String task = switch (item.kind()) {
            case BOOLEAN -> text("exercise.ask");
            case MATCH -> text("exercise.pairs");
            default -> text("exercise.question");
        };
        int more = LearnableQuery.of(item.query()) == LearnableQuery.BY_PATH ? Math.max(level, WITH_PATHS) : level;
        add(more, item.stem(), task, item.query(), false);
    }

    /**
     * Returns the query with its specific things replaced by a placeholder. Of the items of one form with the same shape, only
     * one becomes an exercise.
     */
    private static String shape(String query) {
        return query.replaceAll("(?<=[{ .])(<[^<>]*+>|[\\w-]*+:[\\w-]++)(?= )", "·")
                .replaceAll("(<[^<>]*+>|(?<![\\w-])[\\w-]*+:[\\w-]++) *+}", "·}");
    }

    /** Adds an exercise if its query can be written and finds something, but not too much. */
    void add(int level, String title, String task, Function<QueryWriter, String> query, boolean ordered) {
        QueryWriter writer = new QueryWriter(prefixes);
        try {
            String body = query.apply(writer);
            add(level, title, task, writer.whole(body), ordered);
        } catch (IllegalArgumentException unwritable) {
            // SPARQL cannot write the IRI; the other exercises remain
        }
    }

    private void add(int level, String title, String task, String text, boolean ordered) {
        Optional<Query> query = parsed(text).filter(this::findsEnough);
        query.ifPresent(one -> made.add(new Exercise(
                id(text), title, task, level, one.serialize().strip(), ExerciseHints.of(one, snapshot), ordered)));
    }

    private static Optional<Query> parsed(String text) {
        try {
            return Optional.of(SparqlParser.parse(text, null));
        } catch (QueryException odd) {
            return Optional.empty();
        }
    }

    private boolean findsEnough(Query query) {
        AtomicBoolean nameless = new AtomicBoolean();
        var outcome = new QueryRunner(LIMITS).run(query, snapshot.dataset(), row -> {
            if (isNameless(row)) {
                nameless.set(true);
            }
        });
        return outcome instanceof QueryOutcome.Answered<QueryRunner.Rows>(var rows)
                && (query.isAskType() || !nameless.get() && !rows.more() && rows.read() > (query.hasOrderBy() ? 1 : 0));
    }

    /** Returns whether the row contains a blank node, which a learner could not recognise as an answer. */
    private static boolean isNameless(Binding row) {
        Iterator<Var> columns = row.vars();
        while (columns.hasNext()) {
            if (row.get(columns.next()).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static String id(String query) {
        return "made-"
                + DigestUtils.md5DigestAsHex(query.getBytes(StandardCharsets.UTF_8))
                        .substring(0, 12);
    }
}
