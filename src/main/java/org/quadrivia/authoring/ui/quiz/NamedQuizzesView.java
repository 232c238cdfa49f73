package org.quadrivia.authoring.ui.quiz;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeachPage;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.core.env.Environment;

/** The page with the named quizzes of a knowledge base, and the actions for each. */
@Route(TeachNav.ROUTE + "/:kb/quizzes")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class NamedQuizzesView extends TeachPage {
    private final NamedQuizPageServices quizzing;
    private final String publicAddress;

    NamedQuizzesView(NamedQuizPageServices quizzing, Environment settings) {
        super(quizzing.desk);
        this.quizzing = quizzing;
        this.publicAddress = settings.getProperty("quadrivia.base-url", "");
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        Anchor make =
                Components.linkButton(NamedQuizPageServices.fresh(card.id()), text("teach.quizzes.new"), "primary");
        List<NamedQuiz> all = quizzing.quizzes.of(card.id());
        fill(
                text("teach.title.quizzes", card.title()),
                new TeachHeader(card, TeachNav.Tab.QUIZZES, text("teach.quizzes"), text("teach.quizzes.lead"), make));
        if (all.isEmpty()) {
            getContent().add(new Paragraph(text("teach.quizzes.none")));
            return;
        }
        Map<QuizCode, Integer> counts = quizzing.quizzes.counts(card.id());
        OrderedList list = Components.numberedList("cards");
        all.forEach(quiz ->
                list.add(new QuizCard(quizzing, card, quiz, counts.getOrDefault(quiz.code(), 0), publicAddress)));
        getContent().add(list);
    }
}
