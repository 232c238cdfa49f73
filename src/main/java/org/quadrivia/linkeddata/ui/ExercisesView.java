package org.quadrivia.linkeddata.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.Exercise;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.KnowledgeBase;

/** The exercises of a knowledge base by level, marking those that the visitor has solved. */
@Route("exercises/:kb?")
@AnonymousAllowed
public class ExercisesView extends QueryPage {
    private final SolvedExercises learner;

    ExercisesView(QueryPageServices workbench, SolvedExercises learner) {
        super(workbench);
        this.learner = learner;
    }

    @Override
    void enter(KnowledgeBase base, BeforeEnterEvent event) {
        KbCard card = base.card();
        List<Exercise> all = workbench.exercises.of(card.id());
        Set<String> solved = learner.solved(card.id()).keySet();
        Map<Integer, List<Exercise>> levels =
                all.stream().collect(Collectors.groupingBy(Exercise::level, TreeMap::new, Collectors.toList()));
        Div page = Components.div("exercise-levels");
        levels.forEach((level, some) -> page.add(level(card.id(), level, some, solved)));
        long done =
                all.stream().filter(exercise -> solved.contains(exercise.id())).count();
        Paragraph progress = Components.paragraph(text("exercises.progress", done, all.size()), "result-line");
        progress.getElement().setAttribute("role", "status");
        Anchor console = Components.linkButton(QueryPageParts.console(card.id(), ""), text("exercises.console"));
        show(
                text("exercises.title"),
                QueryPageParts.head(
                        card,
                        text("exercises.title"),
                        text(all.isEmpty() ? "exercises.none" : "exercises.lead"),
                        console));
        if (!all.isEmpty()) {
            getContent().add(progress, page);
            if (learner.isGuest()) {
                getContent().add(Components.muted(text("exercises.guest")));
            }
        }
    }

    private static Section level(KbId kb, int level, List<Exercise> exercises, Set<String> solved) {
        UnorderedList list = Components.list("exercise-list");
        exercises.forEach(exercise -> {
            ListItem row =
                    new ListItem(new Anchor(QueryPageParts.exercises(kb) + "/" + exercise.id(), exercise.title()));
            if (solved.contains(exercise.id())) {
                row.add(Components.chip(text("exercises.solved"), "right"));
            }
            row.add(Components.paragraph(exercise.task(), "muted"));
            list.add(row);
        });
        return new Section(new H2(text("exercises.level", level, text("exercises.level." + level))), list);
    }
}
