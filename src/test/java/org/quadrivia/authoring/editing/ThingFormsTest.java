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

class ThingFormsTest extends AuthoringStage {
    private static final EntityId RUBIO = new EntityId(HOME + "marco-rubio");
    private static final EntityId OFFICE = new EntityId(HOME + "holdsOffice");
    private static final EntityId PASSAGE = new EntityId(HOME + "passage/1.6");

    @Autowired
    private ThingForms forms;

    @Autowired
    private PassageDesk passages;

    @Test
    void aFormShowsWhatIsSaidAndByWhat() {
        EntityForm form = forms.form(kb, RUBIO);

        assertThat(form.kinds()).isNotEmpty().extracting(kind -> kind.label()).doesNotContain("agent");
        EntityForm.Field office = field(form, OFFICE);
        assertThat(office.kind()).isEqualTo(FieldKind.ENTITY);
        assertThat(office.values()).isNotEmpty().allSatisfy(value -> {
            assertThat(value.where()).startsWith("passage ");
            assertThat(value.label()).doesNotContain("http");
        });
    }

    @Test
    void whatShapesAskForIsThereThoughNothingIsSaid() {
        EntityId made = forms.create(kb, "Somebody New", Optional.of(new EntityId(HOME + "Person")));

        EntityForm form = forms.form(kb, made);

        assertThat(made.iri()).isEqualTo(HOME + "somebody-new");
        assertThat(form.entity().label()).isEqualTo("Somebody New");
        assertThat(form.fields())
                .anySatisfy(field -> assertThat(field.required()).isTrue());
        assertThat(form.fields()).extracting(field -> field.property().id()).contains(OFFICE);
        assertThat(forms.create(kb, "Somebody New", Optional.empty()).iri()).endsWith("somebody-new-2");
    }

    @Test
    void valuesAreAddedChangedAndRemoved() {
        NewValue first = thing("india", PASSAGE);

        assertThat(forms.add(kb, RUBIO, OFFICE, first)).isInstanceOf(EditOutcome.Kept.class);
        EntityForm.Value added = value("india");
        assertThat(added.where()).isEqualTo("passage 1.6");
        forms.change(kb, RUBIO, added.key(), thing("pakistan", PASSAGE));
        EntityForm.Value changed = value("pakistan");
        forms.remove(kb, RUBIO, changed.key());

        assertThat(drafts.look(kb).changes()).isZero();
        assertThat(forms.remove(kb, RUBIO, changed.key())).isInstanceOf(EditOutcome.Bad.class);
    }

    @Test
    void aPropertyIsMadeOnceAndAsksForWhatItLeadsTo() {
        EntityId made = forms.property(kb, "was born in", PropertyKind.YEAR);

        assertThat(forms.field(kb, made).kind()).isEqualTo(FieldKind.DATE);
        assertThat(forms.property(kb, "Was born in", PropertyKind.THING)).isEqualTo(made);
        assertThat(forms.properties(kb))
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

        assertThat(forms.add(kb, RUBIO, property, date)).isInstanceOf(EditOutcome.Bad.class);
        assertThat(forms.add(kb, RUBIO, property, words)).isInstanceOf(EditOutcome.Bad.class);
        assertThat(forms.add(kb, RUBIO, property, nothing)).isInstanceOf(EditOutcome.Bad.class);
        assertThat(drafts.look(kb).changes()).isZero();
    }

    @Test
    void whatIsLinkedIsLookedForAmongWhatThePropertyLeadsTo() {
        assertThat(forms.candidates(kb, new EntityId(HOME + "servesCountry"), "ind", 5))
                .first()
                .satisfies(found -> assertThat(found.label()).isEqualTo("India"));
    }

    @Test
    void aPassageIsWrittenDownOnceAndFactsComeFromIt() {
        EntityId made = forms.passage(kb, "9.9", "A new passage.").orElseThrow();

        forms.add(kb, RUBIO, OFFICE, thing("india", made));

        assertThat(forms.passage(kb, "9.9", "Again.")).isEmpty();
        assertThat(forms.sources(kb)).extracting(Source::name).contains("passage 9.9", "passage 1.6");
        assertThat(value("india").where()).isEqualTo("passage 9.9");
    }

    @Test
    void whatIsClaimedIsNotAsserted() {
        EntityId claim = forms.claim(
                kb,
                new NewClaim(
                        "Rubio is in two places", Standing.ATTRIBUTED, Optional.of(RUBIO), "", Optional.of(PASSAGE)));

        forms.add(kb, RUBIO, OFFICE, thing("india", claim));
        publish();

        assertThat(now().dataset()
                        .getDefaultGraph()
                        .contains(
                                org.apache.jena.graph.NodeFactory.createURI(RUBIO.iri()),
                                org.apache.jena.graph.NodeFactory.createURI(OFFICE.iri()),
                                org.apache.jena.graph.NodeFactory.createURI(HOME + "india")))
                .isFalse();
        assertThat(drafts.preview(kb).claim(claim).orElseThrow().claimedBy())
                .extracting(who -> who.id())
                .containsExactly(RUBIO);
    }

    @Test
    void aThingWithoutFactsIsFoundWhereverThingsAreLookedFor() {
        EntityId made = forms.create(kb, "Simon Marius", Optional.empty());

        assertThat(drafts.changes(kb).lines())
                .extracting(line -> line.words())
                .anyMatch(words -> words.equals("Simon Marius – label: Simon Marius. (en)"));
        assertThat(forms.things(kb, "simon mar", 8)).extracting(Named::id).containsExactly(made);
        assertThat(forms.candidates(kb, new EntityId(HOME + "servesCountry"), "Simon", 8))
                .extracting(Named::id)
                .contains(made);
        assertThat(forms.things(kb, "munir", 8)).extracting(Named::label).contains("Asim Munir");
        assertThat(forms.things(kb, "is never a", 8)).isEmpty();
        publish();
        assertThat(forms.things(kb, "simon mar", 8)).extracting(Named::id).containsExactly(made);
    }

    @Test
    void aFractionWhereNumbersAreWholeIsRefusedInWords() {
        NewValue fraction =
                new NewValue(FieldKind.NUMBER, "2376.6", "", "http://www.w3.org/2001/XMLSchema#integer", PASSAGE);

        assertThat(forms.add(kb, RUBIO, OFFICE, fraction))
                .isInstanceOfSatisfying(
                        EditOutcome.Bad.class,
                        bad -> assertThat(bad.fault().message()).contains("“2376.6” is not a whole number"));
    }

    @Test
    void aClaimantIsAddedLaterAndTakenOut() {
        EntityId claim =
                forms.claim(kb, new NewClaim("It rained", Standing.ATTRIBUTED, Optional.empty(), "", Optional.empty()));
        EntityId munir = new EntityId(HOME + "asim-munir");

        passages.addClaimant(kb, claim, RUBIO);
        passages.addClaimant(kb, claim, munir);
        passages.removeClaimant(kb, claim, RUBIO);

        assertThat(drafts.preview(kb).claim(claim).orElseThrow().claimedBy())
                .extracting(Named::id)
                .containsExactly(munir);
    }

    private static NewValue thing(String name, EntityId graph) {
        return new NewValue(FieldKind.ENTITY, HOME + name, "", "", graph);
    }

    private EntityForm.Value value(String name) {
        return field(forms.form(kb, RUBIO), OFFICE).values().stream()
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
