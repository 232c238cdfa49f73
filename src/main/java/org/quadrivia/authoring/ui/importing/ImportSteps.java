package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;

/** The steps of an import, with the current one marked. */
final class ImportSteps extends Composite<OrderedList> {
    private final List<ListItem> steps = new ArrayList<>();

    ImportSteps() {
        getContent().addClassName("steps");
        for (String step : List.of("read", "look", "publish")) {
            ListItem item = new ListItem(text("teach.import.step." + step));
            steps.add(item);
            getContent().add(item);
        }
    }

    void at(int number) {
        for (int i = 0; i < steps.size(); i++) {
            if (i == number) {
                steps.get(i).getElement().setAttribute("aria-current", "step");
            } else {
                steps.get(i).getElement().removeAttribute("aria-current");
            }
        }
    }
}
