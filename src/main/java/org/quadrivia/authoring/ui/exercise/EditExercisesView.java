package org.quadrivia.authoring.ui.exercise;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeacherPageGuard;
import org.quadrivia.authoring.ui.publishing.DraftPage;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.Exercise;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;

/** The SPARQL exercises of a knowledge base; or one of them, or a new one, if the address names it. */
@Route(TeachNav.ROUTE + "/:kb/exercises")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class EditExercisesView extends DraftPage {
    private static final String NEW = "new";

    EditExercisesView(TeacherPageGuard desk, EditPageServices editing) {
        super(desk, editing);
    }

    static String address(KbId kb) {
        return TeachNav.Tab.EXERCISES.of(kb);
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        fillBelowBar(
                text("teach.title.exercises", card.title()),
                new TeachHeader(
                        card,
                        TeachNav.Tab.EXERCISES,
                        text("teach.exercises"),
                        text("teach.exercises.lead"),
                        Components.linkButton(address(card.id()) + "?task=" + NEW, text("teach.exercises.new"), "slim"),
                        Components.linkButton("exercises/" + card.id(), text("teach.exercises.see"), "slim")));
        bar.show(card);
        Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter("task");
        if (asked.isPresent()) {
            Optional<Exercise> known = editing.exercises.find(editing.open(card), asked.get());
            getContent().add(new EditExerciseCard(editing, card, known, () -> bar.show(card)));
        } else {
            list(card);
        }
    }

    private void list(KbCard card) {
        List<Exercise> all = editing.exercises.own(editing.open(card));
        if (all.isEmpty()) {
            getContent().add(Components.muted(text("teach.exercises.none")));
            return;
        }
        UnorderedList rows = Components.list("rows");
        all.forEach(exercise -> rows.add(new ListItem(
                new Anchor(address(card.id()) + "?task=" + exercise.id(), exercise.title()),
                Components.span(text("teach.exercises.level", exercise.level()), "muted", "small"))));
        getContent().add(rows);
    }
}
