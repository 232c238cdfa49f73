package org.quadrivia.knowledge.ui.time;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.SparqlForPages;
import org.quadrivia.knowledge.ui.MoreRows;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.ui.SparqlLink;
import org.quadrivia.knowledge.view.TimelineStep;

/**
 * Events in the order that the data determines, those of one step side by side; those whose place is undecided are folded
 * below them. Each event is shown with the events directly before it and the passages that
 * say so: if nothing connects two events, their places in the list do not show which came earlier.
 */
public final class OrderCard extends Composite<Section> {
    private static final int FIRST = 12;
    private static final int GLANCE = 5;
    private final PageLinks links;
    private final Optional<EntityId> current;

    /**
     * @param steps not empty
     * @param current the event whose page it is; empty on other pages
     */
    public OrderCard(PageContext context, List<TimelineStep> steps, Optional<EntityId> current) {
        this(context, current);
        getContent().add(heading(context));
        fill(steps, false);
    }

    private OrderCard(PageContext context, Optional<EntityId> current) {
        this.links = new PageLinks(context);
        this.current = current;
        getContent().addClassName("order-card");
    }

    /** Creates the first steps, with a link to all of them. */
    public static OrderCard glance(PageContext context, List<TimelineStep> steps) {
        OrderCard card = new OrderCard(context, Optional.empty());
        List<TimelineStep> first =
                steps.stream().filter(step -> !step.open()).limit(GLANCE).toList();
        card.getContent().add(heading(context), note(), card.layers(first, first.size() + 1));
        int events = steps.stream().mapToInt(step -> step.events().size()).sum();
        Anchor all = new Anchor(context.address().timeline(), text("page.timeline.all", events));
        all.addClassName("onward");
        card.getContent().add(all);
        return card;
    }

    /** Creates the order without a heading, for a page that is about nothing else. */
    static OrderCard untitled(PageContext context, List<TimelineStep> steps) {
        OrderCard card = new OrderCard(context, Optional.empty());
        card.fill(steps, true);
        card.getContent().add(SparqlLink.link(text("page.timeline"), context.address(), SparqlForPages.timeline()));
        return card;
    }

    private static Component heading(PageContext context) {
        return SparqlLink.heading(text("page.timeline"), context.address(), Optional.of(SparqlForPages.timeline()));
    }

    /** @param wholePage whether the page is about nothing else, so that what is undecided need not be opened first */
    private void fill(List<TimelineStep> steps, boolean wholePage) {
        List<TimelineStep> placed = steps.stream().filter(step -> !step.open()).toList();
        if (!placed.isEmpty()) {
            getContent().add(note(), layers(placed, Math.max(FIRST, currentStep(placed) + 2)));
        }
        List<TimelineStep> open = steps.stream().filter(TimelineStep::open).toList();
        if (!open.isEmpty()) {
            getContent().add(undecided(open, placed.isEmpty() || wholePage));
        }
    }

    private OrderedList layers(List<TimelineStep> steps, int first) {
        OrderedList list = new OrderedList();
        list.addClassName("order-layers");
        MoreRows.fill(list, new ListItem(), first, steps, this::row);
        return list;
    }

    private static Component note() {
        Paragraph note = new Paragraph(text("page.timeline.note"));
        note.addClassNames("muted", "small");
        return note;
    }

    /** Folds the events whose place is undecided; each stands in one line with its neighbours. */
    private Component undecided(List<TimelineStep> steps, boolean open) {
        UnorderedList list = new UnorderedList();
        list.addClassName("order-open");
        List<Named> events =
                steps.stream().flatMap(step -> step.events().stream()).toList();
        steps.forEach(step ->
                step.events().forEach(event -> list.add(new ListItem(event(event), around(step, event)))));
        NativeDetails details = new NativeDetails(text("page.timeline.open", events.size()), list);
        details.setOpen(open || events.stream().anyMatch(this::isCurrent));
        details.addClassName("undecided");
        return details;
    }

    private Component around(TimelineStep step, Named event) {
        List<Named> earlier = step.after().getOrDefault(event.id(), List.of()).stream()
                .map(TimelineStep.After::earlier)
                .toList();
        List<Named> later = step.before().getOrDefault(event.id(), List.of()).stream()
                .map(TimelineStep.Before::later)
                .toList();
        Span around = new Span();
        around.addClassName("after");
        if (!earlier.isEmpty()) {
            around.add(new Text(text("page.timeline.after")), links.toAll(earlier));
        }
        if (!earlier.isEmpty() && !later.isEmpty()) {
            around.add(new Text(text("page.separator")));
        }
        if (!later.isEmpty()) {
            around.add(new Text(text("page.timeline.before")), links.toAll(later));
        }
        return around;
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
        for (Named event : step.events()) {
            Div tile = new Div(event(event));
            tile.addClassName("order-event");
            tile.getElement().getClassList().set("current", isCurrent(event));
            step.after().getOrDefault(event.id(), List.of()).forEach(after -> tile.add(after(after)));
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
