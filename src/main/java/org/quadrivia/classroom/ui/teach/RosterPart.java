package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.roster.NewAccounts;
import org.quadrivia.classroom.roster.NewAccounts.Planned;
import org.quadrivia.classroom.roster.RosterList;
import org.quadrivia.form.Components;
import org.quadrivia.form.FigureTable;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;

/** Makes accounts from a list of names: the list, what would become of it, and a button that does it. */
final class RosterPart extends Composite<Section> {
    private static final String LIST = "class-list";

    private final NewAccounts accounts;
    private final SchoolClass shown;
    private final SerializableBiConsumer<SchoolClass, NewAccounts.Made> onMade;
    private final Div plan = new Div();

    /** @param onMade shows the slips */
    RosterPart(NewAccounts accounts, SchoolClass shown, SerializableBiConsumer<SchoolClass, NewAccounts.Made> onMade) {
        this.accounts = accounts;
        this.shown = shown;
        this.onMade = onMade;
        plan.getElement().setAttribute("role", "status");
        PlainForm form = new PlainForm(this::check)
                .with(FormField.area(LIST, text("teach.class.list.names"), RosterList.MAX_LENGTH)
                        .hint(text("teach.class.list.hint")))
                .send(text("teach.class.list.check"), "plain");
        getContent().addClassName("part");
        getContent()
                .add(
                        new H2(text("teach.class.list")),
                        new Paragraph(text("teach.class.list.lead", RosterList.MAX_LINES)),
                        form,
                        plan);
    }

    private void check(PlainForm form, Map<String, String> typed) {
        plan.removeAll();
        List<RosterList.Line> lines = RosterList.read(typed.getOrDefault(LIST, ""));
        if (lines.isEmpty()) {
            form.complain(LIST, text("teach.class.list.empty"));
        } else if (lines.size() > RosterList.MAX_LINES) {
            form.complain(LIST, text("teach.class.list.long", lines.size(), RosterList.MAX_LINES));
        } else {
            show(accounts.plan(shown.id(), lines));
        }
    }

    private void show(List<Planned> planned) {
        FigureTable table = new FigureTable(
                text("teach.class.list.plan"),
                List.of(text("teach.class.learner"), text("teach.class.sign-in"), text("teach.class.list.outcome")));
        planned.forEach(one -> table.row(
                one.line().name().isBlank()
                        ? text("teach.class.list.line", one.line().number())
                        : one.line().name(),
                "",
                one.signIn(),
                outcome(one)));
        long good = planned.stream().filter(one -> one.fault().isEmpty()).count();
        plan.add(new Paragraph(text("teach.class.list.count", good, planned.size() - good)), table);
        if (good > 0) {
            plan.add(Components.actions(Components.primaryButton(
                    text("teach.class.list.make", good),
                    () -> onMade.accept(shown, accounts.make(shown.id(), planned)))));
        }
    }

    private static String outcome(Planned one) {
        return one.fault()
                .map(fault -> text("teach.class.list.fault." + fault.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> text("teach.class.list.good"));
    }
}
