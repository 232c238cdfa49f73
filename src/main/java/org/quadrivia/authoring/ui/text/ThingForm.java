package org.quadrivia.authoring.ui.text;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;

/** What the selected words stand for: a thing that exists, or a new one with its kind. */
final class ThingForm extends Composite<Div> {
    private static final String NAME = "thing-name";
    private static final String KIND = "thing-kind";
    private static final String OTHER = "thing-other";
    private static final String OURS = "https://quadrivia.org/ns#";
    private static final int FOUND = 5;

    /** Kinds that fit most texts. */
    private static final List<String> USUAL = List.of("Person", "Place", "Organization", "Event", "CreativeWork");

    private static final String SCHEMA = "https://schema.org/";

    /**
     * @param words that are selected
     * @param chosen receives the thing and its name
     */
    ThingForm(TextPageServices services, KbCard card, String words, SerializableBiConsumer<EntityId, String> chosen) {
        OpenDraft draft = services.editing.open(card);
        getContent().addClassName("thing-form");
        getContent().add(new H3(text("teach.text.selected", words)));
        List<Named> known = services.editing.forms.things(draft, words, FOUND);
        if (!known.isEmpty()) {
            Div ways = Components.actions();
            known.forEach(thing -> ways.add(Components.slimButton(
                    text("teach.text.thing.known", thing.label()), () -> chosen.accept(thing.id(), thing.label()))));
            getContent().add(ways);
        }
        PlainForm form = new PlainForm((sent, typed) -> make(services, card, sent, typed, chosen));
        form.with(new FormField(NAME, text("teach.thing.name"), "text", "off")
                        .value(words)
                        .longest(300))
                .with(FormField.choice(KIND, text("teach.thing.kind"), kinds(services, draft), ""))
                .with(new FormField(OTHER, text("teach.text.kind.other"), "text", "off")
                        .hint(text("teach.text.kind.hint"))
                        .longest(100))
                .send(text("teach.text.thing.make"), known.isEmpty() ? "primary" : "slim");
        getContent().add(form);
    }

    private static Map<String, String> kinds(TextPageServices services, OpenDraft draft) {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("", text("teach.text.kind.choose"));
        services.editing.forms.classes(draft).stream()
                .filter(kind -> !kind.id().iri().startsWith(OURS))
                .forEach(kind -> kinds.put(kind.id().iri(), kind.label()));
        Set<String> names = kinds.values().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        USUAL.forEach(name -> {
            String words = text("teach.text.kind." + name);
            if (!names.contains(words.toLowerCase(Locale.ROOT))) {
                kinds.putIfAbsent(SCHEMA + name, words);
            }
        });
        return kinds;
    }

    private static void make(
            TextPageServices services,
            KbCard card,
            PlainForm form,
            Map<String, String> typed,
            SerializableBiConsumer<EntityId, String> chosen) {
        String name = typed.getOrDefault(NAME, "").strip();
        String other = typed.getOrDefault(OTHER, "").strip();
        OpenDraft draft = services.editing.open(card);
        Optional<EntityId> kind = Optional.of(typed.getOrDefault(KIND, ""))
                .filter(iri -> kinds(services, draft).containsKey(iri) && !iri.isEmpty() && other.isEmpty())
                .map(EntityId::new);
        if (name.isEmpty()) {
            form.complain(NAME, text("teach.thing.noName"));
        } else if (kind.isEmpty() && other.isEmpty()) {
            form.complain(KIND, text("teach.text.kind.missing"));
        } else {
            chosen.accept(services.facts.thing(draft, name, kind, other), name);
        }
    }
}
