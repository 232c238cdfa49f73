package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.objective.Goal;
import org.quadrivia.classroom.objective.Goals;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.ui.ClassDates;
import org.quadrivia.form.CheckboxField;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page on which a teacher sets objectives for a class: first the knowledge base, then its objectives and the date. */
@Route(GoalsView.ROUTE + "/new")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class SetGoalsView extends TeachClassPage {
    private static final String KB = "kb";
    private static final String GOAL = "goal-";
    private static final String DUE = "goal-due";
    private static final int USUAL_DAYS = 28;

    private final Goals goals;
    private final Knowledge knowledge;
    private final ClassDates dates;
    private final Clock clock;

    SetGoalsView(ClassAccess access, Goals goals, Knowledge knowledge, ClassDates dates, Clock clock) {
        super(access);
        this.goals = goals;
        this.knowledge = knowledge;
        this.dates = dates;
        this.clock = clock;
    }

    static String address(ClassId id) {
        return ClassNav.Tab.OBJECTIVES.of(id) + "/new";
    }

    @Override
    void show(SchoolClass shown, BeforeEnterEvent event) {
        Optional<KbCard> chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(KB)
                .flatMap(id -> knowledge.all().stream()
                        .filter(card -> card.id().value().equals(id))
                        .findFirst());
        fill(
                text("teach.class.goals.set"),
                new ClassNav(
                        shown,
                        ClassNav.Tab.OBJECTIVES,
                        text("teach.class.goals.set"),
                        chosen.map(KbCard::title).orElseGet(() -> text("teach.class.goals.which"))));
        if (shown.archived()) {
            getContent().add(Components.paragraph(text("teach.class.archived.short"), "note"));
        } else if (chosen.isEmpty()) {
            UnorderedList list = Components.list("rows");
            knowledge
                    .all()
                    .forEach(card -> list.add(new ListItem(Components.inLanguage(
                            card.language(),
                            new Anchor(address(shown.id()) + "?" + KB + "=" + card.id(), card.title())))));
            getContent().add(list);
        } else {
            form(shown, chosen.get());
        }
    }

    private void form(SchoolClass shown, KbCard card) {
        List<Objective> objectives = goals.objectives(card.id());
        if (objectives.isEmpty()) {
            getContent().add(new Paragraph(text("teach.class.goals.no-objectives")));
            return;
        }
        PlainForm form = new PlainForm((self, typed) -> set(shown, card, objectives, self, typed));
        for (int i = 0; i < objectives.size(); i++) {
            form.with(new CheckboxField(GOAL + i, objectives.get(i).sentence()));
        }
        Instant usual = clock.instant()
                .plus(Duration.ofDays(USUAL_DAYS))
                .atZone(dates.zone())
                .with(LocalTime.of(23, 59))
                .toInstant();
        form.with(new FormField(DUE, text("teach.class.goals.by"), "datetime-local", "off")
                        .value(AssignmentForm.Times.local(usual, dates.zone()))
                        .hint(text("teach.class.goals.by.hint", dates.zone().getId())))
                .send(text("teach.class.goals.do"), "primary");
        getContent().add(form);
    }

    private void set(
            SchoolClass shown, KbCard card, List<Objective> objectives, PlainForm form, Map<String, String> typed) {
        Optional<Instant> due = AssignmentForm.Times.read(typed.getOrDefault(DUE, ""), dates.zone());
        List<EntityId> chosen = new ArrayList<>();
        for (int i = 0; i < objectives.size(); i++) {
            if (Boolean.parseBoolean(typed.getOrDefault(GOAL + i, "false"))) {
                chosen.add(objectives.get(i).id());
            }
        }
        if (due.filter(clock.instant()::isBefore).isEmpty()) {
            form.complain(DUE, text("teach.class.work.reopen.bad"));
        } else if (chosen.isEmpty()) {
            form.complain(text("teach.class.goals.choose"));
        } else if (goals.set(shown.id(), card.id(), chosen, due.get()) < chosen.size()) {
            form.complain(text("teach.class.goals.most", Goal.MOST));
        } else {
            Components.go(this, ClassNav.Tab.OBJECTIVES.of(shown.id()));
        }
    }
}
