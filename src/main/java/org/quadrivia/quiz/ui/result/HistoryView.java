package org.quadrivia.quiz.ui.result;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.AttemptPage;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.ui.CurrentTaker;
import org.quadrivia.quiz.ui.QuizAddresses;

/** The quizzes that somebody took, newest first: to continue, to look at again, or to retry what was missed. */
@Route(HistoryView.ROUTE)
@AnonymousAllowed
public class HistoryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "history";
    private static final String PAGE = "page";

    private final Quizzes quizzes;
    private final CurrentTaker takers;
    private final QuizSubjects subjects;
    private final Paragraph complaint = Components.alert();
    private final DeviceNews news = new DeviceNews();
    private final Div page = new Div();

    HistoryView(Quizzes quizzes, CurrentTaker takers, QuizSubjects subjects) {
        this.quizzes = quizzes;
        this.takers = takers;
        this.subjects = subjects;
        getContent().add(news, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(words -> words.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
        news.clear();
        show(quizzes.history(takers.current(), wanted));
    }

    private void show(AttemptPage history) {
        page.removeAll();
        page.add(head(history), complaint);
        complaint.setText("");
        if (history.total() > 0) {
            page.add(list(history));
        }
        if (history.pages() > 1) {
            page.add(pages(history));
        }
    }

    private Component head(AttemptPage history) {
        Div head = Components.div("page-header", new H1(text("quiz.history")), lead(history));
        if (history.total() == 0) {
            Anchor start = Components.linkButton("", text("quiz.history.start"), "primary");
            head.add(Components.actions(start));
        } else if (takers.isGuest()) {
            head.add(new Paragraph(new DeviceNote(takers, this::forgotten)));
        }
        return head;
    }

    private Paragraph lead(AttemptPage history) {
        boolean guest = takers.isGuest();
        String words = history.total() == 0
                ? text("quiz.history.none")
                : guest ? text("quiz.history.guest", history.total()) : text("quiz.history.lead", history.total());
        return Components.lead(words);
    }

    private Component list(AttemptPage history) {
        Optional<ZoneId> zone = takers.zone();
        OrderedList list = Components.numberedList("attempts");
        history.lines().forEach(line -> list.add(new AttemptRow(line, subjects, zone, this::retry)));
        return list;
    }

    private void forgotten() {
        show(quizzes.history(takers.current(), 1));
        news.tell();
    }

    private void retry(QuizId id) {
        quizzes.retryMissed(id, takers.beginning()).ifPresent(this::follow);
    }

    private void follow(StartOutcome started) {
        switch (started) {
            case StartOutcome.UnderWay(var id) -> Components.go(this, QuizAddresses.of(id, 1));
            case StartOutcome.ExamIsOn(var exam) -> Components.go(this, QuizAddresses.of(exam));
            case StartOutcome.NotStored(var why) -> complaint.setText(why);
            case StartOutcome.NothingToAsk nothing -> complaint.setText(text("quiz.start.nothing"));
            case StartOutcome.NoSuchKnowledgeBase gone -> complaint.setText(text("quiz.start.gone"));
        }
    }

    private static Component pages(AttemptPage history) {
        Nav pages = new Nav();
        pages.addClassName("actions");
        pages.getElement().setAttribute("aria-label", text("quiz.history.pages"));
        if (history.page() > 1) {
            pages.add(page("quiz.history.newer", history.page() - 1));
        }
        if (history.page() < history.pages()) {
            pages.add(page("quiz.history.older", history.page() + 1));
        }
        return pages;
    }

    private static Anchor page(String key, int number) {
        return Components.linkButton(ROUTE + "?" + PAGE + "=" + number, text(key));
    }

    @Override
    public String getPageTitle() {
        return text("quiz.title.history");
    }
}
