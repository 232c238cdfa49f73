package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.knowledge.review.ShippedReviewFile;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;

class BankServiceTest {
    private static final KbId TOWN = new KbId("town");

    private final Snapshot snapshot = Fixture.town();
    private final BankService service =
            new BankService(id -> id.equals(TOWN) ? Optional.of(snapshot) : Optional.empty());

    @Test
    void makesTheBankOfARevisionOnce() {
        Bank first = service.bank(TOWN).orElseThrow();

        assertThat(service.bank(TOWN)).containsSame(first);
        assertThat(first.revision()).isEqualTo(snapshot.revision());
    }

    @Test
    void aBankIsReadyOnceItIsMadeAndOnlyForItsRevision() {
        assertThat(service.ready(card(snapshot.revision()))).isEmpty();

        Bank made = service.bank(TOWN).orElseThrow();

        assertThat(service.ready(card(snapshot.revision()))).containsSame(made);
        assertThat(service.ready(card("another"))).isEmpty();
    }

    private static KbCard card(String revision) {
        return new KbCard(TOWN, "town", revision, "Town", null, null, null, "en", 1, 0, 0, 1, List.of());
    }

    @Test
    void aCopyHasTheBankOfItsOriginal() {
        Bank first = service.bank(TOWN).orElseThrow();
        BankService elsewhere = new BankService(id -> Optional.of(Fixture.town()));

        assertThat(elsewhere.bank(new KbId("copy"))).containsSame(first);
    }

    @Test
    void withOtherFamiliesTheBankIsAnother() {
        Bank usual = service.bank(TOWN).orElseThrow();

        Bank other = UsualBanks.of(snapshot, new Attachments(Map.of("broken.rq", "no family"), Map.of(), ""));

        assertThat(other).isNotSameAs(usual);
        assertThat(other.items()).isEqualTo(usual.items());
    }

    @Test
    void hasNoBankOfAnUnknownKnowledgeBase() {
        assertThat(service.bank(new KbId("elsewhere"))).isEmpty();
    }

    @Test
    void knowsWhatAnItemIsAbout() {
        Item item = service.bank(TOWN).orElseThrow().items().stream()
                .filter(i -> i.stem().equals("Who was mayor during the first term?"))
                .findFirst()
                .orElseThrow();

        assertThat(service.subjects(item))
                .containsExactlyInAnyOrder(new EntityId(Fixture.TOWN + "t1"), new EntityId(Fixture.TOWN + "smith"));
    }

    @Test
    void givesTheReviewsBesideTheKnowledgeBase() {
        ShippedReview review =
                new ShippedReview("a", "Who?", false, true, false, Optional.empty(), "r51", "", Instant.EPOCH);
        Snapshots served = new Snapshots() {
            @Override
            public Optional<Snapshot> published(KbId id) {
                return Optional.of(snapshot);
            }

            @Override
            public Attachments attachments(KbId id) {
                return new Attachments(Map.of(), Map.of(), ShippedReviewFile.write(List.of(review)));
            }
        };

        assertThat(new BankService(served).shippedReviews(TOWN)).containsExactly(review);
        assertThat(service.shippedReviews(TOWN)).isEmpty();
    }
}
