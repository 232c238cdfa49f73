package org.quadrivia.authoring.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Standing;
import org.springframework.beans.factory.annotation.Autowired;

class EntityFormEditorTest extends AuthoringStage {
    private static final EntityId RUBIO = new EntityId(HOME + "marco-rubio");
    private static final EntityId OFFICE = new EntityId(HOME + "holdsOffice");
    private static final EntityId PASSAGE = new EntityId(HOME + "passage/1.6");

    @Autowired
    private EntityFormEditor forms;

    @Autowired
    private PassageEditor passages;

    @Test
    void aFormShowsWhatIsSaidAndByWhat() {
        EntityForm form = forms.form(draft(), RUBIO);

        assertThat(form.classes()).isNotEmpty().extracting(kind -> kind.label()).doesNotContain("agent");
        EntityForm.Field office = field(form, OFFICE);
        assertThat(office.kind()).isEqualTo(FieldKind.ENTITY);
        assertThat(office.values()).isNotEmpty().allSatisfy(value -> {
            assertThat(value.where()).startsWith("passage ");
            assertThat(value.label()).doesNotContain("http");
        });
    }

    @Test
    void whatShapesAskForIsThereThoughNothingIsSaid() {
        EntityId made = forms.create(draft(), "Somebody New", Optional.of(new EntityId(HOME + "Person")));

        EntityForm form = forms.form(draft(), made);

        assertThat(made.iri()).isEqualTo(HOME + "somebody-new");
        assertThat(form.entity().label()).isEqualTo("Somebody New");
        assertThat(form.fields())
                .anySatisfy(field -> assertThat(field.required()).isTrue());
        assertThat(form.fields()).extracting(field -> field.property().id()).contains(OFFICE);
        assertThat(forms.create(draft(), "Somebody New", Optional.empty()).iri())
                .endsWith("somebody-new-2");
    }

    @Test
    void kindsAreThoseOfTheWorldAndPassagesHaveNames() {
        assertThat(forms.classes(draft()))
                .isNotEmpty()
                .extracting(kind -> kind.id().iri())
                .noneMatch(iri -> iri.startsWith("https://quadrivia.org/ns#"));

        EntityId made = passages.createPassage(draft(), "9.9", "A new passage.").orElseThrow();

        assertThat(draft().changes().lines())
                .filteredOn(line -> line.rdf().contains(made.iri()))
                .isNotEmpty()
                .extracting(line -> line.words())
                .allMatch(words -> words.contains("passage 9.9") && !words.contains("http"));
    }

    @Test
    void valuesAreAddedChangedAndRemoved() {
        NewValue first = thing("india", PASSAGE);

        assertThat(forms.add(draft(), RUBIO, OFFICE, first)).isInstanceOf(EditOutcome.Kept.class);
        EntityForm.Value added = value("india");
        assertThat(added.where()).isEqualTo("passage 1.6");
        forms.change(draft(), RUBIO, added.key(), thing("pakistan", PASSAGE));
        EntityForm.Value changed = value("pakistan");
        forms.remove(draft(), RUBIO, changed.key());

        assertThat(drafts.look(draft()).changes()).isZero();
        assertThat(forms.remove(draft(), RUBIO, changed.key())).isInstanceOf(EditOutcome.Bad.class);
    }

    @Test
    void aPropertyIsMadeOnceAndAsksForWhatItLeadsTo() {
        EntityId made = forms.property(draft(), "was born in", PropertyKind.YEAR);

        assertThat(forms.field(draft(), made).kind()).isEqualTo(FieldKind.DATE);
        assertThat(forms.property(draft(), "Was born in", PropertyKind.THING)).isEqualTo(made);
        assertThat(forms.properties(draft()))
                .extracting(named -> named.label())
                .contains("was born in", "serves", "label")
                .doesNotContain("asks the object", "family text", "predicate", "domain");
    }

    @Test
    void whatIsNoSuchValueIsRefused() {
        EntityId property = new EntityId(HOME + "some");
        NewValue date = new NewValue(FieldKind.DATE, "10 May", "", "http://www.w3.org/2001/XMLSchema#date", PASSAGE);
        NewValue words = new NewValue(FieldKind.WORDS, "Hallo", "not a tag", "", PASSAGE);
        NewValue nothing = new NewValue(FieldKind.ENTITY, "", "", "", PASSAGE);

        assertThat(forms.add(draft(), RUBIO, property, date)).isInstanceOf(EditOutcome.Bad.class);
        assertThat(forms.add(draft(), RUBIO, property, words)).isInstanceOf(EditOutcome.Bad.class);
        assertThat(forms.add(draft(), RUBIO, property, nothing)).isInstanceOf(EditOutcome.Bad.class);
        assertThat(drafts.look(draft()).changes()).isZero();
    }

