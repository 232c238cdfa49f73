package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.EntityForm;
import org.quadrivia.authoring.editing.FactAttribution;
import org.quadrivia.authoring.editing.FieldKind;
import org.quadrivia.authoring.editing.NotAskedStatus;
import org.quadrivia.authoring.editing.warning.Warning;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.NotAskedForm;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;

/** One property of a thing: its values with their sources, each editable, and a button to add another. */
final class FieldRow extends Composite<Section> {
    private final EditPageServices editing;
    private final KbCard card;
    private final EntityId entity;
    private final EntityForm.Field field;
    private final List<FactAttribution> sources;
    /** By the keys of the values that could be asked. */
    private final Map<String, NotAskedStatus> asked;

    private final SerializableConsumer<List<Warning>> done;
    private final WarningLines warnings;
    private final Div slot = new Div();
    private final Paragraph complaint = Components.alert();
    private final NativeButton add;

    FieldRow(
            EditPageServices editing,
            KbCard card,
            EntityId entity,
            EntityForm.Field field,
            List<FactAttribution> sources,
            Map<String, NotAskedStatus> asked,
            SerializableConsumer<List<Warning>> done) {
        this.editing = editing;
        this.card = card;
        this.entity = entity;
        this.field = field;
        this.sources = sources;
        this.asked = Map.copyOf(asked);
        this.done = done;
        this.warnings = new WarningLines(card);
        H3 name = new H3(field.property().label());
        name.getElement().setAttribute("title", field.property().id().iri());
        UnorderedList values = Components.list("values");
        field.values().forEach(value -> values.add(row(value)));
        getContent().addClassName("property");
        getContent().add(name);
        if (field.required() && field.values().isEmpty()) {
            name.add(Components.chip(text("teach.field.required"), "hedge"));
        }
        if (!field.hint().isEmpty()) {
            getContent().add(Components.muted(field.hint()));
        }
        getContent().add(values, warnings, complaint, slot);
        add = Components.slimButton(text("teach.field.add"), this::add);
        add.setAriaLabel(text("teach.field.add.to", field.property().label()));
        add.setVisible(!field.single() || field.values().isEmpty());
        getContent().add(add);
    }

    EntityId property() {
        return field.property().id();
    }

    /** Shows warnings about what was just stored here. */
    void warn(List<Warning> about) {
        warnings.show(about);
    }

    /** Moves the focus here after a value has been edited. */
    void focus() {
        if (add.isVisible()) {
            add.focus();
        } else {
            getContent().getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        }
    }

    private void leave() {
        slot.removeAll();
        focus();
    }

    /** Opens the form for another value. */
    void add() {
        open(Optional.empty());
    }

    private ListItem row(EntityForm.Value value) {
        ListItem row = new ListItem();
        if (field.kind() == FieldKind.ENTITY
                && !value.text().isEmpty()
                && value.language().isEmpty()
                && isLink(value)) {
            row.add(new Anchor(EditAddress.entity(card.id(), new EntityId(value.text())), value.label()));
        } else {
            row.add(Components.inLanguage(value.language(), Components.span(value.label(), "label")));
        }
        if (!value.language().isEmpty()) {
            row.add(Components.chip(value.language()));
        }
        row.add(source(value));
        NotAskedStatus status = asked.get(value.key());
        if (status != null && status.declared()) {
            row.add(Components.chip(NotAskedForm.words(status), "hedge"));
        }
        if (value.editable()) {
            row.add(act(value, "teach.field.change", () -> open(Optional.of(value))));
        }
        row.add(act(
                value,
                "teach.field.remove",
                () -> told(() -> editing.forms.remove(editing.open(card), entity, value.key()))));
        if (status != null && !status.declared()) {
            row.add(act(value, "teach.notAsked.set", () -> exclude(value)));
        } else if (status != null && status.removable()) {
            row.add(act(
                    value,
                    "teach.notAsked.undo",
                    () -> told(() -> editing.declarations.include(editing.open(card), entity, value.key()))));
        }
        return row;
    }

    /** Says where the value comes from; a value without a source stands out. */
    private Span source(EntityForm.Value value) {
        boolean nobody =
                sources.stream().limit(1).anyMatch(first -> first.graph().equals(value.graph()));
        return nobody ? Components.chip(text("authoring.nobodyYet"), "hedge") : Components.chip(value.where());
    }

    private void exclude(EntityForm.Value value) {
        complaint.setText("");
        slot.removeAll();
        NotAskedForm form = new NotAskedForm(
                reason -> editing.declarations.exclude(editing.open(card), entity, value.key(), reason),
                () -> done.accept(List.of()),
                this::leave);
        slot.add(form);
        form.focus();
    }

    private static boolean isLink(EntityForm.Value value) {
        try {
            return !new EntityId(value.text()).iri().isEmpty();
        } catch (IllegalArgumentException literal) {
            return false;
        }
    }

    private NativeButton act(EntityForm.Value value, String words, SerializableRunnable action) {
        NativeButton button = new NativeButton(text(words), click -> action.run());
        button.addClassName("as-link");
        button.getElement()
                .setAttribute("aria-label", text(words + ".of", field.property().label(), value.label()));
        return button;
    }

    private void open(Optional<EntityForm.Value> value) {
        complaint.setText("");
        slot.removeAll();
        warnings.show(List.of());
        ValueForm form = new ValueForm(editing, card, entity, field, value, sources, this::told, this::leave);
        slot.add(form);
        form.focus();
    }

    /** Edits, and says what is unusual about what is stored then. */
    private void told(SerializableSupplier<EditOutcome> edit) {
        OpenDraft before = editing.open(card);
        switch (edit.get()) {
            case EditOutcome.Kept kept -> {
                OpenDraft after = editing.open(card);
                List<Warning> about = new ArrayList<>(editing.warnings.stored(before, after, entity, field));
                about.addAll(editing.warnings.questions(before, after));
                done.accept(about);
            }
            case EditOutcome.Bad(var fault) -> complaint.setText(fault.message());
            case EditOutcome.TooMuch tooMuch -> complaint.setText(text("teach.edit.tooMuch"));
            case EditOutcome.Elsewhere elsewhere -> done.accept(List.of());
        }
    }
}
