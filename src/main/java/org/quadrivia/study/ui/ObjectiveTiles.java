package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.study.ObjectiveProgress;

/** Learning objectives as tiles, which show the learner's progress. A tile starts a lesson on its objective. */
final class ObjectiveTiles extends Composite<UnorderedList> {
    ObjectiveTiles(List<ObjectiveProgress> objectives, KbCard card) {
        getContent().addClassName("objective-tiles");
        PageAddress address = PageAddress.of(card);
        objectives.forEach(objective -> getContent().add(tile(objective, card.language(), address)));
    }

    private static ListItem tile(ObjectiveProgress progress, String language, PageAddress address) {
        String sentence = progress.objective().sentence();
        Anchor learn = Components.inLanguage(language, new Anchor(address.learn(progress.objective()), sentence));
        learn.addClassName("label");
        Div figures = Components.div(
                "figures muted small", new Span(text("study.objective.known", progress.known(), progress.facts())));
        progress.objective().passages().stream().limit(1).forEach(passage -> figures.add(source(passage, address)));
        ListItem tile = new ListItem(ring(progress), Components.div("grow", learn, figures));
        if (progress.isReached()) {
            tile.addClassName("reached");
            String words = progress.unasked() == 0 ? "study.objective.reached" : "study.objective.reached.part";
            figures.addComponentAtIndex(1, Components.chip(text(words), "right"));
        }
        if (progress.unasked() > 0) {
            figures.addComponentAtIndex(1, new Span(text("study.objective.unasked", progress.unasked())));
        }
        return tile;
    }

    /** Creates a ring. It is decorative, because the words beside it give the same numbers. */
    private static Component ring(ObjectiveProgress progress) {
        Div ring = Components.div("known-ring");
        ring.getStyle().set("--known", String.valueOf((double) progress.known() / Math.max(1, progress.facts())));
        ring.getElement().setAttribute("aria-hidden", "true");
        return ring;
    }

    private static Anchor source(Passage passage, PageAddress address) {
        return Components.placeLink(
                address.of(passage.id()),
                text("learn.passage.read", passage.locator()),
                text("page.passage.title", passage.locator()));
    }
}
