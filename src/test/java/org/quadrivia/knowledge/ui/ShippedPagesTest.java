package org.quadrivia.knowledge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.view.LoadedArticle;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.knowledge.view.KnowledgeBase;

/** Follows every link of the pages of the shipped knowledge base. */
class ShippedPagesTest {
    private static final Path SHIPPED = Path.of("ontology", "ceasefire");

    @BeforeEach
    void start() {
        Browsing.start(SHIPPED);
    }

    @AfterEach
    void stop() {
        Browsing.stop();
    }

    @Test
    void everyLinkLeadsToAPageThatKnowsSomething() {
        Set<String> unknown = new LoadedArticle().namesOfDistractors();
        assertThat(unknown).hasSizeGreaterThan(50);
        Set<String> seen = new HashSet<>(List.of("explore"));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String address = open.poll();
            Browsing.open(address);
            assertThat(Browsing.headline()).as(address).isNotBlank().isNotEqualTo("Nothing found at this address");
            assertThat(Browsing.words()).as(address).doesNotContain("null", "Optional[");
            assertThat(Browsing.words()).as(address).doesNotContainIgnoringCase("own claim");
            assertThat(texts()).as(address).doesNotContainAnyElementsOf(unknown);
            pages().stream().filter(seen::add).forEach(open::add);
        }

        assertThat(seen).hasSizeGreaterThan(200).contains("page/ceasefire/passage/1.6", "page/ceasefire/asim-munir");
    }

    @Test
    void aClaimIsShownWithWhoeverMakesItAndDisputesIt() {
        KnowledgeBase base = new LoadedArticle().base();
        assertThat(base.claims()).hasSizeGreaterThan(10);
        for (ClaimDetails claim : base.claims()) {
            Browsing.open("page/ceasefire/"
                    + claim.claim().id().iri().substring("https://quadrivia.org/kb/ceasefire/".length()));
            String words = Browsing.words();

            claim.claimedBy().forEach(who -> assertThat(words).contains(who.label()));
            claim.disputedBy().forEach(who -> assertThat(words).contains("Disputed by", who.label()));
            if (claim.hedge() != null) {
                assertThat(words).contains("the source only says “" + claim.hedge() + "”");
            }
            if (claim.claimedBy().isEmpty() && claim.conflictsWith().isEmpty()) {
                assertThat(words).doesNotContain("Claimed by", "Reported by");
            }
        }
    }

    @Test
    void hedgesClaimantsAndReadingsStandBesideFactsOnThePagesOfThings() {
        Browsing.open("page/ceasefire/asim-munir");
        assertThat(facts())
                .anySatisfy(
                        fact -> assertThat(fact).contains("actions against India", "the source only says “perceived”"))
                .anySatisfy(fact -> assertThat(fact).contains("claimed by the article"))
                .anySatisfy(fact -> assertThat(fact).contains("Malik", "as far as the context shows."));
        Browsing.open("page/ceasefire/pakistani-military");
        assertThat(facts())
                .anySatisfy(fact -> assertThat(fact).contains("terrorist groups", "the source only says “concerns”"))
                .noneMatch(fact -> fact.matches(".*terrorist groups(?!.*the source only says).*"));
        Browsing.open("page/ceasefire/us-role");
        assertThat(facts())
                .anySatisfy(
                        fact -> assertThat(fact).contains("pivotal", "claimed by the article", "disputed by India"));
        Browsing.open("page/ceasefire/passage/1.24");
        assertThat(Browsing.words()).contains("as far as the context shows.", "Claimed by");
    }

    @Test
    void aPassageTellsWhatItSaysBeforeWhatKindItsThingsAre() {
        Browsing.open("page/ceasefire/passage/1.20");
        String words = Browsing.words();

        assertThat(words.indexOf("satisfied")).isPositive().isLessThan(words.indexOf("counted as"));
    }

    private static Set<String> texts() {
        return Browsing.components(UI.getCurrent())
                .map(component -> component.getElement().getText().strip())
                .collect(Collectors.toSet());
    }

    private static List<String> facts() {
        return _find(Component.class, spec -> spec.withClasses("fact")).stream()
                .map(fact -> fact.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> pages() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(address -> address.matches("(page|explore|search)[/?].*"))
                .toList();
    }
}
