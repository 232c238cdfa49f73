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
    private final ListItem columns = item(Step.COLUMNS);

    ImportSteps() {
        getContent().addClassName("steps");
        for (Step step : Step.values()) {
            ListItem item = step == Step.COLUMNS ? columns : item(step);
            steps.put(step, item);
            getContent().add(item);
        }
        withColumns(false);
    }

    private static ListItem item(Step step) {
        return new ListItem(text("teach.import.step." + step.name().toLowerCase(Locale.ROOT)));
    }

    /** Shows the step in which the columns of a table are described, or hides it. */
    void withColumns(boolean shown) {
        columns.setVisible(shown);
    }

    /** Whether the import is of a table whose columns are described. */
    boolean hasColumns() {
        return columns.isVisible();
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
