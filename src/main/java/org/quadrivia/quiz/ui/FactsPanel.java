package org.quadrivia.quiz.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;

/** The facts about what a question speaks of, beside it (on a phone: over it). */
final class FactsPanel extends Dialog {
    private final Shelf shelf;
    private final List<Named> mentions;
    private final Nav tabs = new Nav();
    private final Div facts = new Div();

    /** @param mentions not empty; the first is shown first */
    FactsPanel(Shelf shelf, List<Named> mentions) {
        this.shelf = shelf;
        this.mentions = mentions;
        addClassName("facts-panel");
        setHeaderTitle(text("quiz.facts"));
        NativeButton close = new NativeButton("✕", click -> close());
        close.setAriaLabel(text("quiz.facts.close"));
        close.addClassName("close");
        getHeader().add(close);
        tabs.addClassName("mentions");
        tabs.getElement().setAttribute("aria-label", text("quiz.facts.mentions"));
        facts.getElement().setAttribute("aria-live", "polite");
        add(tabs, facts);
        show(mentions.getFirst().id());
    }

    private void show(EntityId id) {
        tabs.removeAll();
        if (mentions.size() > 1) {
            mentions.forEach(mention -> tabs.add(tab(mention, id)));
        }
        facts.removeAll();
        shelf.base()
                .flatMap(base -> base.entity(id))
                .ifPresentOrElse(
                        view -> facts.add(new EntityFacts(view, shelf.address(), this::show)),
                        () -> facts.add(new Paragraph(text("quiz.facts.none"))));
    }

    private NativeButton tab(Named mention, EntityId shown) {
        NativeButton tab = new NativeButton(mention.label(), click -> show(mention.id()));
        tab.addClassName("tab");
        if (mention.id().equals(shown)) {
            tab.getElement().setAttribute("aria-current", "true");
        }
        return tab;
    }
}
