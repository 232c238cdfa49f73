package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;

/** Links to the same page for each knowledge base; nothing if there is only one. */
final class OtherKnowledgeBases extends Composite<Nav> {
    OtherKnowledgeBases(List<KbCard> all, KbId shown, String route) {
        getContent().setVisible(all.size() > 1);
        getContent().getElement().setAttribute("aria-label", text("study.others"));
        getContent().addClassName("actions");
        for (KbCard card : all) {
            Anchor link = Components.inLanguage(
                    card.language(), Components.linkButton(route + "/" + card.id(), card.title(), "slim"));
            if (card.id().equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(link);
        }
    }
}
