package org.quadrivia.knowledge.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.TimelineStep;

/** Events in the order that the data decides, one step a line; what a step holds together is not ordered among itself. */
final class TimelineCard extends Composite<Section> {
    private static final int FIRST = 12;
    private final Links links;
    private final Optional<EntityId> current;

    /**
     * @param steps not empty
     * @param current the event whose page it is
     */
    TimelineCard(Shelf shelf, List<TimelineStep> steps, Optional<EntityId> current) {
        this.links = new Links(shelf);
        this.current = current;
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        MoreRows.fill(list, new ListItem(), Math.max(FIRST, currentStep(steps) + 2), steps, this::row);
        getContent().add(new H2(text("page.timeline")), note(), list);
        getContent().addClassName("timeline-card");
    }

    private static Component note() {
        Paragraph note = new Paragraph(text("page.timeline.note"));
        note.addClassNames("muted", "small");
        return note;
    }

    private int currentStep(List<TimelineStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).events().stream().anyMatch(this::isCurrent)) {
                return i;
            }
        }
        return 0;
    }

    private ListItem row(TimelineStep step) {
        Div events = new Div();
        step.events().forEach(event -> events.add(event(event)));
        ListItem row = new ListItem(events);
        if (!step.passages().isEmpty()) {
            row.add(links.locators(step.passages()));
        }
        return row;
    }

    private Component event(Named event) {
        Span line = new Span();
        line.addClassName("event");
        if (isCurrent(event)) {
            line.addClassName("current");
            line.getElement().setAttribute("aria-current", "true");
            line.setText(event.label());
            links.markLanguage(line);
        } else {
            line.add(links.to(event));
        }
        return line;
    }

    private boolean isCurrent(Named event) {
        return current.filter(event.id()::equals).isPresent();
    }
}
