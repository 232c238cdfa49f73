package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.roster.Classes;
import org.quadrivia.classroom.roster.Membership;
import org.quadrivia.classroom.roster.NewAccounts;
import org.quadrivia.classroom.ui.ClassDates;
import org.quadrivia.form.Components;
import org.quadrivia.form.FigureTable;
import org.quadrivia.form.NativeField;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.core.env.Environment;

/** The page with the learners of a class, and the ways to let more in. */
@Route(TeachClassPage.ROUTE)
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class ClassView extends TeachClassPage {
    private static final List<Integer> EXTRA = List.of(0, 10, 25, 33, 50, 75, 100, Membership.MAX_EXTRA);

    private final Classes classes;
    private final NewAccounts accounts;
    private final ClassDates dates;
    private final ArchiveWords archive;
    private final String publicAddress;

    ClassView(
            ClassAccess access,
            Classes classes,
            NewAccounts accounts,
            ClassDates dates,
            ArchiveWords archive,
            Environment settings) {
        super(access);
        this.classes = classes;
        this.accounts = accounts;
        this.dates = dates;
        this.archive = archive;
        this.publicAddress = settings.getProperty("quadrivia.base-url", "");
    }

    @Override
    void show(SchoolClass shown, BeforeEnterEvent event) {
        show(shown);
    }

    private void show(SchoolClass shown) {
        List<Classes.Learner> learners = classes.learners(shown.id());
        Component people = learners.isEmpty() ? new Paragraph(none(shown)) : table(shown, learners);
        fill(
                text("teach.class.title", shown.name()),
                new ClassNav(
                        shown,
                        ClassNav.Tab.LEARNERS,
                        shown.name(),
                        text("teach.class.lead", learners.size(), shown.year().isEmpty() ? 0 : 1, shown.year())),
                people);
        if (shown.archived()) {
            getContent().add(Components.paragraph(archive.archived(shown), "note"));
            return;
        }
        getContent()
                .add(
                        new InvitePart(classes, shown, publicAddress, () -> show(again(shown.id()))),
                        new RosterPart(accounts, shown, this::slips));
    }

    private static String none(SchoolClass shown) {
        return text(shown.archived() ? "teach.class.learners.none.archived" : "teach.class.learners.none");
    }

    private FigureTable table(SchoolClass shown, List<Classes.Learner> learners) {
        FigureTable table = new FigureTable(
                text("teach.class.learners"),
                List.of(
                        text("teach.class.learner"),
                        text("teach.class.sign-in"),
                        text("teach.class.joined"),
                        text("teach.class.extra"),
                        text("teach.class.remove.head")));
        learners.forEach(learner -> table.row(
                Components.span(learner.person().shownName().value()),
                Components.span(learner.person().name().value()),
                new Span(dates.words(learner.membership().joined())),
                extra(shown, learner),
                remove(shown, learner)));
        return table;
    }

    private NativeField extra(SchoolClass shown, Classes.Learner learner) {
        Map<String, String> choices = new LinkedHashMap<>();
        int now = learner.membership().extraPercent();
        Stream.concat(EXTRA.stream(), Stream.of(now))
                .distinct()
                .sorted()
                .forEach(percent -> choices.put(String.valueOf(percent), text("teach.class.extra.percent", percent)));
        NativeField choice = new NativeField.Choice(choices, String.valueOf(now))
                .with(
                        "aria-label",
                        text(
                                "teach.class.extra.of",
                                learner.person().shownName().value()));
        choice.onChange(() -> {
            if (choices.containsKey(choice.value())) {
                classes.setExtra(shown.id(), learner.person().id(), Integer.parseInt(choice.value()));
            }
        });
        return choice;
    }

    private NativeButton remove(SchoolClass shown, Classes.Learner learner) {
        NativeButton remove = Components.slimButton(text("teach.class.remove"), () -> {
            classes.remove(shown.id(), learner.person().id());
            show(again(shown.id()));
        });
        remove.setAriaLabel(
                text("teach.class.remove.who", learner.person().shownName().value()));
        return remove;
    }

    private void slips(SchoolClass shown, NewAccounts.Made made) {
        fill(text("teach.class.slips"), new SlipsPart(shown, made, publicAddress, () -> show(again(shown.id()))));
    }
}
