package org.quadrivia.quiz.ui;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Locator;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.picture.Picture;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.knowledge.view.EntityDetails;
import org.quadrivia.knowledge.view.FactGroup;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.knowledge.view.PassageDetails;
import org.quadrivia.knowledge.view.SearchHit;
import org.quadrivia.knowledge.view.TimelineStep;
import org.quadrivia.quiz.Items;

/** A knowledge base of a few facts held in hand, for tests of pages. */
public class FakeBase implements KnowledgeBase {
    public static final KbId ID = new KbId("calls");

    private final KbId id;
    private final String title;

    public FakeBase(KbId id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Passages that name nobody; no list of the base has them. */
    public static final List<Passage> SILENT = List.of(
            new Passage(id("passage/2.1"), new Locator("2.1"), "That was new."),
            new Passage(id("passage/2.2"), new Locator("2.2"), "Nobody had expected it."),
            new Passage(id("passage/2.3"), new Locator("2.3"), "It was noticed."),
            new Passage(id("passage/2.4"), new Locator("2.4"), "It was said."));

    public static final Passage PASSAGE = new Passage(
            id("passage/1.6"), new Locator("1.6"), "She rang General Munir, and nobody had done so before.");
    static final Named MUNIR = new Named(id("munir"), "Munir");
    public static final Topic CALLS = new Topic(id("topic/calls"), "Calls", "Who rang whom", Set.of(MUNIR.id()));
    static final Topic REST = new Topic(id("topic/rest"), "All the rest", null, Set.of(id("rest")));

    public static EntityId id(String path) {
        return new EntityId(Items.KB + path);
    }

    @Override
    public KbCard card() {
        return new KbCard(
                id,
                Items.KB,
                "r1",
                title,
                "A short story of long calls.",
                null,
                null,
                "en",
                12,
                3,
                1,
                5,
                List.of(CALLS, REST));
    }

    @Override
    public KnowledgeBase inLanguage(String bcp47) {
        return this;
    }

    @Override
    public Optional<EntityDetails> entity(EntityId entity) {
        if (!entity.equals(MUNIR.id())) {
            return Optional.empty();
        }
        Named rank = new Named(id("rank"), "holds the rank of");
        Fact fact = new Fact(
                Items.fact("rank"),
                MUNIR,
                rank,
                new FactValue.Literal("general <b>", "general <b>", "x:string", ""),
                Standing.HEDGED,
                List.of(PASSAGE),
                List.of(),
                null);
        return Optional.of(new EntityDetails(
                MUNIR,
                List.of(),
                List.of(new Named(id("Person"), "person")),
                "An officer.",
                List.of(new FactGroup(rank, true, List.of(fact), 9)),
                List.of()));
    }

    @Override
    public Optional<Picture> picture(EntityId entity) {
        return Optional.of(URI.create("https://pictures.example.net/munir.png"))
                .filter(address -> entity.equals(MUNIR.id()))
                .map(address -> new Picture(address, Optional.of("Ada"), Optional.empty()));
    }

    @Override
    public Optional<PassageDetails> passage(EntityId passage) {
        return Stream.concat(Stream.of(PASSAGE), SILENT.stream())
                .filter(one -> one.id().equals(passage))
                .findFirst()
                .map(one -> new PassageDetails(one, List.of(), List.of()));
    }

    @Override
    public List<Passage> passages() {
        return List.of(PASSAGE);
    }

    @Override
    public List<ClaimDetails> claims() {
        return List.of();
    }

    @Override
    public Optional<ClaimDetails> claim(EntityId claim) {
        return Optional.empty();
    }

    @Override
    public List<TimelineStep> timeline() {
        return List.of(new TimelineStep(1, List.of(MUNIR), List.of()));
    }

    @Override
    public List<Named> notable(int limit) {
        return List.of(MUNIR);
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        return List.of();
    }
}
