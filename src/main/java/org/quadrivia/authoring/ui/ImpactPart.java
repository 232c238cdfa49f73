package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import org.quadrivia.authoring.Impact;
import org.quadrivia.form.Pieces;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.Item;

/** What a draft does to the questions: worked out once the page stands, since that may take seconds. */
final class ImpactPart extends Composite<Section> {
    private static final int SHOWN = 10;

    private final Editing editing;
    private final KbCard card;
    private final Div content = new Div(Pieces.paragraph(text("teach.impact.working"), "muted"));

    ImpactPart(Editing editing, KbCard card) {
        this.editing = editing;
        this.card = card;
        content.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("part", "impact");
        getContent().add(new H2(text("teach.impact")), content);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        // The page is shown with what stands there; the browser asks for the rest
        getElement().executeJs("return true").then(shown -> show(editing.drafts.impact(card.id())));
    }

    void show(Impact impact) {
        content.removeAll();
        Facts figures = new Facts()
                .with(text("teach.impact.questions"), text("teach.impact.fromTo", impact.before(), impact.after()))
                .with(
                        text("teach.impact.facts"),
                        text("teach.impact.fromTo", impact.factsBefore(), impact.factsAfter()))
                .with(
                        text("teach.impact.gained"),
                        text("teach.number", impact.gained().size()))
                .with(
                        text("teach.impact.lost"),
                        text("teach.impact.lost.n", impact.lost().size(), impact.ambiguous()))
                .with(
                        text("teach.impact.changed"),
                        text("teach.number", impact.changed().size()));
        content.add(figures);
        add(
                "teach.impact.gained.list",
                impact.gained().size(),
                impact.gained().stream()
                        .limit(SHOWN)
                        .map(gained -> item(gained.item(), "teach.impact.gained." + word(gained.why())))
                        .toList());
        add(
                "teach.impact.lost.list",
                impact.lost().size(),
                impact.lost().stream()
                        .limit(SHOWN)
                        .map(lost -> item(lost.item(), "teach.impact.lost." + word(lost.why())))
                        .toList());
        add(
                "teach.impact.changed.list",
                impact.changed().size(),
                impact.changed().stream()
                        .limit(SHOWN)
                        .map(changed -> item(changed.after(), "teach.impact.changed." + word(changed.what())))
                        .toList());
    }

    private void add(String words, int all, List<ListItem> shown) {
        if (shown.isEmpty()) {
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("previews");
        shown.forEach(list::add);
        NativeDetails details = new NativeDetails(text(words, all));
        Component rest = Parts.muted(all > shown.size() ? text("teach.found.more", all - shown.size()) : "");
        details.setContent(new Div(list, rest));
        content.add(details);
    }

    private static ListItem item(Item item, String why) {
        return new ListItem(Parts.muted(text(why)), new ItemPreview(item));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
