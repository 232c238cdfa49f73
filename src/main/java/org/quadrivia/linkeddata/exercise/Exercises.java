package org.quadrivia.linkeddata.exercise;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.SortCondition;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.Exercise;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.ExerciseTexts;
import org.quadrivia.knowledge.rdf.snapshot.Prefixes;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.linkeddata.ExerciseVerdict;
import org.quadrivia.linkeddata.ExerciseVerdict.Fault;
import org.quadrivia.linkeddata.ResultTable;
import org.quadrivia.linkeddata.SparqlReply;
import org.quadrivia.linkeddata.rdf.ResultReader;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.springframework.stereotype.Service;

/**
 * The exercises in writing queries: those that a knowledge base contains, and more that are generated from its content, so that
 * every knowledge base has some. Does not check who may read a knowledge base: the caller does that first.
 *
 * <p>Exercises are of the published snapshot and are put together once for each revision.
 */
@Service
public class Exercises {
    private record Made(Snapshot of, List<Exercise> exercises) {}

    private static final int BASES = 200;

    private final Snapshots snapshots;
    private final Banks banks;
    private final ResultReader reader;
    private final Cache<KbId, Made> made =
            Caches.bounded("exercises", Caffeine.newBuilder().maximumSize(BASES).build());

    Exercises(Snapshots snapshots, Banks banks, ResultReader reader) {
        this.snapshots = snapshots;
        this.banks = banks;
        this.reader = reader;
    }

    /**
     * Returns all exercises by level, within a level those that the knowledge base contains first. Empty if there is no such
     * knowledge base. The first call for a revision takes a moment.
     */
    public List<Exercise> of(KbId kb) {
        Optional<Snapshot> published = snapshots.published(kb);
        if (published.isEmpty()) {
            made.invalidate(kb);
            return List.of();
        }
        Snapshot now = published.get();
        Made known = made.getIfPresent(kb);
        if (known == null || known.of != now) {
            known = new Made(now, make(kb, now));
            made.put(kb, known);
        }
        return known.exercises;
    }

    private List<Exercise> make(KbId kb, Snapshot snapshot) {
        List<Exercise> all = new ArrayList<>(ExerciseTexts.of(snapshot));
        all.addAll(GeneratedExercises.of(
                snapshot, Prefixes.of(snapshot), banks.bank(kb).map(Bank::items).orElse(List.of())));
        return all.stream().sorted(Comparator.comparingInt(Exercise::level)).toList();
    }

    /** Compares the result of somebody's query with that of the exercise's own query. {@link ResultReader} reads both. */
    public ExerciseVerdict compare(Exercise exercise, SparqlReply own, SparqlReply found) {
        Optional<Boolean> wantedAnswer = reader.answer(own);
        Optional<Boolean> answer = reader.answer(found);
        if (wantedAnswer.isPresent() || answer.isPresent()) {
            boolean both = wantedAnswer.isPresent() && answer.isPresent();
            Fault form = wantedAnswer.isPresent() ? Fault.YES_OR_NO : Fault.FORM;
            Fault fault = !both ? form : wantedAnswer.equals(answer) ? Fault.NONE : Fault.ANSWER;
            return new ExerciseVerdict(fault, 1, 1, 0, 0, List.of());
        }
        ResultTable wanted = reader.table(own)
                .orElseThrow(() -> new IllegalStateException("exercise " + exercise.id() + ": " + own.text()));
        ResultTable rows = reader.table(found)
                .orElseThrow(() -> new IllegalArgumentException("no result to compare: " + found.status()));
        return ResultComparison.of(wanted, rows, exercise.ordered() ? sortedBy(exercise, wanted) : List.of());
    }

    /** Returns the columns by which the exercise's own query sorts; all columns if it sorts by something else. */
    private static List<Integer> sortedBy(Exercise exercise, ResultTable wanted) {
        List<Integer> columns = new ArrayList<>();
        try {
            Query query = SparqlParser.parse(exercise.query(), null);
            for (SortCondition condition :
                    Optional.ofNullable(query.getOrderBy()).orElse(List.of())) {
                condition.getExpression().getVarsMentioned().stream()
                        .map(variable -> wanted.columns().indexOf(variable.getVarName()))
                        .filter(column -> column >= 0)
                        .forEach(columns::add);
            }
        } catch (QueryException odd) {
            // Then the order of whole rows counts
        }
        return columns.isEmpty()
                ? java.util.stream.IntStream.range(0, wanted.columns().size())
                        .boxed()
                        .toList()
                : columns;
    }

    /** Returns the exercise with the given id, if there is one. */
    public Optional<Exercise> find(KbId kb, String id) {
        return of(kb).stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }
}
