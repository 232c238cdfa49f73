package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.quadrivia.authoring.draft.EditablePart;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeacherPageGuard;
import org.quadrivia.authoring.ui.publishing.DraftPage;
import org.quadrivia.authoring.ui.publishing.SuggestionsPart;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.storage.ConditionalOnStorage;

/**
 * The page on which a knowledge base is edited. In the address, {@code entity} or {@code graph} names the part; {@code as=text}
 * shows it as text; {@code all} shows everything as text. Others see nothing of the changes before they are published.
 */
@Route(TeachNav.ROUTE + "/:kb")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class EditView extends DraftPage {
    private final Div part = Components.div("edited");

    EditView(TeacherPageGuard desk, EditPageServices editing) {
        super(desk, editing);
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        EditSearchPart finder = new EditSearchPart(editing, card, bar::show);
        Div columns = Components.div("editing", finder, part);
        fillBelowBar(
                text("teach.title.edit", card.title()),
                new TeachHeader(card, TeachNav.Tab.EDIT, text("teach.edit"), text("teach.edit.lead")),
                columns);
        show(card, event.getLocation().getQueryParameters());
        if (event.getTrigger() != NavigationTrigger.PAGE_LOAD
                && event.getTrigger() != NavigationTrigger.REFRESH_ROUTE
                && part.getChildren().count() == 1) {
            // The link chosen in the finder is gone, and the focus with it
            part.getElement().executeJs("const to = this.querySelector('h2') ?? this; to.tabIndex = -1; to.focus()");
        }
        bar.show(card);
    }

    private void show(KbCard card, QueryParameters asked) {
        part.removeAll();
        boolean text = asked.getSingleParameter(EditAddress.AS).isPresent();
        Optional<EntityId> entity = EditAddress.id(asked, EditAddress.ENTITY);
        Optional<EntityId> graph = EditAddress.id(asked, EditAddress.GRAPH);
        if (entity.isPresent()) {
            part.add(
                    text
                            ? source(card, new EditablePart.Entity(entity.get()))
                            : new EntityCard(editing, card, entity.get(), bar::show));
        } else if (graph.isPresent()) {
            part.add(graph(card, graph.get(), text));
        } else if (asked.getSingleParameter(EditAddress.ALL).isPresent()) {
            part.add(source(card, new EditablePart.Whole()));
        } else {
            part.add(
                    Components.muted(text("teach.edit.choose")),
                    new SuggestionsPart(editing, card, () -> bar.show(card)));
        }
    }

    /** Shows a passage or claim in its form, unless text is requested; shows any other graph as text. */
    private Component graph(KbCard card, EntityId graph, boolean text) {
        return Optional.of(graph)
                .filter(any -> !text)
                .flatMap(id -> passage(card, id).or(() -> claim(card, id)))
                .orElseGet(() -> source(card, new EditablePart.Graph(graph)));
    }

    private Optional<Component> passage(KbCard card, EntityId graph) {
        return editing.passages
                .passage(editing.open(card), graph)
                .map(written -> new PassageCard(editing, card, graph, written, bar::show));
    }

    private Optional<Component> claim(KbCard card, EntityId graph) {
        return editing.open(card).base().claims().stream()
                .filter(claim -> claim.claim().id().equals(graph))
                .findFirst()
                .map(claim -> new EditClaimCard(editing, card, claim, bar::show));
    }

    private Component source(KbCard card, EditablePart what) {
        return new SourceCard(editing, card, what, bar::show);
    }
}
