package org.quadrivia.authoring.editing.warning;

import static org.quadrivia.Messages.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.publishing.DecidedItems;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** Finds the questions of published quizzes that an edit would take away, by running their queries before and after it. */
@Component
@ConditionalOnStorage
final class QuizQuestions {
    /** After it, the questions that are left are not looked at: the page on the effect of the draft looks at all. */
    private static final Duration TIME_LIMIT = Duration.ofMillis(500);
    /** How many questions are named. */
    private static final int MOST_NAMED = 3;

    private final NamedQuizzes quizzes;
    private final Banks banks;

    QuizQuestions(NamedQuizzes quizzes, Banks banks) {
        this.quizzes = quizzes;
        this.banks = banks;
    }

    /**
     * Returns a warning for each question that is lost.
     *
     * @param step what the edit changes in the draft
     * @param after the draft with the step
     */
    List<Warning> lost(OpenDraft draft, Change step, Snapshot after) {
        List<NamedQuiz> fixed = quizzes.of(draft.kb()).stream()
                .filter(quiz ->
                        quiz.state() != NamedQuiz.State.DRAFT && !quiz.items().isEmpty())
                .toList();
        if (fixed.isEmpty()) {
            return List.of();
        }
        Map<String, Item> items = banks.ready(KnowledgeBaseMetadata.base(draft.kb(), draft.published())
                        .card())
                .map(bank -> bank.items().stream().collect(Collectors.toMap(Item::id, Function.identity())))
                .orElse(Map.of());
        Touched touched = new Touched(step);
        long deadline = System.nanoTime() + TIME_LIMIT.toNanos();
        List<Warning> warnings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NamedQuiz quiz : fixed) {
            for (NamedQuiz.FixedItem asked : quiz.items()) {
                Optional<Item> item = Optional.ofNullable(items.get(asked.id())).filter(touched::mayLose);
                if (item.isPresent()
                        && seen.add(quiz.code() + asked.id())
                        && System.nanoTime() < deadline
                        && DecidedItems.isLost(item.get(), draft.preview(), after)) {
                    warnings.add(Warning.of(
                            text("authoring.warning.question", quiz.plan().title(), asked.stem())));
                    if (warnings.size() == MOST_NAMED) {
                        return warnings;
                    }
                }
            }
        }
        return warnings;
    }

    /** The statements that an edit removes, in the notation of support, and the properties of those that it adds. */
    private record Touched(Set<String> removed, Set<String> properties) {
        Touched(Change step) {
            this(new HashSet<>(), new HashSet<>());
            for (Quad quad : step.removed()) {
                removed.add(TrigFragment.line(quad));
                removed.add(TrigFragment.triple(quad));
            }
            for (Quad quad : step.added()) {
                properties.add(quad.getPredicate().toString());
            }
        }

        boolean mayLose(Item item) {
            return item.support().stream().anyMatch(removed::contains)
                    || properties.stream().anyMatch(item.query()::contains);
        }
    }
}
