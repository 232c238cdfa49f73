package org.quadrivia.knowledge.ui.time;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.SparqlForPages;
import org.quadrivia.knowledge.TimelineStep;
import org.quadrivia.knowledge.ui.MoreRows;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.ui.SparqlLink;

/**
 * Events in the order that the data determines, those of one step side by side; those whose place is undecided come last, apart from
 * the others. Each event is shown with the events directly before it and the passages that
 * say so: if nothing connects two events, their places in the list do not show which came earlier.
 */
public final class OrderCard extends Composite<Section> {
    private static final int FIRST = 12;
    private final PageLinks links;
    private final Optional<EntityId> current;

    /**
     * @param steps not empty
     * @param current the event whose page it is; empty on other pages
     */
    public OrderCard(PageContext context, List<TimelineStep> steps, Optional<EntityId> current) {
        this.links = new PageLinks(context);
        this.current = current;
        Component heading =
                SparqlLink.heading(text("page.timeline"), context.address(), Optional.of(SparqlForPages.timeline()));
        OrderedList list = new OrderedList();
        list.addClassName("order-layers");
        MoreRows.fill(list, new ListItem(), Math.max(FIRST, currentStep(steps) + 2), steps, this::row);
        getContent().add(heading, note(), list);
        getContent().addClassName("order-card");
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
        ListItem row = new ListItem();
        if (step.open()) {
            row.addClassName("open");
            Paragraph open = new Paragraph(text("page.timeline.open"));
            row.add(open);
        }
        for (Named event : step.events()) {
            Div tile = new Div(event(event));
            tile.addClassName("order-event");
            tile.getElement().getClassList().set("current", isCurrent(event));
            step.after().getOrDefault(event.id(), List.of()).forEach(after -> tile.add(after(after)));
            step.before().getOrDefault(event.id(), List.of()).forEach(before -> tile.add(before(before)));
            row.add(tile);
        }
        return row;
    }

    private Component after(TimelineStep.After after) {
        Span words = new Span(new Text(text("page.timeline.after")), links.to(after.earlier()));
        Div line = new Div(words, links.locators(after.passages()));
        line.addClassName("after");
        return line;
    }

    private Component before(TimelineStep.Before before) {
        Span words = new Span(new Text(text("page.timeline.before")), links.to(before.later()));
        Div line = new Div(words, links.locators(before.passages()));
        line.addClassName("after");
        return line;
    }

    private Component event(Named event) {
        Div line = new Div();
        line.addClassName("event");
        if (isCurrent(event)) {
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
