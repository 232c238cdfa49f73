package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The steps of an import, with the current one marked. */
final class ImportSteps extends Composite<OrderedList> {
    /** In their order. Only tables have columns. */
    enum Step {
        READ,
        COLUMNS,
        LOOK,
        PUBLISH
    }

    private final Map<Step, ListItem> steps = new EnumMap<>(Step.class);

    ImportSteps() {
        getContent().addClassName("steps");
        for (Step step : Step.values()) {
            ListItem item = new ListItem(text("teach.import.step." + step.name().toLowerCase(Locale.ROOT)));
            steps.put(step, item);
            getContent().add(item);
        }
        withColumns(false);
    }

    /** Shows the step in which the columns of a table are described, or hides it. */
    void withColumns(boolean shown) {
        steps.get(Step.COLUMNS).setVisible(shown);
    }

    /** Whether the import is of a table whose columns are described. */
    boolean hasColumns() {
        return steps.get(Step.COLUMNS).isVisible();
    }

    void at(Step current) {
        steps.forEach((step, item) -> {
            if (step == current) {
                item.getElement().setAttribute("aria-current", "step");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        });
    }
}
