package org.quadrivia.authoring.ui.objective;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.objectives.EditableObjective;
import org.quadrivia.authoring.objectives.ObjectiveEditor;
import org.quadrivia.authoring.objectives.ObjectiveSuggestions.Suggestion;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeacherPageGuard;
import org.quadrivia.authoring.ui.publishing.DraftPage;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;
import org.quadrivia.question.AskedObjective;
import org.quadrivia.storage.ConditionalOnStorage;

/**
 * The page with the learning objectives of a knowledge base: first those without a good question, then the others by topic. In
 * the address, {@code entity} names a thing for a new objective.
 */
@Route(TeachNav.ROUTE + "/:kb/objectives")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class ObjectivesView extends DraftPage {
    private static final int MAX_SHOWN = 200;

    private final Div list = Components.div("own-objectives");
    private final Div fresh = new Div();
    private final Paragraph done = Components.status();
    /** The objectives with the questions of the draft; null if those that are published are shown. */
    private @Nullable Map<EntityId, AskedObjective> counted;

    ObjectivesView(TeacherPageGuard desk, EditPageServices editing) {
        super(desk, editing);
    }

    /** Returns the address of the page with a form for a new objective about a thing. */
    public static String address(KbCard card, EntityId thing) {
        return TeachNav.Tab.OBJECTIVES.of(card.id()) + "?"
                + QueryParameters.simple(Map.of(EditAddress.ENTITY, thing.iri()))
                        .getQueryString();
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        OpenDraft draft = editing.open(card);
        boolean none = draft.base().objectives().isEmpty();
        ObjectiveIdeasPart ideas =
                new ObjectiveIdeasPart(editing, card, none, () -> created(card), idea -> change(card, idea));
        counted = null;
        done.setText("");
        fillBelowBar(
                text("teach.title.objectives", card.title()),
                new TeachHeader(
                        card,
                        TeachNav.Tab.OBJECTIVES,
                        text("teach.objectives"),
                        text("teach.objectives.lead"),
                        Components.slimButton(text("teach.objectives.new"), this::toForm)),
                done,
                list,
                none ? ideas : fresh,
                none ? fresh : ideas);
        NewObjective form = form(card);
        EditAddress.id(event.getLocation().getQueryParameters(), EditAddress.ENTITY)
                .ifPresent(thing -> {
                    form.about(draft.base().named(thing));
                    form.focus();
                });
        show(card);
    }

    private void toForm() {
        fresh.getChildren()
                .filter(NewObjective.class::isInstance)
                .map(NewObjective.class::cast)
                .forEach(NewObjective::focus);
    }

    private NewObjective form(KbCard card) {
        NewObjective form = new NewObjective(editing, card, () -> created(card));
        fresh.removeAll();
        fresh.add(form);
        return form;
    }

    private void change(KbCard card, Suggestion idea) {
        NewObjective form = new NewObjective(editing, card, idea, () -> created(card));
        fresh.removeAll();
        fresh.add(form);
        form.focus();
    }

    private void created(KbCard card) {
        form(card);
        show(card);
        done.setText(text("teach.objectives.created"));
    }

    private void show(KbCard card, EntityId changed, boolean resting) {
        done.setText("");
        show(card);
        list.getChildren()
                .flatMap(group -> group.getChildren())
                .flatMap(cards -> cards.getChildren())
                .filter(ObjectiveCard.class::isInstance)
                .map(ObjectiveCard.class::cast)
                .filter(one -> one.objective().equals(changed))
                .findFirst()
                .ifPresent(one -> one.focus(resting));
    }

    private void show(KbCard card) {
        bar.show(card);
        list.removeAll();
        OpenDraft draft = editing.open(card);
        List<EditableObjective> all = editing.objectives.editor.objectives(draft);
        if (all.isEmpty()) {
            list.add(Components.muted(text("teach.objectives.none")));
            return;
        }
        Map<EntityId, AskedObjective> asked = asked(draft);
        List<EditableObjective> shown = all.stream().limit(MAX_SHOWN).toList();
        List<EditableObjective> lacking =
                shown.stream().filter(one -> lacks(asked, one)).toList();
        list.add(new Paragraph(text("teach.objectives.sum", all.size(), lacking.size())), counting(card, draft));
        counted = null;
        if (!lacking.isEmpty()) {
            list.add(group(text("teach.objectives.lacking"), card, lacking, shown, asked));
        }
        ObjectiveEditor.byTopic(
                        draft, shown.stream().filter(one -> !lacks(asked, one)).toList())
                .forEach((topic, some) -> list.add(group(
                        topic.map(Named::label).orElseGet(() -> text("teach.objectives.noTopic")),
                        card,
                        some,
                        shown,
                        asked)));
        if (all.size() > MAX_SHOWN) {
            list.add(Components.muted(text("teach.found.more", all.size() - MAX_SHOWN)));
        }
    }

    private Map<EntityId, AskedObjective> asked(OpenDraft draft) {
        Map<EntityId, AskedObjective> known = counted;
        return known == null ? editing.objectives.questions.published(draft) : known;
    }

    private static boolean lacks(Map<EntityId, AskedObjective> asked, EditableObjective one) {
        return of(asked, one).good().isEmpty();
    }

    private static AskedObjective of(Map<EntityId, AskedObjective> asked, EditableObjective one) {
        return Objects.requireNonNull(asked.get(one.objective().id()));
    }

    /**
     * Says whether the numbers are for the published knowledge base or for the draft, and offers to count the questions of the
     * draft.
     */
    private Div counting(KbCard card, OpenDraft draft) {
        if (editing.drafts.look(draft).changes() == 0) {
            return new Div();
        }
        if (counted != null) {
            return new Div(Components.muted(text("teach.objectives.counted")));
        }
        return new Div(
                Components.muted(text("teach.objectives.published")),
                Components.actions(Components.slimButton(text("teach.objectives.count"), () -> {
                    counted = editing.objectives.questions.ofDraft(editing.open(card));
                    show(card);
                })));
    }

    /** @param all all objectives in their order; those shown can be moved among them */
    private Div group(
            String title,
            KbCard card,
            List<EditableObjective> some,
            List<EditableObjective> all,
            Map<EntityId, AskedObjective> asked) {
        UnorderedList cards = Components.list("cards");
        some.forEach(one -> cards.add(new ObjectiveCard(
                editing,
                card,
                one,
                of(asked, one),
                new ObjectiveCard.Neighbours(beside(one, all, -1), beside(one, all, 1)),
                (changed, resting) -> show(card, changed, resting))));
        return Components.div("group", new H2(title), cards);
    }

    /** Returns the next or previous objective of the same topic and weight; null if there is none. */
    private static @Nullable EntityId beside(EditableObjective one, List<EditableObjective> all, int step) {
        List<EditableObjective> alike = all.stream()
                .filter(other -> other.topic().equals(one.topic())
                        && other.objective().weight() == one.objective().weight())
                .toList();
        int place = alike.indexOf(one) + step;
        return Optional.of(place)
                .filter(index -> index >= 0 && index < alike.size())
                .map(index -> alike.get(index).objective().id())
                .orElse(null);
    }
}
