package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.EntityForm;
import org.quadrivia.authoring.editing.FactAttribution;
import org.quadrivia.authoring.editing.NotAskedStatus;
import org.quadrivia.authoring.editing.warning.Warning;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.objective.ObjectivesView;
import org.quadrivia.authoring.ui.publishing.RevisionsView;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.PageAddress;

/** A thing as a form: one row for each property. One value is edited at a time. */
final class EntityCard extends Composite<Div> {
    private static final String PROPERTY = "more-property";
    /** The number of components below the rows. */
    private static final int BELOW = 4;

    private final EditPageServices editing;
    private final KbCard card;
    private final EntityId entity;
    private final SerializableConsumer<KbCard> changed;
    /** The properties in the order in which their rows were first shown: a row stays where it was when its first value is saved. */
    private final List<EntityId> order = new ArrayList<>();

    EntityCard(EditPageServices editing, KbCard card, EntityId entity, SerializableConsumer<KbCard> changed) {
        this.editing = editing;
        this.card = card;
        this.entity = entity;
        this.changed = changed;
        getContent().addClassName("thing");
        show();
    }

    private void show() {
        OpenDraft draft = editing.open(card);
        EntityForm form = editing.forms.form(draft, entity);
        List<FactAttribution> sources = editing.forms.sources(draft);
        Map<String, NotAskedStatus> asked = NotAskedStatus.ofFacts(draft, entity);
        Paragraph iri = Components.paragraph(entity.iri(), "muted", "small", "iri");
        Div kinds = Components.div("chips");
        form.classes().stream()
                .limit(6)
                .forEach(kind ->
                        kinds.add(Components.link(KindTableView.address(card.id(), kind.id()), kind.label(), "chip")));
        getContent().removeAll();
        getContent()
                .add(
                        new H2(form.entity().label()),
                        kinds,
                        iri,
                        Components.actions(
                                Components.linkButton(
                                        EditAddress.text(card.id(), entity), text("teach.thing.asText"), "slim"),
                                page(),
                                new Anchor(ObjectivesView.address(card, entity), text("teach.thing.objective")),
                                new Anchor(EditAddress.asked(card.id(), entity), text("teach.thing.asked")),
                                new Anchor(RevisionsView.address(card.id(), entity), text("teach.thing.history"))));
        for (EntityForm.Field field : inOrder(form.fields())) {
            getContent()
                    .add(new FieldRow(
                            editing,
                            card,
                            entity,
                            field,
                            sources,
                            asked,
                            warnings -> done(field.property().id(), warnings)));
        }
        getContent()
                .add(
                        new MediaPart(editing, card, form.entity(), sources, this::shownAgain),
                        more(form, sources, editing.forms.properties(draft)),
                        new NewPropertyForm(editing, card, made -> addNew(made, sources)),
                        new EntityActions(editing, card, form.entity(), changed));
    }

    private List<EntityForm.Field> inOrder(List<EntityForm.Field> fields) {
        fields.stream()
                .map(field -> field.property().id())
                .filter(property -> !order.contains(property))
                .forEach(order::add);
        return fields.stream()
                .sorted(Comparator.comparing(
                        field -> order.indexOf(field.property().id())))
                .toList();
    }

    private Anchor page() {
        Anchor page = new Anchor(PageAddress.of(card).of(entity), text("teach.thing.page"));
        page.setRouterIgnore(true);
        return page;
    }

    /** Returns the form that adds a row for any other property. */
    private PlainForm more(EntityForm form, List<FactAttribution> sources, List<Named> all) {
        Map<String, String> properties = new LinkedHashMap<>();
        List<EntityId> there =
                form.fields().stream().map(field -> field.property().id()).toList();
        all.stream()
                .filter(property -> !there.contains(property.id()))
                .forEach(property -> properties.put(property.id().iri(), property.label()));
        PlainForm more = new PlainForm(typed -> {
            String iri = typed.getOrDefault(PROPERTY, "");
            all.stream()
                    .filter(property -> property.id().iri().equals(iri))
                    .findFirst()
                    .ifPresent(property -> addRow(property, sources));
        });
        more.with(FormField.choice(PROPERTY, text("teach.thing.more"), properties, ""))
                .send(text("teach.thing.moreAdd"), "slim");
        more.setVisible(!properties.isEmpty());
        return more;
    }

    private void addNew(EntityId property, List<FactAttribution> sources) {
        editing.forms.properties(editing.open(card)).stream()
                .filter(named -> named.id().equals(property))
                .findFirst()
                .ifPresent(named -> addRow(named, sources));
        changed.accept(card);
    }

    private void addRow(Named property, List<FactAttribution> sources) {
        EntityForm.Field field = editing.forms.field(editing.open(card), property.id());
        if (!order.contains(property.id())) {
            order.add(property.id());
        }
        FieldRow row = new FieldRow(
                editing,
                card,
                entity,
                field,
                sources,
                Map.of(),
                warnings -> done(field.property().id(), warnings));
        getContent().addComponentAtIndex(getContent().getComponentCount() - BELOW, row);
        row.add();
    }

    private void shownAgain() {
        show();
        changed.accept(card);
        getContent()
                .getChildren()
                .filter(MediaPart.class::isInstance)
                .map(MediaPart.class::cast)
                .findFirst()
                .ifPresent(MediaPart::focus);
    }

    private void done(EntityId property, List<Warning> warnings) {
        show();
        changed.accept(card);
        getContent()
                .getChildren()
                .filter(FieldRow.class::isInstance)
                .map(FieldRow.class::cast)
                .filter(row -> row.property().equals(property))
                .findFirst()
                .ifPresent(row -> {
                    row.warn(warnings);
                    row.focus();
                });
    }
}
