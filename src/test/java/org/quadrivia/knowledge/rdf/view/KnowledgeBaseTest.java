package org.quadrivia.knowledge.rdf.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.rdf.load.Load;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.knowledge.view.EntityDetails;
import org.quadrivia.knowledge.view.FactGroup;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.knowledge.view.PassageDetails;
import org.quadrivia.knowledge.view.SearchHit;
import org.quadrivia.knowledge.view.TimelineStep;

class KnowledgeBaseTest {
    private static final String NS = "http://example.org/bridge/";
    private static final KnowledgeBase BRIDGE = base("src/test/resources/knowledge/bridge.trig");

    @Test
    void showsItselfOnACard() {
        KbCard card = BRIDGE.card();

        assertThat(card.id()).isEqualTo(new KbId("bridge"));
        assertThat(card.title()).isEqualTo("How the bridge was built");
        assertThat(card.description()).isEqualTo("Who built it, and who says so.");
        assertThat(card.license()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(card.passages()).isEqualTo(4);
        assertThat(card.claims()).isEqualTo(3);
        assertThat(card.topics()).hasSize(1);
        assertThat(card.topics().getFirst().label()).isEqualTo("The people");
        assertThat(card.topics().getFirst().members()).containsExactlyInAnyOrder(id("ada"), id("guild"));
    }

    @Test
    void countsFactsWithoutTypesLabelsAndWordsAboutItself() {
        assertThat(BRIDGE.card().facts()).isEqualTo(10);
    }

    @Test
    void showsFactsOfAnEntityInBothDirectionsWithWhoSaysSo() {
        EntityDetails bridge = BRIDGE.entity(id("bridge")).orElseThrow();

        assertThat(bridge.facts())
                .extracting(
                        g -> (g.outgoing() ? "" : "^") + g.property().id().iri().replace(NS, ""))
                .containsExactlyInAnyOrder("inTown", "suffered", "builtBy", "measures", "length", "^paidFor");
        Fact built = only(bridge, "builtBy");
        assertThat(built.standing()).isEqualTo(Standing.STATED);
        assertThat(built.passages()).extracting(p -> p.locator().value()).containsExactly("1.2", "1.10");
        Fact paid = only(bridge, "paidFor");
        assertThat(paid.standing()).isEqualTo(Standing.ATTRIBUTED);
        assertThat(paid.claims()).extracting(Named::label).containsExactly("the guild paid for the bridge");
        assertThat(only(bridge, "inTown").reading()).isEqualTo("from context");
    }

    @Test
    void showsWhatANodeWithoutANameBundlesInOneLine() {
        Fact measures = only(BRIDGE.entity(id("bridge")).orElseThrow(), "measures");

        assertThat(measures.object()).isEqualTo(new FactValue.Bundle("5 m"));
    }

    @Test
    void showsAliasesTheMostSpecificKindsAndADescription() {
        EntityDetails ada = BRIDGE.entity(id("ada")).orElseThrow();
        EntityDetails bridge = BRIDGE.entity(id("bridge")).orElseThrow();

        assertThat(ada.aliases()).containsExactlyInAnyOrder("Ada the builder", "die Baumeisterin");
        assertThat(ada.kinds()).extracting(Named::label).containsExactly("builder");
        assertThat(bridge.description()).isEqualTo("A crossing of stone.");
    }

    @Test
    void hasNoPageForWhatNothingIsSaidOf() {
        assertThat(BRIDGE.entity(id("nobody"))).isEmpty();
        assertThat(BRIDGE.entity(id("passage/H"))).isEmpty();
        assertThat(BRIDGE.passage(id("bridge"))).isEmpty();
        assertThat(BRIDGE.claim(id("bridge"))).isEmpty();
        assertThat(BRIDGE.search("", 5)).isEmpty();
    }

    @Test
    void showsAClassWithItsMembersAndWhatStandsBelowIt() {
        EntityDetails person = BRIDGE.entity(id("Person")).orElseThrow();

        assertThat(person.facts())
                .flatExtracting(FactGroup::facts)
                .extracting(f -> f.subject().label())
                .containsExactlyInAnyOrder("Ada", "builder");
    }

    @Test
    void showsPassagesInSourceOrderWithWhatTheyStateAndReport() {
        PassageDetails passage = BRIDGE.passage(id("passage/1.2")).orElseThrow();

        assertThat(BRIDGE.passages()).extracting(p -> p.locator().value()).containsExactly("H", "1.2", "1.10", "2.1");
        assertThat(passage.passage().paraphrase()).isEqualTo("Ada built it.");
        assertThat(passage.facts()).extracting(f -> f.property().label()).contains("was built by", "came before");
        assertThat(passage.claims())
                .extracting(c -> c.claim().label())
                .containsExactly("the guild paid for the bridge");
    }

    @Test
    void showsClaimsWithBothSidesAndADenialAsOne() {
        List<ClaimDetails> claims = BRIDGE.claims();
        ClaimDetails paid = BRIDGE.claim(id("claim/paid")).orElseThrow();
        ClaimDetails unpaid = BRIDGE.claim(id("claim/unpaid")).orElseThrow();

        assertThat(claims.getFirst()).isEqualTo(paid);
        assertThat(paid.claimedBy()).extracting(Named::label).containsExactly("the guild");
        assertThat(paid.disputedBy()).extracting(Named::label).containsExactly("the town");
        assertThat(paid.conflictsWith()).extracting(Named::id).containsExactly(id("claim/unpaid"));
        assertThat(unpaid.conflictsWith()).extracting(Named::id).containsExactly(id("claim/paid"));
        assertThat(unpaid.claim().label()).isEqualTo("the guild not: paid for the bridge");
        assertThat(BRIDGE.claim(id("claim/cracked")).orElseThrow().hedge()).isEqualTo("perhaps");
    }

    @Test
    void ordersEventsAsFarAsTheDataDecides() {
        assertThat(BRIDGE.timeline())
                .extracting(step -> step.events().getFirst().label())
                .containsExactly("the flood", "the building", "the opening");
        assertThat(BRIDGE.timeline()).extracting(TimelineStep::rank).containsExactly(1, 2, 3);
        assertThat(BRIDGE.timeline().getLast().passages())
                .extracting(p -> p.locator().value())
                .containsExactly("1.10");
        assertThat(BRIDGE.entity(id("ada")).orElseThrow().timeline()).isEmpty();
    }

    @Test
    void whatCouldStandElsewhereIsNotPutOnTop() {
        KnowledgeBase ceasefire = base("ontology/ceasefire");
        List<TimelineStep> steps = ceasefire.timeline();

        assertThat(steps.subList(0, steps.size() - 1))
                .flatExtracting(TimelineStep::events)
                .extracting(Named::label)
                .contains("the Pahalgam attack")
                .doesNotContain("the suspension of the Indus Water Treaty");
        assertThat(steps.getLast().open()).isTrue();
        assertThat(steps.getLast().events())
                .extracting(Named::label)
                .contains("the suspension of the Indus Water Treaty");
        assertThat(steps.getLast().before().values().stream().flatMap(List::stream))
                .isNotEmpty();
        assertThat(steps.subList(0, steps.size() - 1)).noneMatch(TimelineStep::open);
    }

    @Test
    void findsByLabelAndAliasWithoutAccentsAndCase() {
        assertThat(BRIDGE.search("BRÜCK", 5)).extracting(SearchHit::matched).containsExactly("die Brücke");
        assertThat(BRIDGE.search("brucke", 5)).extracting(h -> h.entity().id()).containsExactly(id("bridge"));
        assertThat(BRIDGE.search("build ada", 5))
                .extracting(h -> h.entity().label())
                .containsExactly("Ada");
        assertThat(BRIDGE.search("ada", 5).getFirst().kinds())
                .extracting(Named::label)
                .containsExactly("builder");
    }

    @Test
    void ranksAWholeNameBeforeABeginningAndThatBeforeAMiddle() {
        assertThat(BRIDGE.search("the b", 5))
                .extracting(h -> h.entity().label())
                .containsExactly("the bridge", "the building", "Ada");
        assertThat(BRIDGE.search("ridge", 5))
                .extracting(h -> h.entity().label())
                .containsExactly("the bridge");
    }

    @Test
    void speaksAnotherLanguageWhereItHasLabelsInIt() {
        KnowledgeBase german = BRIDGE.inLanguage("de-AT");

        assertThat(german.named(id("bridge")).label()).isEqualTo("die Brücke");
        assertThat(german.named(id("town")).label()).isEqualTo("the town");
        assertThat(german.passage(id("passage/H")).orElseThrow().passage().paraphrase())
                .isEqualTo("Eine Brücke steht.");
        assertThat(german.card().revision()).isEqualTo(BRIDGE.card().revision());
    }

    @Test
    void putsTheMostSpokenOfFirst() {
        assertThat(BRIDGE.notable(1)).extracting(Named::id).containsExactly(id("bridge"));
        assertThat(BRIDGE.notable(1000))
                .extracting(Named::id)
                .doesNotContain(id("Person"), id("claim/paid"), id("about"));
    }

    @Test
    void pagesThroughAGroupInItsOrder() {
        KnowledgeBase elements = base("src/test/resources/kbs/elements");
        EntityId mass = new EntityId("http://semantic.iitm.ac.in/AlloyOnto/Elements#atomic_mass");

        List<Fact> first = elements.facts(mass, mass, true, 0, 50);
        List<Fact> rest = elements.facts(mass, mass, true, 50, 100);

        assertThat(elements.entity(mass).orElseThrow().facts().getFirst().facts())
                .isEqualTo(first);
        assertThat(rest).hasSize(57).doesNotContainAnyElementsOf(first);
        assertThat(first.getFirst().subject().label()).isEqualTo("Actinium");
    }

    @Test
    void treatsClassesAsEntitiesWhereThereIsNothingElse() {
        KnowledgeBase pizzas = base("src/test/resources/knowledge/classes-only.ttl");
        EntityDetails margherita =
                pizzas.entity(new EntityId("http://e.org/Margherita")).orElseThrow();

        assertThat(margherita.facts())
                .flatExtracting(FactGroup::facts)
                .extracting(f -> f.property().label() + " " + f.object().label())
                .containsExactlyInAnyOrder("has topping Tomato", "has topping Mozzarella", "is a kind of Pizza");
        assertThat(pizzas.card().facts()).isGreaterThan(3);
        assertThat(pizzas.search("toma", 3)).extracting(h -> h.entity().label()).containsExactly("Tomato");
    }

    private static Fact only(EntityDetails view, String property) {
        List<Fact> facts = view.facts().stream()
                .filter(g -> g.property().id().equals(id(property)))
                .flatMap(g -> g.facts().stream())
                .toList();
        assertThat(facts).hasSize(1);
        return facts.getFirst();
    }

    private static KnowledgeBase base(String path) {
        Snapshot snapshot = Load.snapshot(Path.of(path));
        return new RdfKnowledgeBase(KbCards.id(snapshot.kb()), snapshot);
    }

    private static EntityId id(String name) {
        return new EntityId(NS + name);
    }
}
