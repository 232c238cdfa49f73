package org.quadrivia.authoring.ui.declaration;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.Declaration;
import org.quadrivia.authoring.editing.DeclarationList;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeacherPageGuard;
import org.quadrivia.authoring.ui.publishing.DraftPage;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;
import org.quadrivia.storage.ConditionalOnStorage;

/**
 * The page with all that a knowledge base declares about what may be asked and how a wrong option is known to be wrong. In the
 * address, {@code entity} names what the forms begin with.
 */
@Route(TeachNav.ROUTE + "/:kb/asked")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class DeclarationsView extends DraftPage {
    private final Div parts = new Div();
    private final Div declared = new Div();

    DeclarationsView(TeacherPageGuard desk, EditPageServices editing) {
        super(desk, editing);
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        fillBelowBar(
                text("teach.title.asked", card.title()),
                new TeachHeader(card, TeachNav.Tab.ASKED, text("teach.asked"), text("teach.asked.lead")),
                parts);
        bar.show(card);
        OpenDraft draft = editing.open(card);
        Optional<Named> chosen = EditAddress.id(event.getLocation().getQueryParameters(), EditAddress.ENTITY)
                .map(draft.base()::named);
        parts.removeAll();
        parts.add(
                new RankingPart(editing, card, () -> bar.show(card), () -> declare(card, Optional.empty())), declared);
        declare(card, chosen);
    }

    private void declare(KbCard card, Optional<Named> chosen) {
        Map<Declaration.Kind, List<Declaration>> all = DeclarationList.of(editing.open(card));
        declared.removeAll();
        for (Declaration.Kind kind : Declaration.Kind.values()) {
            declared.add(new DeclarationPart(
                    editing, card, kind, all.getOrDefault(kind, List.of()), chosen, () -> bar.show(card)));
        }
    }
}
