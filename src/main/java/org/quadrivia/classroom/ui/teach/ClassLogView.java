package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.keeping.ClassKeeping;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.roster.Classes;
import org.quadrivia.classroom.roster.LogEntry;
import org.quadrivia.classroom.ui.ClassDates;
import org.quadrivia.form.FigureTable;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page with the log of a class: who saw or changed grades, and what else teachers did, newest first. */
@Route(TeachClassPage.ROUTE + "/log")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class ClassLogView extends TeachClassPage {
    private final Classes classes;
    private final ClassKeeping keeping;
    private final ClassDates dates;

    ClassLogView(ClassAccess access, Classes classes, ClassKeeping keeping, ClassDates dates) {
        super(access);
        this.classes = classes;
        this.keeping = keeping;
        this.dates = dates;
    }

    @Override
    void show(SchoolClass shown, BeforeEnterEvent event) {
        List<Classes.Logged> entries = classes.log(shown.id());
        fill(
                text("teach.class.title.log", shown.name()),
                new ClassNav(
                        shown,
                        ClassNav.Tab.LOG,
                        text("teach.class.log"),
                        text(
                                "teach.class.log.lead",
                                Classes.MAX_LOG,
                                keeping.log().map(kept -> kept.toDays()).orElse(0L))));
        getContent().add(entries.isEmpty() ? new Paragraph(text("teach.class.log.none")) : table(entries));
    }

    private FigureTable table(List<Classes.Logged> entries) {
        FigureTable table = new FigureTable(
                text("teach.class.log"),
                List.of(
                        text("teach.class.log.at"),
                        text("teach.class.log.by"),
                        text("teach.class.log.what"),
                        text("teach.class.log.about"),
                        text("teach.class.log.words")));
        entries.forEach(one -> table.row(
                dates.words(one.entry().at()),
                "",
                one.by().map(person -> person.shownName().value()).orElse("–"),
                text("teach.class.log." + one.entry().act().word()),
                one.about().map(person -> person.shownName().value()).orElse("–"),
                words(one.entry())));
        return table;
    }

    private static String words(LogEntry entry) {
        return Stream.of(entry.assignment(), entry.words())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(": "));
    }
}
