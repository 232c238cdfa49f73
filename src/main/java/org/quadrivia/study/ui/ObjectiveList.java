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
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.question.PassageRef;
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
        Div what = Components.div(
                "grow",
                Components.inLanguage(language, Components.span(sentence, "label")),
                known(progress),
                passages(progress, address));
        Anchor study =
                Components.linkButton(address.quizOn(progress.objective()), text("study.objective.study"), "slim");
        study.getElement().setAttribute("aria-label", text("study.objective.study.on", sentence));
        return new ListItem(what, study);
    }

    private static Component known(ObjectiveProgress progress) {
        Div words = Components.div("words muted small");
        words.add(new Span(text("study.objective.known", progress.known(), progress.facts())));
        if (progress.isReached()) {
            words.add(Components.chip(text("study.objective.reached"), "right"));
        }
        return Components.div("how-far narrow", words, bar(progress.known(), progress.facts()));
    }

    /** Creates a bar that says nothing that the words beside it do not say. */
    static Component bar(int part, int whole) {
        Div filled = new Div();
        filled.getStyle().set("width", (whole == 0 ? 0 : 100.0 * part / whole) + "%");
        Div bar = Components.div("progress", filled);
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Component passages(ObjectiveProgress progress, PageAddress address) {
        Div links = Components.div("read muted small");
        List<PassageRef> passages = progress.passages();
        links.setVisible(!passages.isEmpty());
        links.add(new Span(text("study.objective.read")));
        passages.stream()
                .limit(PASSAGES)
                .forEach(passage -> links.add(
                        new Anchor(address.of(new EntityId(passage.id())), text("study.passage", passage.locator()))));
        return links;
    }
}
