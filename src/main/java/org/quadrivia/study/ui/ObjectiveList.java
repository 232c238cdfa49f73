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

/** Learning objectives: what to know, how many facts of it are known, the passages to read, and a quiz on it. */
final class ObjectiveList extends Composite<UnorderedList> {
    private static final int PASSAGES = 3;

    ObjectiveList(List<ObjectiveProgress> objectives, KbCard card) {
        getContent().addClassNames("rows", "objectives");
        PageAddress address = PageAddress.of(card);
        objectives.forEach(objective -> getContent().add(row(objective, card.language(), address)));
    }

    private static ListItem row(ObjectiveProgress progress, String language, PageAddress address) {
        String sentence = progress.objective().sentence();
        Div figures = Components.div("figures muted small", bar(progress.known(), progress.facts()));
        figures.add(new Span(text("study.objective.known", progress.known(), progress.facts())));
        if (progress.isReached()) {
            figures.add(Components.chip(text("study.objective.reached"), "right"));
        }
        progress.objective().passages().stream()
                .limit(PASSAGES)
                .forEach(passage -> figures.add(link(passage, address)));
        Div what = Components.div("grow", Components.inLanguage(language, Components.span(sentence, "label")), figures);
        Anchor learn = Components.linkButton(address.learn(progress.objective()), text("study.learn"), "slim");
        learn.setAriaLabel(text("study.learn.on", sentence));
        Anchor study =
                Components.linkButton(address.quizOn(progress.objective()), text("study.objective.study"), "slim");
        study.setAriaLabel(text("study.objective.study.on", sentence));
        return new ListItem(what, learn, study);
    }

    /** Creates a bar that says nothing that the words beside it do not say. */
    static Component bar(int part, int whole) {
        Div filled = new Div();
        filled.getStyle().set("width", (whole == 0 ? 0 : 100.0 * part / whole) + "%");
        Div bar = Components.div("progress", filled);
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Anchor link(Passage passage, PageAddress address) {
        return new Anchor(address.of(passage.id()), text("study.objective.read", passage.locator()));
    }
}
