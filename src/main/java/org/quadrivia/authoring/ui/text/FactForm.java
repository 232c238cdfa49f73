package org.quadrivia.authoring.ui.text;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.authoring.editing.TextFacts;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Passage;

/** A form for what the passage says of a thing: a fact, or a claim if somebody else says so or it is tentative. */
final class FactForm extends Composite<Div> {
    private static final String SUBJECT = "fact-subject";
    private static final String PROPERTY = "fact-property";
    private static final String PHRASE = "fact-phrase";
    private static final String OBJECT = "fact-object";
    private static final String VALUE = "fact-value";
    private static final String CLAIMANT = "fact-claimant";
    private static final String OTHER = "fact-claimant-name";
    private static final String HEDGE = "fact-hedge";
    /** What is said of passages and knowledge bases, not of things. */
    private static final List<String> OF_SOURCES = List.of(
            "https://quadrivia.org/ns#",
            "https://schema.org/articleSection",
            "http://purl.org/dc/terms/source",
            "http://purl.org/dc/terms/rights",
            "http://purl.org/dc/terms/title",
            "http://purl.org/dc/terms/description",
            "http://purl.org/dc/terms/license",
            "http://purl.org/dc/terms/language");

    private final TextPageServices services;
    private final KbCard card;
    private final Passage passage;
    private final Map<EntityId, String> things;
    private final SerializableConsumer<String> done;
    /** What is typed and chosen, by the names of the fields, as far as the browser has told. */
    private final Map<String, String> typing = new HashMap<>();

    private final Paragraph sentence = Components.paragraph("", "fact-sentence");
    private final Paragraph note = Components.muted("");

    /**
     * @param things those that are marked, with their names; not empty
     * @param done receives what was done, in words
     */
    FactForm(
            TextPageServices services,
            KbCard card,
            Passage passage,
            Map<EntityId, String> things,
            SerializableConsumer<String> done) {
        this.services = services;
        this.card = card;
        this.passage = passage;
        this.things = new LinkedHashMap<>(things);
        this.done = done;
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("", text("teach.text.fact.newProperty"));
        services.editing.forms.properties(services.editing.open(card)).stream()
                .filter(property -> OF_SOURCES.stream().noneMatch(property.id().iri()::startsWith))
                .forEach(property -> properties.put(property.id().iri(), property.label()));
        PlainForm form = new PlainForm(this::take);
        FormField claimant = told(
                FormField.choice(CLAIMANT, text("teach.text.fact.claimant"), choices("teach.text.fact.passage"), ""));
        FormField other = told(new FormField(OTHER, text("teach.text.fact.claimant.other"), "text", "off")
                .hint(text("teach.text.fact.claimant.hint"))
                .longest(300));
        FormField hedge = told(new FormField(HEDGE, text("teach.claim.hedge"), "text", "off")
                .hint(text("teach.text.fact.hedge.hint"))
                .longest(60));
        FormField known = told(FormField.choice(PROPERTY, text("teach.text.fact.property"), properties, ""));
        form.with(told(FormField.choice(SUBJECT, text("teach.text.fact.subject"), choices(""), "")))
                .with(told(new FormField(PHRASE, text("teach.text.fact.phrase"), "text", "off")
                        .hint(text("teach.text.fact.phrase.hint"))
                        .longest(120)))
                .with(told(FormField.choice(
                        OBJECT, text("teach.text.fact.object"), choices("teach.text.fact.noThing"), "")))
                .with(told(new FormField(VALUE, text("teach.text.fact.value"), "text", "off")
                        .hint(text("teach.text.fact.value.hint"))
                        .longest(500)))
                .with(known)
                .with(claimant)
                .with(other)
                .with(hedge);
        form.add(
                Components.details(text("teach.text.fact.property.fold"), new Div(known)),
                Components.details(text("teach.text.fact.claim.fold"), new Div(claimant, other, hedge)),
                preview());
        form.send(text("teach.text.fact.add"), "primary");
        things.keySet().stream().findFirst().ifPresent(first -> typing.put(SUBJECT, first.iri()));
        show();
        getContent().addClassName("fact-form");
        getContent().add(new H3(text("teach.text.fact")), Components.muted(text("teach.text.fact.lead")), form);
    }

    /** Returns the field; whenever it is changed, the sentence is shown that would be added. */
    private FormField told(FormField field) {
        return field.onTyping(text -> {
            typing.put(field.name(), text);
            show();
        });
    }

    private Div preview() {
        Div preview = Components.div("fact-preview", sentence, note);
        preview.getElement().setAttribute("role", "status");
        return preview;
    }

    private void show() {
        thing(typing, SUBJECT).ifPresent(subject -> {
            String claimant = typing.getOrDefault(OTHER, "").strip();
            TextFacts.Preview shown = services.facts.preview(
                    services.editing.open(card),
                    said(typing, subject),
                    claimant.isEmpty()
                            ? thing(typing, CLAIMANT)
                                    .map(who -> things.getOrDefault(who, ""))
                                    .orElse("")
                            : claimant);
            sentence.setText(shown.sentence());
            note.setText(shown.note());
        });
    }

    /** @param none key of the words for no thing; empty if a thing must be chosen */
    private Map<String, String> choices(String none) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (!none.isEmpty()) {
            choices.put("", text(none));
        }
        things.forEach((thing, name) -> choices.put(thing.iri(), name));
        return choices;
    }

    private void take(PlainForm form, Map<String, String> typed) {
        Optional<EntityId> subject = thing(typed, SUBJECT);
        if (subject.isEmpty()) {
            form.complain(SUBJECT, text("teach.pick.none"));
            return;
        }
        EditMessage message = EditMessage.of(services.facts.add(
                services.editing.open(card),
                passage.id(),
                said(typed, subject.get()),
                typed.getOrDefault(OTHER, "").strip()));
        if (message.kept()) {
            done.accept(text("teach.text.fact.added"));
        } else {
            form.complain(message.complaint());
        }
    }

    private TextFacts.Sentence said(Map<String, String> typed, EntityId subject) {
        String phrase = typed.getOrDefault(PHRASE, "").strip();
        Optional<EntityId> property = Optional.of(typed.getOrDefault(PROPERTY, ""))
                .filter(iri -> !iri.isEmpty() && phrase.isEmpty())
                .map(EntityId::new);
        return new TextFacts.Sentence(
                subject,
                property,
                phrase,
                thing(typed, OBJECT),
                typed.getOrDefault(VALUE, "").strip(),
                thing(typed, CLAIMANT),
                typed.getOrDefault(HEDGE, "").strip());
    }

    private Optional<EntityId> thing(Map<String, String> typed, String field) {
        return things.keySet().stream()
                .filter(thing -> thing.iri().equals(typed.get(field)))
                .findFirst();
    }
}
