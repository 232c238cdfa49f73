package org.quadrivia.authoring.ui.quiz;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeacherPageGuard;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Item;
import org.quadrivia.question.own.OwnQuestions;
import org.quadrivia.question.review.ItemReviews;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizResults;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** The services that the pages of named quizzes use. */
@Component
@ConditionalOnStorage
class NamedQuizPageServices {
    static final String CODE = "code";

    final TeacherPageGuard desk;
    final NamedQuizzes quizzes;
    final NamedQuizResults results;
    final ItemReviews reviews;
    final KnowledgeBaseService bases;
    private final OwnQuestions own;

    NamedQuizPageServices(
            TeacherPageGuard desk,
            NamedQuizzes quizzes,
            NamedQuizResults results,
            ItemReviews reviews,
            KnowledgeBaseService bases,
            OwnQuestions own) {
        this.desk = desk;
        this.quizzes = quizzes;
        this.results = results;
        this.reviews = reviews;
        this.bases = bases;
        this.own = own;
    }

    /** Returns the number of items of each family, with the teachers' own questions as the last. */
    Map<String, Long> families(KbId kb) {
        Map<String, Long> families = new LinkedHashMap<>(reviews.families(kb));
        long asked = own.all(kb).stream().filter(one -> !one.withdrawn()).count();
        if (asked > 0) {
            families.put(Item.OWN, asked);
        }
        return families;
    }

    /**
     * Returns the quiz that the address names.
     *
     * @throws NotFoundException if the knowledge base has no quiz with that code
     */
    NamedQuiz quiz(BeforeEnterEvent event, KbCard card) {
        return event.getRouteParameters()
                .get(CODE)
                .flatMap(QuizCode::read)
                .flatMap(quizzes::find)
                .filter(quiz -> quiz.kb().equals(card.id()))
                .orElseThrow(() -> new NotFoundException("no such quiz"));
    }

    static String export(NamedQuiz quiz) {
        return address(quiz) + "/export";
    }

    static String fresh(KbId kb) {
        return TeachNav.Tab.QUIZZES.of(kb) + "/new";
    }

    static String address(NamedQuiz quiz) {
        return TeachNav.Tab.QUIZZES.of(quiz.kb()) + "/" + quiz.code();
    }

    static String results(NamedQuiz quiz) {
        return address(quiz) + "/results";
    }

    /** Returns where a live round of the quiz is started; {@code live.web} has that page. */
    static String live(NamedQuiz quiz) {
        return "live/host/" + quiz.code();
    }

    static String paper(NamedQuiz quiz) {
        return address(quiz) + "/paper";
    }
}
