package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.assignment.Assignment;
import org.quadrivia.classroom.assignment.Assignments;
import org.quadrivia.classroom.assignment.Correction;
import org.quadrivia.classroom.assignment.Correction.Way;
import org.quadrivia.classroom.gradebook.Grade;
import org.quadrivia.classroom.regrade.ChangedQuestion;
import org.quadrivia.classroom.regrade.Regrading;
import org.quadrivia.classroom.regrade.Regrading.GradeChange;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.roster.GradeLog;
import org.quadrivia.classroom.roster.LogEntry;
import org.quadrivia.form.Components;
import org.quadrivia.form.FigureTable;
import org.quadrivia.form.NativeField;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.storage.ConditionalOnStorage;

/**
 * The page on which a teacher decides how answers count whose questions have changed since they were asked. It shows how each grade
 * would change; nothing is stored before the teacher confirms.
 */
@Route(EditAssignmentView.ROUTE + "/regrade")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class RegradeView extends TeachClassPage {
    private final Assignments assignments;
    private final Regrading regrading;
    private final GradeLog log;

    RegradeView(ClassAccess access, Assignments assignments, Regrading regrading, GradeLog log) {
        super(access);
        this.assignments = assignments;
        this.regrading = regrading;
        this.log = log;
    }

    static String address(Assignment of) {
        return EditAssignmentView.address(of) + "/regrade";
    }

    @Override
    void show(SchoolClass shown, BeforeEnterEvent event) {
        log.looks(shown.id(), LogEntry.Act.SAW_GRADES);
        show(shown, EditAssignmentView.named(assignments, shown.id(), event), "");
    }

    private void show(SchoolClass shown, Assignment assignment, String said) {
        List<ChangedQuestion> changed = regrading.changed(assignment);
        fill(
                text("teach.class.regrade.title", assignment.title()),
                new ClassNav(
                        shown,
                        ClassNav.Tab.ASSIGNMENTS,
                        text("teach.class.regrade"),
                        text("teach.class.regrade.lead", assignment.title())));
        if (!said.isEmpty()) {
            getContent().add(Components.alert(said));
        }
        if (changed.isEmpty()) {
            getContent().add(new Paragraph(text("teach.class.regrade.none")));
            return;
        }
        Map<String, NativeField> choices = new LinkedHashMap<>();
        Div effect = new Div();
        effect.getElement().setAttribute("role", "status");
        changed.forEach(one -> {
            NativeField choice = choice(one);
            choice.onChange(() -> fill(effect, assignment, decisions(changed, choices)));
            choices.put(one.asked().id(), choice);
            getContent().add(part(one, choice));
        });
        fill(effect, assignment, decisions(changed, choices));
        getContent()
                .add(
                        Components.section(text("teach.class.regrade.effect"), effect),
                        Components.actions(
                                Components.primaryButton(
                                        text("teach.class.regrade.do"),
                                        () -> decide(shown, assignment, decisions(changed, choices))),
                                Components.button(
                                        text("teach.class.regrade.keep"),
                                        () -> decide(
                                                shown,
                                                assignment,
                                                changed.stream()
                                                        .map(one -> one.decide(Way.AS_SHOWN))
                                                        .toList()))));
    }

    private static List<Correction> decisions(List<ChangedQuestion> changed, Map<String, NativeField> choices) {
        return changed.stream()
                .map(one -> one.decide(Stream.of(Way.values())
                        .filter(way -> choices.containsKey(one.asked().id())
                                && way.name()
                                        .equals(choices.get(one.asked().id()).value()))
                        .findFirst()
                        .orElse(one.proposed())))
                .toList();
    }

    private static Component part(ChangedQuestion one, NativeField choice) {
        Item asked = one.asked();
        List<Component> said = new ArrayList<>();
        said.add(new Paragraph(text("teach.class.regrade.asked", key(asked), one.learners())));
        said.add(new Paragraph(now(one)));
        if (asked.kind() != Kind.TEXT) {
            said.add(Components.muted(text(
                    "teach.class.regrade.options",
                    asked.options().stream().map(Option::label).collect(Collectors.joining(" · ")))));
        }
        choice.getElement().setAttribute("id", "way-" + asked.id());
        said.add(Components.field("way-" + asked.id(), text("teach.class.regrade.way"), choice));
        if (!one.isOpen()) {
            said.add(Components.chip(text("teach.class.regrade.is-decided")));
        }
        return Components.section(asked.stem(), said.toArray(Component[]::new));
    }

    private static String key(Item asked) {
        return asked.options().stream()
                .filter(Option::correct)
                .map(option -> option.right() == null ? option.label() : option.label() + " – " + option.right())
                .collect(Collectors.joining(", "));
    }

    private static String now(ChangedQuestion one) {
        if (one.now().isGone()) {
            return text("teach.class.regrade.gone");
        }
        if (one.now().confirms(one.asked())) {
            return text("teach.class.regrade.same");
        }
        List<String> labels = one.now().labelsIn(one.asked());
        if (one.asked().kind() == Kind.TEXT) {
            return text("teach.class.regrade.now", words(one));
        }
        return labels.isEmpty()
                ? text("teach.class.regrade.not-shown", words(one))
                : text("teach.class.regrade.now", String.join(", ", labels));
    }

    /** Returns what is right now in words, without IRIs. */
    private static String words(ChangedQuestion one) {
        return one.now().right().stream()
                .filter(words -> !words.startsWith("<") && !words.startsWith("\""))
                .sorted()
                .limit(5)
                .collect(Collectors.joining(", "));
    }

    private static NativeField choice(ChangedQuestion one) {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.of(Way.NEW_KEY, Way.LEFT_OUT, Way.AS_SHOWN)
                .filter(way -> way != Way.NEW_KEY || one.hasNewKey())
                .forEach(way -> choices.put(way.name(), text("teach.class.regrade.way." + way.word())));
        return new NativeField.Choice(choices, one.proposed().name());
    }

    private void fill(Div effect, Assignment assignment, List<Correction> decisions) {
        effect.removeAll();
        List<GradeChange> all = regrading.preview(assignment, decisions);
        List<GradeChange> changes = all.stream().filter(GradeChange::isChange).toList();
        effect.add(new Paragraph(text("teach.class.regrade.count", changes.size(), all.size())));
        if (changes.isEmpty()) {
            return;
        }
        FigureTable table = new FigureTable(
                text("teach.class.regrade.effect"),
                List.of(
                        text("teach.class.learner"),
                        text("teach.class.regrade.before"),
                        text("teach.class.regrade.after")));
        changes.forEach(change -> table.row(
                change.learner().person().shownName().value(), "", percent(change.before()), percent(change.after())));
        effect.add(table);
    }

    private static String percent(Grade grade) {
        OptionalDouble percent = grade.percent();
        return percent.isPresent() ? text("teach.results.percent", Math.round(percent.getAsDouble())) : "–";
    }

    private void decide(SchoolClass shown, Assignment assignment, List<Correction> decisions) {
        boolean done = regrading.decide(assignment, decisions);
        show(shown, assignment, text(done ? "teach.class.regrade.done" : "teach.class.regrade.again"));
    }
}
