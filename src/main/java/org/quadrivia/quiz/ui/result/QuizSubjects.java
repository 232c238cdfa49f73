package org.quadrivia.quiz.ui.result;

import static org.quadrivia.Messages.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Quizzes;
import org.springframework.stereotype.Component;

/** Names the subjects of attempts, so that people can distinguish attempts on the same knowledge base. */
@Component
public class QuizSubjects {
    private static final int NAMED = 3;

    private final Knowledge knowledge;
    private final Quizzes quizzes;

    QuizSubjects(Knowledge knowledge, Quizzes quizzes) {
        this.knowledge = knowledge;
        this.quizzes = quizzes;
    }

    /**
     * Returns the title of an attempt, followed by the topics, the learning objectives or the thing chosen for it. Those that are
     * no longer in the knowledge base are left out.
     */
    String title(AttemptLine line) {
        List<String> chosen = knowledge.find(line.kb()).stream()
                .flatMap(base -> chosen(base, line.request()))
                .distinct()
                .sorted()
                .limit(NAMED)
                .toList();
        return chosen.isEmpty()
                ? line.kbTitle()
                : text("quiz.history.title", line.kbTitle(), String.join(", ", chosen));
    }

    /** Returns the language of the titles of a knowledge base; empty if it is not known or the knowledge base is gone. */
    String language(AttemptLine line) {
        return knowledge.find(line.kb()).map(base -> base.card().language()).orElse("");
    }

    private Stream<String> chosen(KnowledgeBase base, QuizRequest request) {
        Stream<String> about = Optional.ofNullable(request.about())
                .flatMap(base::entity)
                .map(found -> found.entity())
                .map(Named::label)
                .stream();
        return Stream.concat(about, request.topics().stream().flatMap(id -> topic(base, id).stream()));
    }

    private Optional<String> topic(KnowledgeBase base, EntityId id) {
        Optional<String> topic = base.card().topics().stream()
                .filter(found -> found.id().equals(id))
                .map(Topic::label)
                .findFirst();
        return topic.or(() -> quizzes.objectives(base.card().id()).all().stream()
                        .filter(objective -> objective.id().equals(id))
                        .map(Objective::sentence)
                        .findFirst())
                .or(() -> base.passage(id)
                        .map(found -> text("learn.passage", found.passage().locator())));
    }
}
