package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.publishing.RevisionHistory;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeachPage;
import org.quadrivia.authoring.ui.TeacherPageGuard;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;

/**
 * The page with the revisions of a knowledge base, or of the {@code entity} in the address: what each
 * changed, with undo and restore.
 */
@Route(TeachNav.ROUTE + "/:kb/history")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class RevisionsView extends TeachPage {
    private final RevisionHistory histories;
    private final DraftWorkspace drafts;

    RevisionsView(TeacherPageGuard desk, RevisionHistory histories, DraftWorkspace drafts) {
        super(desk);
        this.histories = histories;
        this.drafts = drafts;
    }

    /** Returns the address of the revisions that changed a thing. */
    public static String address(KbId kb, EntityId entity) {
        return TeachNav.Tab.HISTORY.of(kb) + "?"
                + QueryParameters.simple(Map.of(EditAddress.ENTITY, entity.iri()))
                        .getQueryString();
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        show(card, EditAddress.id(event.getLocation().getQueryParameters(), EditAddress.ENTITY));
    }

    private void show(KbCard card, Optional<EntityId> entity) {
        List<RevisionHistory.Line> lines =
                entity.map(id -> histories.of(card.id(), id)).orElseGet(() -> histories.of(card.id()));
        List<RevisionHistory.Line> all = histories.of(card.id());
        int newest = all.getFirst().number();
        RevisionList list = new RevisionList(lines, line -> new RevisionRow(histories, card, line, newest, desk::time));
        fill(
                text("teach.title.history", card.title()),
                new TeachHeader(card, TeachNav.Tab.HISTORY, text("teach.history"), lead(card, entity, lines.size())),
                list);
        if (entity.isPresent()) {
            getContent()
                    .add(Components.actions(
                            Components.linkButton(TeachNav.Tab.HISTORY.of(card.id()), text("teach.history.all"))));
        } else if (all.size() > 1) {
            getContent().add(new ComparePart(histories, card, all));
        }
    }

    private String lead(KbCard card, Optional<EntityId> entity, int revisions) {
        return entity.map(id -> drafts.open(card.id()).base().named(id).label())
                .map(name -> text("teach.history.of", name, revisions))
                .orElseGet(() -> text("teach.history.lead", revisions));
    }
}