    @Test
    void whatIsLinkedIsLookedForAmongWhatThePropertyLeadsTo() {
        assertThat(forms.candidates(draft(), new EntityId(HOME + "servesCountry"), "ind", 5))
                .first()
                .satisfies(found -> assertThat(found.label()).isEqualTo("India"));
    }

    @Test
    void aPassageIsWrittenDownOnceAndFactsComeFromIt() {
        EntityId made = passages.createPassage(draft(), "9.9", "A new passage.").orElseThrow();

        forms.add(draft(), RUBIO, OFFICE, thing("india", made));

        assertThat(passages.createPassage(draft(), "9.9", "Again.")).isEmpty();
        assertThat(forms.sources(draft())).extracting(FactAttribution::name).contains("passage 9.9", "passage 1.6");
        assertThat(value("india").where()).isEqualTo("passage 9.9");
    }

    @Test
    void whatIsClaimedIsNotAsserted() {
        EntityId claim = passages.createClaim(
                draft(),
                new NewClaim(
                        "Rubio is in two places", Standing.ATTRIBUTED, Optional.of(RUBIO), "", Optional.of(PASSAGE)));

        forms.add(draft(), RUBIO, OFFICE, thing("india", claim));
        publish();

        assertThat(now().dataset()
                        .getDefaultGraph()
                        .contains(
                                org.apache.jena.graph.NodeFactory.createURI(RUBIO.iri()),
                                org.apache.jena.graph.NodeFactory.createURI(OFFICE.iri()),
                                org.apache.jena.graph.NodeFactory.createURI(HOME + "india")))
                .isFalse();
        assertThat(draft().base().claim(claim).orElseThrow().claimedBy())
                .extracting(who -> who.id())
                .containsExactly(RUBIO);
    }

    @Test
    void aThingWithoutFactsIsFoundWhereverThingsAreLookedFor() {
        EntityId made = forms.create(draft(), "Simon Marius", Optional.empty());

        assertThat(draft().changes().lines())
                .extracting(line -> line.words())
                .anyMatch(words -> words.equals("The entry for Simon Marius lists Simon Marius under “label”. (en)"));
        assertThat(forms.things(draft(), "simon mar", 8)).extracting(Named::id).containsExactly(made);
        assertThat(forms.candidates(draft(), new EntityId(HOME + "servesCountry"), "Simon", 8))
                .extracting(Named::id)
                .contains(made);
        assertThat(forms.things(draft(), "munir", 8)).extracting(Named::label).contains("Asim Munir");
        assertThat(forms.things(draft(), "is never a", 8)).isEmpty();
        publish();
        assertThat(forms.things(draft(), "simon mar", 8)).extracting(Named::id).containsExactly(made);
    }

    @Test
    void aFractionWhereNumbersAreWholeIsRefusedInWords() {
        NewValue fraction =
                new NewValue(FieldKind.NUMBER, "2376.6", "", "http://www.w3.org/2001/XMLSchema#integer", PASSAGE);

        assertThat(forms.add(draft(), RUBIO, OFFICE, fraction))
                .isInstanceOfSatisfying(
                        EditOutcome.Bad.class,
                        bad -> assertThat(bad.fault().message()).contains("“2376.6” is not a whole number"));
    }

    @Test
    void aClaimantIsAddedLaterAndTakenOut() {
        EntityId claim = passages.createClaim(
                draft(), new NewClaim("It rained", Standing.ATTRIBUTED, Optional.empty(), "", Optional.empty()));
        EntityId munir = new EntityId(HOME + "asim-munir");

        passages.addClaimant(draft(), claim, RUBIO);
        passages.addClaimant(draft(), claim, munir);
        passages.removeClaimant(draft(), claim, RUBIO);

        assertThat(draft().base().claim(claim).orElseThrow().claimedBy())
                .extracting(Named::id)
                .containsExactly(munir);
    }

    private static NewValue thing(String name, EntityId graph) {
        return new NewValue(FieldKind.ENTITY, HOME + name, "", "", graph);
    }

    private EntityForm.Value value(String name) {
        return field(forms.form(draft(), RUBIO), OFFICE).values().stream()
                .filter(value -> value.text().equals(HOME + name))
                .findFirst()
                .orElseThrow();
    }

    private static EntityForm.Field field(EntityForm form, EntityId property) {
        return form.fields().stream()
                .filter(field -> field.property().id().equals(property))
                .findFirst()
                .orElseThrow();
    }
}
