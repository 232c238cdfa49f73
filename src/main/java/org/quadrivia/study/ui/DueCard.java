package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.study.DayPlan;
import org.quadrivia.study.StudyDay;

/** What to do today, and the button that begins it. Enter presses the button. */
public final class DueCard extends Composite<Div> {
    DueCard(StudyDay day, StudyStarter start) {
        DayPlan plan = day.plan();
        String begin = day.known() == 0 ? "study.begin.first" : "study.begin";
        getContent()
                .add(
                        Components.header(
                                eyebrow(day.card()),
                                title(day),
                                lead(day),
                                NextSteps.of(day, text(begin), start).toArray(Component[]::new)),
                        goal(day));
        if (plan.beyond() > 0) {
            getContent()
                    .add(Components.muted(
                            text("study.beyond", plan.beyond(), day.settings().reviewsADay())));
        }
    }

    /** Returns the title of the knowledge base, marked with its language, to stand above a heading. */
    static Paragraph eyebrow(KbCard card) {
        return Components.inLanguage(card.language(), Components.eyebrow(card.title()));
    }

    /** Says in a few words what is due today. */
    public static String title(StudyDay day) {
        DayPlan plan = day.plan();
        int questions = day.session().size();
        int more = plan.all().size() - questions;
        if (questions > 0) {
            return more == 0 ? text("study.due", questions) : text("study.due.part", questions, more);
        }
        if (plan.facts().later() > 0) {
            return text("study.later", plan.facts().later());
        }
        return text(day.known() == 0 ? "study.empty" : "study.done");
    }

    private static String lead(StudyDay day) {
        DayPlan plan = day.plan();
        DayPlan.Facts facts = plan.facts();
        if (!day.session().isEmpty()) {
            return text("study.due.lead", facts.due(), facts.fresh(), facts.later());
        }
        return plan.next()
                .map(next -> text("study.done.next", DueTimes.when(next, day.day())))
                .orElseGet(() -> text("study.done.nothing"));
    }

    /** Shows how much of the learner's goal for the day is reached. */
    static Component goal(StudyDay day) {
        int goal = day.settings().goal();
        String key = day.answers() >= goal ? "study.goal.reached" : "study.goal";
        return Components.div(
                "how-far narrow",
                Components.div("words", new Span(text(key, day.answers(), goal))),
                Components.bar(day.answers(), goal));
    }
}
