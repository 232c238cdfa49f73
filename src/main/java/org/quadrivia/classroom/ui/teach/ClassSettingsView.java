package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.quadrivia.account.Person;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.roster.Classes;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page with the name of a class, its teachers, and its archive. */
@Route(TeachClassPage.ROUTE + "/settings")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class ClassSettingsView extends TeachClassPage {
    private static final String NAME = "class-name";
    private static final String YEAR = "class-year";
    private static final String NEXT_NAME = "next-name";
    private static final String NEXT_YEAR = "next-year";
    private static final String TEACHER = "teacher-name";

    private final Classes classes;
    private final ArchiveWords words;

    ClassSettingsView(ClassAccess access, Classes classes, ArchiveWords words) {
        super(access);
        this.classes = classes;
        this.words = words;
    }

    @Override
    void show(SchoolClass shown, BeforeEnterEvent event) {
        show(shown);
    }

    private void show(SchoolClass shown) {
        fill(
                text("teach.class.title.settings", shown.name()),
                new ClassNav(shown, ClassNav.Tab.SETTINGS, text("teach.class.settings"), ""),
                naming(shown),
                Components.section(
                        text("teach.class.teachers"),
                        new Paragraph(text("teach.class.teachers.lead")),
                        teachers(shown),
                        teacherForm(shown)),
                moveUp(shown),
                archive(shown));
    }

    private PlainForm naming(SchoolClass shown) {
        return new PlainForm((form, typed) -> rename(shown, form, typed))
                .with(new FormField(NAME, text("teach.class.name"), "text", "off")
                        .value(shown.name())
                        .longest(SchoolClass.MAX_NAME))
                .with(new FormField(YEAR, text("teach.class.year"), "text", "off")
                        .value(shown.year())
                        .hint(text("teach.class.year.hint"))
                        .longest(SchoolClass.MAX_YEAR))
                .send(text("teach.settings.save"), "plain");
    }

    private void rename(SchoolClass shown, PlainForm form, Map<String, String> typed) {
        String name = typed.getOrDefault(NAME, "");
        String year = typed.getOrDefault(YEAR, "");
        if (!SchoolClass.fits(name, year)) {
            form.complain(NAME, text("teach.class.name.bad", SchoolClass.MAX_NAME, SchoolClass.MAX_YEAR));
            return;
        }
        classes.rename(shown.id(), name, year);
        show(again(shown.id()));
    }

    private UnorderedList teachers(SchoolClass shown) {
        List<Person> all = classes.teachers(shown.id());
        UnorderedList list = Components.list("rows");
        all.forEach(teacher -> {
            String name = teacher.shownName().value();
            ListItem row = new ListItem(Components.span(name, "grow"));
            if (all.size() > 1) {
                NativeButton remove = Components.slimButton(text("teach.class.teachers.remove"), () -> {
                    classes.removeTeacher(shown.id(), teacher.id());
                    afterTeachers(shown);
                });
                remove.setAriaLabel(text("teach.class.teachers.remove.who", name));
                row.add(remove);
            }
            list.add(row);
        });
        return list;
    }

    /** A teacher who has taken the class away from themselves goes back to the others. */
    private void afterTeachers(SchoolClass shown) {
        if (classes.taught().stream().anyMatch(one -> one.id().equals(shown.id()))) {
            show(again(shown.id()));
        } else {
            Components.go(this, ClassesView.ROUTE);
        }
    }

    private PlainForm teacherForm(SchoolClass shown) {
        return new PlainForm((form, typed) -> {
                    switch (classes.addTeacher(shown.id(), typed.getOrDefault(TEACHER, ""))) {
                        case DONE -> show(again(shown.id()));
                        case NOBODY -> form.complain(TEACHER, text("teach.editors.nobody"));
                        case NO_TEACHER -> form.complain(TEACHER, text("teach.editors.noTeacher"));
                    }
                })
                .with(new FormField(TEACHER, text("teach.class.teachers.name"), "text", "off").longest(64))
                .send(text("teach.class.teachers.add"), "slim");
    }

    private Component moveUp(SchoolClass shown) {
        PlainForm form = new PlainForm((self, typed) -> moveUp(shown, self, typed))
                .with(new FormField(NEXT_NAME, text("teach.class.name"), "text", "off")
                        .value(shown.name())
                        .longest(SchoolClass.MAX_NAME))
                .with(new FormField(NEXT_YEAR, text("teach.class.year"), "text", "off")
                        .hint(text("teach.class.year.hint"))
                        .longest(SchoolClass.MAX_YEAR))
                .send(text("teach.class.up.do"), "plain");
        return Components.section(text("teach.class.up"), new Paragraph(text("teach.class.up.lead")), form);
    }

    private void moveUp(SchoolClass shown, PlainForm form, Map<String, String> typed) {
        String name = typed.getOrDefault(NEXT_NAME, "");
        String year = typed.getOrDefault(NEXT_YEAR, "");
        if (!SchoolClass.fits(name, year)) {
            form.complain(NEXT_NAME, text("teach.class.name.bad", SchoolClass.MAX_NAME, SchoolClass.MAX_YEAR));
            return;
        }
        Components.go(
                this,
                ClassNav.Tab.LEARNERS.of(classes.moveUp(shown.id(), name, year).id()));
    }

    private Component archive(SchoolClass shown) {
        return Components.section(
                text("teach.class.archive"),
                new Paragraph(shown.archived() ? words.archived(shown) : words.before()),
                Components.actions(Components.button(
                        text(shown.archived() ? "teach.class.archive.back" : "teach.class.archive.do"), () -> {
                            classes.archive(shown.id(), !shown.archived());
                            show(again(shown.id()));
                        })));
    }
}
