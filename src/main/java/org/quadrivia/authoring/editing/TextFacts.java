package org.quadrivia.authoring.editing;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Adds, in drafts, what a passage says: facts that the passage states, and claims that it reports. */
@Service
@ConditionalOnStorage
public class TextFacts {
    private static final String CLASS = "http://www.w3.org/2002/07/owl#Class";
    private static final int MOST_NAMES = 5000;

    /**
     * What a passage says of a thing.
     *
     * @param property empty if the phrase names it
     * @param phrase the words between subject and object, such as “was born in”
     * @param object empty if it is a value
     * @param value a date, a year, a number or words; blank if there is an object
     * @param claimant who says so; empty if the passage itself states it, or does not say who
     * @param hedge the word that makes it tentative; blank for none
     */
    public record Sentence(
            EntityId subject,
            Optional<EntityId> property,
            String phrase,
            Optional<EntityId> object,
            String value,
            Optional<EntityId> claimant,
            String hedge) {
        private boolean isClaim() {
            return claimant.isPresent() || !hedge.isBlank();
        }
    }

    private final DraftWorkspace desk;
    private final EntityFormEditor forms;
    private final PassageEditor passages;

    TextFacts(DraftWorkspace desk, EntityFormEditor forms, PassageEditor passages) {
        this.desk = desk;
        this.forms = forms;
        this.passages = passages;
    }

    /** Adds the fact, to the passage or to a new claim that the passage reports. Nothing is stored if something of it is missing. */
    public EditOutcome add(OpenDraft draft, EntityId passage, Sentence said) {
        if (said.property().isEmpty() && said.phrase().isBlank()) {
            return bad("teach.text.fact.noProperty");
        }
        if (said.object().isEmpty() && said.value().isBlank()) {
            return bad("teach.text.fact.noObject");
        }
        if (said.object().isPresent() && !said.value().isBlank()) {
            return bad("teach.text.fact.both");
        }
        Optional<EditOutcome> fault = said.property().flatMap(property -> fault(draft, said, property));
        if (fault.isPresent()) {
            return fault.get();
        }
        EntityId property = said.property().orElseGet(() -> forms.property(draft, said.phrase(), kind(said)));
        OpenDraft with = desk.open(draft.kb());
        EntityId graph = said.isClaim() ? claim(with, passage, said, property) : passage;
        OpenDraft ready = desk.open(draft.kb());
        return forms.add(ready, said.subject(), property, value(ready, said, property, graph));
    }

    /** Returns why a property cannot have what was entered; empty if it can. */
    private Optional<EditOutcome> fault(OpenDraft draft, Sentence said, EntityId property) {
        FieldKind kind = forms.field(draft, property).kind();
        boolean things = kind == FieldKind.ENTITY;
        if (said.object().isEmpty() && things) {
            return Optional.of(bad("teach.text.fact.things"));
        }
        if (said.object().isPresent() && !things && kind != FieldKind.IRI) {
            return Optional.of(bad("teach.text.fact.values"));
        }
        return said.object().isPresent()
                ? Optional.empty()
                : switch (value(draft, said, property, said.subject()).term()) {
                    case NewValue.Conversion.Invalid(var why) -> Optional.of(new EditOutcome.Bad(why));
                    case NewValue.Conversion.Term any -> Optional.empty();
                };
    }

    private NewValue value(OpenDraft draft, Sentence said, EntityId property, EntityId graph) {
        if (said.object().isPresent()) {
            return new NewValue(FieldKind.ENTITY, said.object().get().iri(), "", "", graph);
        }
        EntityForm.Field field = forms.field(draft, property);
        String language =
                draft.preview().language().equals("und") ? "" : draft.preview().language();
        return new NewValue(field.kind(), said.value().strip(), language, field.datatype(), graph);
    }

    private EntityId claim(OpenDraft draft, EntityId passage, Sentence said, EntityId property) {
        String object = said.object().map(thing -> name(draft, thing)).orElseGet(said::value);
        String label = name(draft, said.subject()) + " " + name(draft, property) + " " + object;
        return passages.createClaim(
                draft,
                new NewClaim(
                        label.substring(0, Math.min(label.length(), 500)),
                        said.claimant().isPresent() ? Standing.ATTRIBUTED : Standing.HEDGED,
                        said.claimant(),
                        said.hedge(),
                        Optional.of(passage)));
    }

    private static PropertyKind kind(Sentence said) {
        if (said.object().isPresent()) {
            return PropertyKind.THING;
        }
        String value = said.value().strip();
        if (value.matches("-?[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return PropertyKind.DATE;
        }
        if (value.matches("1[0-9]{3}|20[0-9]{2}")) {
            return PropertyKind.YEAR;
        }
        return value.matches("-?[0-9]{1,18}(?:\\.[0-9]{1,9})?") ? PropertyKind.NUMBER : PropertyKind.WORDS;
    }

    private static EditOutcome bad(String key) {
        return new EditOutcome.Bad(InputFault.of(Messages.text(key)));
    }

    /** Creates a thing. A kind that does not exist yet is created as well. */
    public EntityId thing(OpenDraft draft, String name, Optional<EntityId> kind, String newKind) {
        Optional<EntityId> of = kind;
        if (kind.isEmpty() && !newKind.isBlank()) {
            of = Optional.of(forms.classes(draft).stream()
                    .filter(known -> known.label().equalsIgnoreCase(newKind.strip()))
                    .findFirst()
                    .map(known -> known.id())
                    .orElseGet(() -> forms.create(draft, newKind.strip(), Optional.of(new EntityId(CLASS)))));
        }
        return forms.create(desk.open(draft.kb()), name.strip(), of);
    }

    /** Returns the name of a thing in a draft. */
    public String name(OpenDraft draft, EntityId thing) {
        return ChangeDescriber.name(node(thing), draft.preview());
    }

    /** Returns the names of the best-known things, for finding them in texts. */
    public Map<EntityId, String> names(OpenDraft draft) {
        Map<EntityId, String> names = new LinkedHashMap<>();
        draft.base().notable(MOST_NAMES).forEach(thing -> names.put(thing.id(), thing.label()));
        return names;
    }
}
