package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.draft.ChangeSet;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.EntityPicker;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.publishing.ChangeLines;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;

/** Actions on a thing as a whole: rename, merge, delete. */
final class EntityActions extends Composite<Div> {
    private static final String IRI = "new-iri";

    private final EditPageServices editing;
    private final KbCard card;
    private final Named entity;
    private final SerializableConsumer<KbCard> changed;
    private final Paragraph complaint = Components.alert();

    EntityActions(EditPageServices editing, KbCard card, Named entity, SerializableConsumer<KbCard> changed) {
        this.editing = editing;
        this.card = card;
        this.entity = entity;
        this.changed = changed;
        getContent().addClassName("acts");
        getContent()
                .add(
                        complaint,
                        Components.details(text("teach.act.rename"), rename()),
                        Components.details(text("teach.act.merge"), merge()),
                        deletion());
    }

    private PlainForm rename() {
        return new PlainForm(typed -> {
                    try {
                        EntityId to = new EntityId(typed.getOrDefault(IRI, "").strip());
                        told(editing.drafts.rename(editing.open(card), entity.id(), to), to);
                    } catch (IllegalArgumentException noIri) {
                        complaint.setText(text("teach.act.noIri"));
                    }
                })
                .with(new FormField(IRI, text("teach.act.iri"), "text", "off")
                        .hint(text("teach.act.rename.hint"))
                        .value(entity.id().iri())
                        .longest(2000))
                .send(text("teach.act.rename.do"), "slim");
    }

    private PlainForm merge() {
        EntityPicker into = new EntityPicker(
                "merge",
                text("teach.act.merge.into"),
                typed -> editing.forms.things(editing.open(card), typed, 9).stream()
                        .filter(named -> !named.id().equals(entity.id()))
                        .toList());
        PlainForm form = new PlainForm(typed -> into.chosen()
                .ifPresentOrElse(
                        to -> told(editing.drafts.merge(editing.open(card), entity.id(), to), to),
                        () -> complaint.setText(text("teach.act.merge.none"))));
        Div preview = new Div();
        preview.getElement().setAttribute("aria-live", "polite");
        into.onChoice(to -> preview(preview, to));
        form.add(Components.muted(text("teach.act.merge.hint", entity.label())), into, preview);
        return form.send(text("teach.act.merge.do"), "slim");
    }

    /** Shows what merging would change, before it is done. */
    private void preview(Div preview, EntityId into) {
        ChangeSet changes = editing.drafts.replacement(editing.open(card), entity.id(), into);
        preview.removeAll();
        preview.add(
                Components.muted(text("teach.act.merge.what", changes.removed(), changes.added())),
                new ChangeLines(card, changes));
    }

    /** Looks up what would be deleted only when the section is opened. */
    private NativeDetails deletion() {
        return Components.lazyDetails(text("teach.act.delete"), content -> {
            OpenDraft draft = editing.open(card);
            ChangeSet doomed = editing.drafts.deletion(draft, entity.id());
            content.add(
                    orphans(draft),
                    objectives(draft),
                    Components.muted(text("teach.act.delete.what", doomed.removed())),
                    new ChangeLines(card, doomed),
                    Components.actions(Components.button(
                            text("teach.act.delete.do"),
                            () -> told(editing.drafts.delete(editing.open(card), entity.id()), null),
                            "danger",
                            "slim")));
        });
    }

    /** Warns of claims that would have no claimant left. */
    private Div orphans(OpenDraft draft) {
        List<String> claims = draft.base().claims().stream()
                .filter(claim -> !claim.claimedBy().isEmpty()
                        && claim.claimedBy().stream().allMatch(who -> who.id().equals(entity.id())))
                .map(claim -> claim.claim().label())
                .toList();
        return warning("teach.act.delete.orphans", claims);
    }

    /** Warns of learning objectives that rest on it. */
    private Div objectives(OpenDraft draft) {
        return warning("teach.act.delete.objectives", editing.objectives.editor.resting(draft, entity.id()));
    }

    private static Div warning(String key, List<String> lines) {
        Div warning = new Div();
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            warning.addClassName("note");
            warning.add(new Paragraph(text(key, lines.size())), list);
        }
        return warning;
    }

    private void told(EditOutcome edited, @Nullable EntityId then) {
        if (EditMessage.isKept(edited, complaint)) {
            changed.accept(card);
            Components.go(this, then == null ? TeachNav.Tab.EDIT.of(card.id()) : EditAddress.entity(card.id(), then));
        }
    }
}
