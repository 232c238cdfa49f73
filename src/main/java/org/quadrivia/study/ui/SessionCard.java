package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.study.Confusion;
import org.quadrivia.study.LearnerClock;
import org.quadrivia.study.SessionSummary;
import org.quadrivia.study.SessionSummary.Learned;
import org.quadrivia.study.StudyDay;

/** The end of a study session: the facts that the learner knows now, when each comes back, and the next steps. */
final class SessionCard extends Composite<Div> {
    private final SessionSummary session;
    private final StudyDay day;

    SessionCard(SessionSummary session, StudyDay day, StudyStarter start) {
        this.session = session;
        this.day = day;
        getContent().addClassName("result");
        getContent()
                .add(
                        Components.header(DueCard.eyebrow(day.card()), title(), lead(), ways(start)),
                        DueCard.goal(day),
                        facts());
    }

    private String title() {
        int all = session.facts().size();
        return text("study.session", all - session.count(Learned.MISSED), all);
    }

    private String lead() {
        return text(
                "study.session.lead",
                session.right(),
                session.planned(),
                session.count(Learned.NEW),
                session.count(Learned.RELEARNED),
                session.count(Learned.MISSED));
    }

    private Component[] ways(StudyStarter start) {
        List<Component> ways = new ArrayList<>(NextSteps.of(day, text("study.continue"), start));
        ways.add(Components.linkButton("quiz/" + session.quiz(), text("study.session.questions")));
        List<FactId> asked =
                session.facts().stream().map(one -> one.fact().fact()).toList();
        day.confusions().stream()
                .filter(confusion -> asked.contains(confusion.fact()))
                .findFirst()
                .ifPresent(confusion -> ways.add(drill(confusion, start)));
        return ways.toArray(Component[]::new);
    }

    private static Component drill(Confusion confusion, StudyStarter start) {
        String words = text(
                "study.drill.of", confusion.wrong().label(), confusion.right().label());
        return Components.button(words, () -> start.drill(confusion));
    }

    private Component facts() {
        UnorderedList list = Components.list("rows session-facts");
        session.facts().forEach(one -> list.add(row(one, day.day())));
        return new Section(new H2(text("study.session.facts")), list);
    }

    private static ListItem row(SessionSummary.Outcome one, LearnerClock clock) {
        String learned = text("study.session." + one.learned().name().toLowerCase(Locale.ROOT));
        String when = DueTimes.next(one.fact().memory(), clock);
        return new ListItem(
                Components.span(one.fact().sentence(), "grow"),
                Components.muted(learned),
                Components.muted(text("study.session.back", when)));
    }
}
