package org.quadrivia.authoring.editing;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.Exercise;
import org.quadrivia.knowledge.rdf.change.ExerciseTexts;
import org.quadrivia.knowledge.rdf.source.SourceCheck;
import org.quadrivia.knowledge.rdf.sparql.QueryFence;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;
import org.quadrivia.knowledge.rdf.sparql.QueryOutcome;
import org.quadrivia.knowledge.rdf.sparql.QueryRefused;
import org.quadrivia.knowledge.rdf.sparql.QueryRunner;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.knowledge.source.SourceLanguage;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * Lets teachers edit, in drafts, the exercises in writing queries. Queries are tried within {@link QueryFence} and {@link
 * QueryLimits}.
 */
@Service
@ConditionalOnStorage
public class ExerciseEditor {
    private final DraftWorkspace desk;
    private final SourceCheck source;

    ExerciseEditor(DraftWorkspace desk, SourceCheck source) {
        this.desk = desk;
        this.source = source;
    }

    /** Returns the knowledge base's exercises, by level. */
    public List<Exercise> own(OpenDraft draft) {
        return ExerciseTexts.of(draft.preview());
    }

    /** Stores an exercise, in place of any with the same id. The outcome is {@link EditOutcome.Bad} if its query is not valid. */
    public EditOutcome keep(OpenDraft draft, Exercise exercise) {
        Optional<InputFault> fault = fault(exercise.query());
        if (fault.isPresent()) {
            return new EditOutcome.Bad(fault.get());
        }
        return desk.edit(draft, ExerciseTexts.put(draft.preview(), exercise));
    }

    public EditOutcome remove(OpenDraft draft, String id) {
        return desk.edit(draft, ExerciseTexts.without(draft.preview(), id));
    }

    /** Returns the faults in the text of a query; empty if it can be parsed. */
    public List<Diagnostic> check(String text) {
        return source.check(SourceLanguage.SPARQL, text);
    }

    private Optional<InputFault> fault(String text) {
        List<Diagnostic> found = check(text);
        if (!found.isEmpty()) {
            Diagnostic first = found.getFirst();
            return Optional.of(new InputFault("", first.line(), first.column(), first.message(), ""));
        }
        Query query = SparqlParser.parse(text, null);
        return query.isSelectType() || query.isAskType()
                ? Optional.empty()
                : Optional.of(InputFault.of(Messages.text("authoring.exercise.form")));
    }

    /** Runs a query on the draft. Returns in a sentence what it finds, or why it cannot be run. */
    public String tryOut(OpenDraft draft, String text) {
        Optional<InputFault> fault = fault(text);
        if (fault.isPresent()) {
            return fault.get().message();
        }
        Query query = SparqlParser.parse(text, null);
        try {
            QueryFence.SERVER.check(query);
        } catch (QueryRefused refused) {
            return Messages.text("authoring.exercise.unfit", refused.why());
        }
        var outcome = new QueryRunner(QueryLimits.EXERCISE_TRIAL)
                .run(query, draft.preview().dataset(), row -> {});
        return switch (outcome) {
            case QueryOutcome.Answered<QueryRunner.Rows>(var rows) -> found(query, rows.read());
            case QueryOutcome.Stopped<QueryRunner.Rows>() ->
                Messages.text("authoring.exercise.slow", QueryLimits.EXERCISE_TRIAL.seconds());
            case QueryOutcome.Failed<QueryRunner.Rows>(String why) -> Messages.text("authoring.exercise.failed", why);
        };
    }

    private static String found(Query query, int rows) {
        if (query.isAskType()) {
            return Messages.text(rows > 0 ? "authoring.exercise.yes" : "authoring.exercise.no");
        }
        return Messages.text("authoring.exercise.rows", rows);
    }

    /** Finds an exercise by its id; empty if there is none. */
    public Optional<Exercise> find(OpenDraft draft, String id) {
        return own(draft).stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }
}
