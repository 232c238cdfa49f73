package org.quadrivia.authoring.ui.quiz;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeachPage;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page that prints a named quiz: the questions, and the key on a separate sheet. The browser can also save it as PDF. */
@Route(TeachNav.ROUTE + "/:kb/quizzes/:code([A-Z2-9]{8})/paper")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class PrintQuizView extends TeachPage {
    private static final String DRAW = "draw";

    private final NamedQuizPageServices quizzing;

    PrintQuizView(NamedQuizPageServices quizzing) {
        super(quizzing.desk);
        this.quizzing = quizzing;
        getContent().addClassName("paper");
    }

    /** The same address gives the same paper as long as the questions do not change. */
    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        NamedQuiz quiz = quizzing.quiz(event, card);
        int draw = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DRAW)
                .filter(word -> word.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
        show(card, quiz, draw);
    }

    private void show(KbCard card, NamedQuiz quiz, int draw) {
        NamedQuizzes.Sheet sheet = quizzing.quizzes.sheet(quiz, draw);
        NativeButton print = Components.primaryButton(text("teach.paper.print"), () -> {});
        print.getElement().executeJs("this.onclick = () => print()");
        Div acts = Components.actions(print);
        if (quiz.items().isEmpty()) {
            acts.add(Components.linkButton(
                    NamedQuizPageServices.paper(quiz) + "?" + DRAW + "=" + (draw + 1),
                    text("teach.paper.other"),
                    "slim"));
        }
        acts.add(Components.linkButton(TeachNav.Tab.QUIZZES.of(card.id()), text("teach.compose.back"), "slim"));
        Div screen = Components.div(
                "no-print",
                new TeachHeader(card, TeachNav.Tab.QUIZZES, quiz.plan().title(), text("teach.paper.lead"), acts));
        fill(quiz.plan().title(), screen, questions(quiz, sheet.items()), key(quiz, sheet.items()));
    }

    private static Section questions(NamedQuiz quiz, List<Item> items) {
        OrderedList list = Components.numberedList("paper-questions");
        items.forEach(item -> list.add(new PrintedQuestion(item)));
        Section paper = new Section(new H2(quiz.plan().title()), new Paragraph(text("teach.paper.name")));
        if (!quiz.plan().description().isEmpty()) {
            paper.add(Components.paragraph(quiz.plan().description(), "as-typed"));
        }
        paper.addClassName("sheet");
        paper.add(list);
        return paper;
    }

    private static Section key(NamedQuiz quiz, List<Item> items) {
        OrderedList list = Components.numberedList("paper-key");
        items.forEach(
                item -> list.add(Components.inLanguage(item.language(), new ListItem(PrintedQuestion.key(item)))));
        Section key = new Section(new H2(text("teach.paper.key", quiz.plan().title())), list);
        key.addClassNames("sheet", "key-sheet");
        return key;
    }
}
