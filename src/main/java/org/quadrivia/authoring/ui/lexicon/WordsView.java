package org.quadrivia.authoring.ui.lexicon;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeacherPageGuard;
import org.quadrivia.authoring.ui.publishing.DraftPage;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page with the words for properties and classes. In the address, {@code term} names the one to edit. */
@Route(TeachNav.ROUTE + "/:kb/words")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class WordsView extends DraftPage {

    WordsView(TeacherPageGuard desk, EditPageServices editing) {
        super(desk, editing);
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        Optional<EntityId> term = EditAddress.id(event.getLocation().getQueryParameters(), EditAddress.TERM);
        WordsFinder finder = new WordsFinder(editing, card, term);
        Div part = Components.div(
                "edited",
                term.<Component>map(id -> new WordsCard(editing, card, id, () -> kept(card, finder)))
                        .orElseGet(() -> Components.muted(text("teach.words.choose"))));
        Div columns = Components.div("editing", finder, part);
        fillBelowBar(
                text("teach.title.words", card.title()),
                new TeachHeader(card, TeachNav.Tab.WORDS, text("teach.words"), text("teach.words.lead")),
                columns);
        bar.show(card);
    }

    private void kept(KbCard card, WordsFinder finder) {
        bar.show(card);
        finder.show();
    }
}
