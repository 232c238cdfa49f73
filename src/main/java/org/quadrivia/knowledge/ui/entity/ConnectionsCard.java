package org.quadrivia.knowledge.ui.entity;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.ui.MoreRows;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.ui.entity.Neighbourhood.Branch;
import org.quadrivia.knowledge.ui.entity.Neighbourhood.Firmness;
import org.quadrivia.knowledge.view.EntityDetails;

/**
 * The graph around an entity: an edge for each relation, with its name, and at its end the things of one class. The picture is a list
 * that the style sheet draws, so everybody reads the same. It is folded, as the facts beside it say the same.
 */
final class ConnectionsCard extends Composite<Section> {
    private static final int BRANCHES = 6;
    /** If there are more things than this, they are collapsed. */
    private static final int OPEN = 3;

    private static final int NAMED = 12;
    private static final int PREVIEW = 4;

    private final PageContext context;
    private final Named entity;
    private final PageLinks links;

    private ConnectionsCard(PageContext context, Named entity, List<Branch> branches) {
        this.context = context;
        this.entity = entity;
        this.links = new PageLinks(context);
        Div centre = new Div(entity.label());
        centre.addClassName("connection-centre");
        links.markLanguage(centre);
        Div picture = new Div();
        picture.addClassName("connection-picture");
        side(branches, false).ifPresent(picture::add);
        picture.add(centre);
        side(branches, true).ifPresent(picture::add);
        getContent().addClassName("connections");
        getContent().getElement().setAttribute("data-repeats", true);
        NativeDetails fold = new NativeDetails();
        fold.setSummary(new H2(text("page.graph")));
        fold.setContent(picture);
        fold.addClassName("connections-fold");
        getContent().add(fold);
    }

    /** Returns the graph; empty if it would show only one thing. */
    static Optional<Component> of(PageContext context, EntityDetails view) {
        List<Branch> branches = Neighbourhood.of(view, context.base()).branches();
        return branches.stream().mapToInt(Branch::total).sum() < 2
                ? Optional.empty()
                : Optional.of(new ConnectionsCard(context, view.entity(), branches));
    }

    private Optional<Component> side(List<Branch> all, boolean outgoing) {
        List<Branch> branches =
                all.stream().filter(branch -> branch.outgoing() == outgoing).toList();
        if (branches.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("branches", outgoing ? "outgoing" : "incoming");
        list.getElement()
                .setAttribute("aria-label", text(outgoing ? "page.graph.out" : "page.graph.in", entity.label()));
        MoreRows.fill(list, new ListItem(), BRANCHES, branches, this::branch);
        return Optional.of(list);
    }

    private ListItem branch(Branch branch) {
        Span relation = new Span(links.to(branch.property()));
        relation.addClassName("relation");
        if (branch.firmness() != Firmness.ASSERTED) {
            boolean claimed = branch.firmness() == Firmness.CLAIMED;
            Span chip = new Span(text(claimed ? "standing.attributed" : "standing.hedged"));
            chip.addClassNames("chip", claimed ? "claim" : "hedge");
            relation.add(chip);
        }
        Component end = branch.total() <= OPEN ? open(branch) : folded(branch);
        // Each line is read in the direction of its facts: “Rubio – called”, then the thing in the middle
        ListItem item = branch.outgoing() ? new ListItem(relation, end) : new ListItem(end, relation);
        item.addClassNames("branch", branch.firmness().name().toLowerCase(java.util.Locale.ROOT));
        return item;
    }

    private Component open(Branch branch) {
        UnorderedList list = new UnorderedList();
        list.addClassName("branch-end");
        branch.things().forEach(thing -> list.add(new ListItem(links.to(thing))));
        return list;
    }

    private Component folded(Branch branch) {
        Span kind = new Span(branch.kind().map(Named::label).orElseGet(() -> text("page.graph.things")));
        kind.addClassName("kind");
        branch.kind().ifPresent(known -> links.markLanguage(kind));
        Span count = new Span(text("page.time.count", branch.total()));
        count.addClassName("count");
        Span preview = new Span(
                branch.things().stream().limit(PREVIEW).map(Named::label).collect(Collectors.joining(", ")) + " …");
        preview.addClassName("preview");
        links.markLanguage(preview);
        preview.getElement().setAttribute("aria-hidden", "true");
        UnorderedList list = new UnorderedList();
        list.addClassName("branch-things");
        int total = branch.total();
        MoreRows.fill(
                list,
                new ListItem(),
                NAMED,
                total,
                (offset, limit) -> things(branch, offset, limit).stream()
                        .map(thing -> new ListItem(links.to(thing)))
                        .toList());
        NativeDetails details = new NativeDetails(new Span(kind, count, preview), list);
        details.addClassName("branch-end");
        return details;
    }

    /** Returns things of a branch. Those of a huge branch are read only on request. */
    private List<Named> things(Branch branch, int offset, int limit) {
        if (branch.things().size() >= branch.total()
                || offset + limit <= branch.things().size()) {
            return branch.things().stream().skip(offset).limit(limit).toList();
        }
        return Neighbourhood.ends(
                context.base().facts(entity.id(), branch.property().id(), branch.outgoing(), offset, limit),
                branch.outgoing());
    }
}
