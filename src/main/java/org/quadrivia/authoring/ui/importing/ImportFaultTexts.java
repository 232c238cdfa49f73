package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.form.Components;

/** The reasons why an import was refused. */
final class ImportFaultTexts extends Composite<Div> {
    ImportFaultTexts(List<InputFault> faults) {
        OrderedList list = Components.numberedList("faults");
        faults.forEach(fault -> list.add(row(fault)));
        H2 heading = new H2(text("teach.import.refused", faults.size()));
        heading.getElement().setAttribute("role", "alert");
        getContent()
                .add(
                        heading,
                        Components.paragraph(text("teach.import.refused.lead"), "muted"),
                        list,
                        Components.actions(
                                Components.linkButton(ImportView.ROUTE, text("teach.import.again"), "primary")));
    }

    static ListItem row(InputFault fault) {
        ListItem row = new ListItem();
        String place = place(fault);
        if (!place.isEmpty()) {
            row.add(Components.span(place, "where"));
        }
        row.add(Components.paragraph(fault.message()));
        if (!fault.excerpt().isEmpty()) {
            row.add(new Code(fault.excerpt()));
        }
        return row;
    }

    private static String place(InputFault fault) {
        if (fault.line() == null) {
            return fault.file();
        }
        return fault.column() == null
                ? text("teach.fault.line", fault.file(), fault.line())
                : text("teach.fault.place", fault.file(), fault.line(), fault.column());
    }
}
