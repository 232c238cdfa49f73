package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import org.quadrivia.authoring.draft.EditablePart;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
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

    private final KnowledgeBaseService bases;

    EditView(TeacherPageGuard desk, EditPageServices editing, KnowledgeBaseService bases) {
        super(desk, editing);
        this.bases = bases;
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        EditSearchPart finder = new EditSearchPart(editing, card, bar::show);
        Div columns = Components.div("editing", finder, part);
        QueryParameters asked = event.getLocation().getQueryParameters();
        Div news = asked.getSingleParameter(EditAddress.PUBLISHED).isPresent() ? published(card) : new Div();
        fillBelowBar(
                text("teach.title.edit", card.title()),
                new TeachHeader(card, TeachNav.Tab.EDIT, text("teach.edit"), text("teach.edit.lead")),
                news,
                columns);
        show(card, asked);
        if (event.getTrigger() != NavigationTrigger.PAGE_LOAD
                && event.getTrigger() != NavigationTrigger.REFRESH_ROUTE
                && part.getChildren().count() == 1) {
            // The link chosen in the finder is gone, and the focus with it
            part.getElement().executeJs("const to = this.querySelector('h2') ?? this; to.tabIndex = -1; to.focus()");
        }
        bar.show(card);
    }

    /** Says that it is published, who can take quizzes on it, and where. */
    private Div published(KbCard card) {
        String readers = bases.mine(card.id())
                .map(KnowledgeBaseService.Entry::rights)
                .map(rights -> text(
                        "teach.published." + rights.visibility().name().toLowerCase(Locale.ROOT),
                        rights.code().shown()))
                .orElse("");
        Paragraph words = Components.status();
        words.setText(text("teach.published", card.title()) + " " + readers);
        return Components.div(
                "notice-line",
                words,
                Components.actions(
                        Components.linkButton("start/" + card.id(), text("teach.published.try"), "primary", "slim"),
                        Components.linkButton(
                                TeachNav.Tab.QUESTIONS.of(card.id()), text("teach.published.questions"), "slim"),
                        Components.linkButton(
                                TeachNav.Tab.SETTINGS.of(card.id()), text("teach.published.readers"), "slim")));
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
