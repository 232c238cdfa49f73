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
import org.quadrivia.knowledge.time.WrittenDate;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Adds, in drafts, what a passage says: facts that the passage states, and claims that it reports. */
@Service
@ConditionalOnStorage
public class TextFacts {
    private static final String CLASS = "http://www.w3.org/2002/07/owl#Class";
    private static final int MOST_NAMES = 5000;
    private static final int MOST_NAMESAKES = 20;

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

    /**
     * Adds the fact, to the passage or to a new claim that the passage reports. Nothing is stored if something of it is missing.
     *
     * @param claimant how whoever says so is called, instead of the claimant of the sentence; blank for that one. Whoever is not
     *     known yet is created
     */
    public EditOutcome add(OpenDraft draft, EntityId passage, Sentence said, String claimant) {
        Optional<EditOutcome> fault = fault(draft, said);
        if (fault.isPresent()) {
            return fault.get();
        }
        Sentence whole = claimant.isBlank()
                ? said
                : new Sentence(
                        said.subject(),
                        said.property(),
                        said.phrase(),
                        said.object(),
                        said.value(),
                        Optional.of(named(draft, claimant)),
                        said.hedge());
        return store(desk.open(draft.kb()), passage, whole);
    }

    private Optional<EditOutcome> fault(OpenDraft draft, Sentence said) {
        if (said.property().isEmpty() && said.phrase().isBlank()) {
            return Optional.of(bad("teach.text.fact.noProperty"));
        }
        if (said.object().isEmpty() && said.value().isBlank()) {
            return Optional.of(bad("teach.text.fact.noObject"));
        }
        if (said.object().isPresent() && !said.value().isBlank()) {
            return Optional.of(bad("teach.text.fact.both"));
        }
        return said.property().or(() -> known(draft, said.phrase())).flatMap(property -> fault(draft, said, property));
    }

    private EditOutcome store(OpenDraft draft, EntityId passage, Sentence said) {
        EntityId property = said.property().orElseGet(() -> forms.property(draft, said.phrase(), kind(said)));
        OpenDraft with = desk.open(draft.kb());
        EntityId graph = said.isClaim() ? claim(with, passage, said, property) : passage;
        OpenDraft ready = desk.open(draft.kb());
        return forms.add(ready, said.subject(), property, value(ready, said, property, graph));
    }

    /**
     * What adding a sentence would state.
     *
     * @param sentence with dots in the place of what is missing
     * @param note how its value is kept, or what is wrong with it; empty if there is nothing to say
     */
    public record Preview(String sentence, String note) {}

    /**
     * Returns what adding a sentence would state.
     *
     * @param claimant how whoever says so is called; blank for nobody
     */
    public Preview preview(OpenDraft draft, Sentence said, String claimant) {
        String gap = Messages.text("teach.text.preview.gap");
        String phrase = said.property()
                .map(property -> name(draft, property))
                .orElse(said.phrase().strip());
        String end = said.object()
                .map(thing -> name(draft, thing))
                .orElseGet(() -> said.value().strip());
        String fact = Messages.text(
                "teach.text.preview.fact",
                name(draft, said.subject()),
                phrase.isEmpty() ? gap : phrase,
                end.isEmpty() ? gap : end);
        String hedged = said.hedge().isBlank()
                ? fact
                : Messages.text("teach.text.preview.hedge", fact, said.hedge().strip());
        return new Preview(
                claimant.isBlank() ? hedged : Messages.text("teach.text.preview.claim", claimant.strip(), hedged),
                note(draft, said));
    }

    private String note(OpenDraft draft, Sentence said) {
        String value = said.value().strip();
        if (value.isEmpty() || said.object().isPresent()) {
            return said.object().isPresent() && !value.isEmpty() ? Messages.text("teach.text.fact.both") : "";
        }
        Optional<EntityId> property = said.property().or(() -> known(draft, said.phrase()));
        Optional<EditOutcome> fault = property.flatMap(known -> fault(draft, said, known));
        if (fault.isPresent() && fault.get() instanceof EditOutcome.Bad(var why)) {
            return why.message();
        }
        Optional<WrittenDate> date = WrittenDate.of(value);
        if (date.filter(found -> !found.isExact()).isPresent()) {
            return Messages.text(
                    date.get().value().isEmpty() ? "teach.text.preview.noDate" : "teach.text.preview.vague",
                    date.get().hedge(),
                    date.get().value());
        }
        FieldKind kept = property.map(known -> forms.field(draft, known).kind()).orElseGet(() -> switch (kind(said)) {
            case DATE, YEAR -> FieldKind.DATE;
            case NUMBER -> FieldKind.NUMBER;
            case THING, WORDS -> FieldKind.WORDS;
        });
        return switch (kept) {
            case DATE ->
                Messages.text(
                        "teach.text.preview.date", date.map(WrittenDate::value).orElse(value));
            case NUMBER -> Messages.text("teach.text.preview.number");
            case WORDS, TEXT ->
                Messages.text(date.isPresent() ? "teach.text.preview.dateAsWords" : "teach.text.preview.words");
            case ENTITY, TRUTH, IRI -> "";
        };
    }

    /** Returns the property that is called so already. */
    private Optional<EntityId> known(OpenDraft draft, String phrase) {
        return forms.properties(draft).stream()
                .filter(property -> property.label().equalsIgnoreCase(phrase.strip()))
                .map(property -> property.id())
                .findFirst();
    }

    /** Returns the thing that is called exactly so; creates one if there is none. */
    private EntityId named(OpenDraft draft, String name) {
        return forms.things(draft, name, MOST_NAMESAKES).stream()
                .filter(thing -> thing.label().equalsIgnoreCase(name.strip()))
                .map(thing -> thing.id())
                .findFirst()
                .orElseGet(() -> forms.create(draft, name.strip(), Optional.empty()));
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
        Optional<WrittenDate> date = WrittenDate.of(value).filter(WrittenDate::isExact);
        if (date.filter(found -> found.precision() != WrittenDate.Precision.YEAR)
                .isPresent()) {
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
