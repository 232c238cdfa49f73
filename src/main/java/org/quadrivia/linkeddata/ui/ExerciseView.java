package org.quadrivia.linkeddata.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.Exercise;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.linkeddata.ExerciseVerdict;
import org.quadrivia.linkeddata.SparqlReply;

/** One exercise: its task, an editor, the verdict on the result of a query, and hints one after the other. */
@Route("exercises/:kb/:exercise")
@AnonymousAllowed
public class ExerciseView extends QueryPage {
    private final SolvedExercises learner;
    private final Div verdict = new Div();

    ExerciseView(QueryPageServices workbench, SolvedExercises learner) {
        super(workbench);
        this.learner = learner;
        verdict.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    void enter(KnowledgeBase base, BeforeEnterEvent event) {
        KbId kb = base.card().id();
        Exercise exercise = event.getRouteParameters()
                .get("exercise")
                .flatMap(id -> workbench.exercises.find(kb, id))
                .orElseThrow(NotFoundException::new);
        verdict.removeAll();
        Header head = Components.header(
                Components.eyebrow(
                        new Anchor(QueryPageParts.exercises(kb), text("exercises.title")),
                        Components.span(text("page.separator")),
                        Components.span(text(
                                "exercises.level", exercise.level(), text("exercises.level." + exercise.level())))),
                exercise.title(),
                "");
        QueryPanel[] itself = new QueryPanel[1];
        QueryPanel panel = new QueryPanel(
                workbench,
                kb,
                text("exercise.editor"),
                text("exercise.check"),
                (query, reply, own) -> check(kb, exercise, query, reply, own.filter(SparqlReply::isResult)),
                Components.button(text("query.format"), () -> itself[0].format()));
        itself[0] = panel;
        panel.runTogetherWith(exercise.query());
        panel.onAsk(verdict::removeAll);
        Div work = Components.div(
                "exercise-work",
                Components.paragraph(exercise.task(), "exercise-task"),
                panel,
                verdict,
                new HintsPart(exercise, panel),
                next(kb, exercise));
        show(exercise.title(), head, work);
        panel.write(learner.solved(kb).getOrDefault(exercise.id(), start(kb)));
    }

    /** Returns the text to begin with: the prefixes, so that nobody has to look them up, and an empty query. */
    private String start(KbId kb) {
        StringBuilder text = new StringBuilder();
        workbench
                .examples
                .prefixes(kb)
                .forEach((prefix, iri) -> text.append("PREFIX ")
                        .append(prefix)
                        .append(": <")
                        .append(iri)
                        .append(">\n"));
        return text.append("\nSELECT * {\n  \n}\n").toString();
    }

    /** @param own the result of the exercise's own query; empty if that query failed */
    private void check(KbId kb, Exercise exercise, String query, SparqlReply found, Optional<SparqlReply> own) {
        verdict.removeAll();
        if (own.isEmpty()) {
            verdict.add(Components.paragraph(text("exercise.broken"), "complaint"));
            return;
        }
        ExerciseVerdict judged = workbench.exercises.compare(exercise, own.get(), found);
        if (judged.right()) {
            learner.keep(kb, exercise, query);
        }
        Paragraph line = Components.paragraph(VerdictTexts.of(judged), "verdict-line");
        line.setClassName("right", judged.right());
        verdict.add(line);
        if (!judged.examples().isEmpty()) {
            verdict.add(VerdictTexts.examples(new ResultCells(workbench, kb), judged));
        }
        verdict.add(new ResultPart(workbench, kb, found));
    }

    private Div next(KbId kb, Exercise exercise) {
        List<Exercise> all = workbench.exercises.of(kb).stream()
                .sorted(Comparator.comparingInt(Exercise::level))
                .toList();
        int at = all.indexOf(exercise);
        Div actions = Components.actions();
        if (at + 1 < all.size()) {
            actions.add(Components.linkButton(
                    QueryPageParts.exercises(kb) + "/" + all.get(at + 1).id(),
                    text("exercise.next", all.get(at + 1).title())));
        }
        return actions;
    }

    /** Shows the hints one after the other, and then the exercise's own query. */
    private static final class HintsPart extends Div {
        private final Exercise exercise;
        private final OrderedList list = new OrderedList();
        private final NativeButton more = Components.slimButton("", this::tell);
        private int told;

        HintsPart(Exercise exercise, QueryPanel panel) {
            this.exercise = exercise;
            list.addClassName("exercise-hints");
            list.setVisible(false);
            getElement().setAttribute("aria-live", "polite");
            NativeButton solution =
                    Components.slimButton(text("exercise.solution"), () -> panel.write(exercise.query()));
            add(list, Components.actions(more, solution));
            label();
        }

        private void tell() {
            list.setVisible(true);
            list.add(new ListItem(exercise.hints().get(told++)));
            label();
        }

        private void label() {
            more.setText(text("exercise.hint", told + 1, exercise.hints().size()));
            more.setVisible(told < exercise.hints().size());
        }
    }
}
