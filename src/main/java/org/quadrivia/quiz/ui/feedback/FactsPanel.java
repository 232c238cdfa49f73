package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.quiz.ui.ItemEntities;

/** A panel with facts about what a question mentions. It appears beside the question, on a phone over it. */
final class FactsPanel extends Dialog {
    private final ItemEntities shelf;
    private final List<Named> mentions;
    private final Div facts = new Div();
    private final UnorderedList others = Components.list("rows");

    /** @param mentions the things mentioned; not empty; the first is shown at first */
    FactsPanel(ItemEntities shelf, List<Named> mentions) {
        this.shelf = shelf;
        this.mentions = mentions;
        addClassName("facts-panel");
        setHeaderTitle(text("quiz.facts"));
        NativeButton close = new NativeButton("✕", click -> close());
        close.setAriaLabel(text("quiz.facts.close"));
        close.addClassName("close");
        getHeader().add(close);
        facts.getElement().setAttribute("aria-live", "polite");
        add(facts);
        if (mentions.size() > 1) {
            Section also = new Section(new H3(text("quiz.facts.mentions")), others);
            also.addClassName("mentions");
            add(also);
        }
        show(mentions.getFirst().id());
    }

    private void show(EntityId id) {
        others.removeAll();
        mentions.stream().filter(mention -> !mention.id().equals(id)).forEach(mention -> others.add(row(mention)));
        facts.removeAll();
        shelf.base()
                .flatMap(base -> base.entity(id))
                .ifPresentOrElse(
                        view -> facts.add(new EntityFacts(view, shelf.address(), this::show)),
                        () -> facts.add(new Paragraph(text("quiz.facts.none"))));
    }

    private ListItem row(Named mention) {
        NativeButton button = new NativeButton(mention.label(), click -> show(mention.id()));
        button.addClassName("as-link");
        return new ListItem(button);
    }
}
