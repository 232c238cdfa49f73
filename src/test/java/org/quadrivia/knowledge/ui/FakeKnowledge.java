package org.quadrivia.knowledge.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Place;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.knowledge.view.EntityDetails;
import org.quadrivia.knowledge.view.FactGroup;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.knowledge.view.PassageDetails;
import org.quadrivia.knowledge.view.SearchHit;
import org.quadrivia.knowledge.view.TimelineStep;

/** The {@link SagaKnowledgeBase} as a knowledge base in memory. */
public final class FakeKnowledge implements Knowledge, KnowledgeBase {
    private final boolean empty;

    public FakeKnowledge() {
        this(false);
    }

    /** @param empty whether it knows of entities only: no passages, claims, topics, order */
    public FakeKnowledge(boolean empty) {
        this.empty = empty;
    }

    @Override
    public boolean isShipped(KbId id) {
        return true;
    }

    @Override
    public KbCard card() {
        Topic ships = new Topic(
                new EntityId(SagaKnowledgeBase.NS + "topic/sea"),
                "At sea",
                "Ships and battles.",
                Set.of(
                        SagaKnowledgeBase.SHIP.id(),
                        SagaKnowledgeBase.SVOLDER.id(),
                        SagaKnowledgeBase.DROWNED.claim().id()));
        List<Topic> topics = empty ? List.of() : List.of(ships);
        return new KbCard(
                new KbId("saga"),
                SagaKnowledgeBase.NS,
                "r1",
                "A king's saga",
                "A king, his ship and his last battle.",
                null,
                "Heimskringla, told again",
                "en",
                40,
                passages().size(),
                claims().size(),
                9,
                topics);
    }

    @Override
    public KnowledgeBase inLanguage(String bcp47) {
        return this;
    }

    @Override
    public Optional<EntityDetails> entity(EntityId id) {
        if (id.equals(SagaKnowledgeBase.OLAF.id())) {
            return Optional.of(SagaKnowledgeBase.olaf(timeline()));
        }
        return List.of(
                        SagaKnowledgeBase.SHIP,
                        SagaKnowledgeBase.SVOLDER,
                        SagaKnowledgeBase.FLIGHT,
                        SagaKnowledgeBase.BAPTISM,
                        SagaKnowledgeBase.EVIL,
                        SagaKnowledgeBase.KING,
                        SagaKnowledgeBase.ERIK,
                        SagaKnowledgeBase.ASA,
                        SagaKnowledgeBase.SKALDS)
                .stream()
                .filter(thing -> thing.id().equals(id))
                .findFirst()
                .map(this::sparse);
    }

    private EntityDetails sparse(Named thing) {
        List<FactGroup> groups = thing.equals(SagaKnowledgeBase.EVIL)
                ? List.of(new FactGroup(
                        SagaKnowledgeBase.EVIL,
                        true,
                        List.of(SagaKnowledgeBase.plain(
                                30,
                                SagaKnowledgeBase.EVIL,
                                SagaKnowledgeBase.EVIL,
                                SagaKnowledgeBase.literal(SagaKnowledgeBase.MARKUP, ""))),
                        1))
                : List.of(new FactGroup(
                        SagaKnowledgeBase.SAILED,
                        false,
                        List.of(SagaKnowledgeBase.plain(
                                1, SagaKnowledgeBase.OLAF, SagaKnowledgeBase.SAILED, SagaKnowledgeBase.entity(thing))),
                        1));
        List<String> aliases = thing.equals(SagaKnowledgeBase.EVIL) ? List.of(SagaKnowledgeBase.MARKUP) : List.of();
        return new EntityDetails(
                thing,
                aliases,
                List.of(),
                thing.equals(SagaKnowledgeBase.EVIL) ? SagaKnowledgeBase.MARKUP : null,
                groups,
                List.of());
    }

    @Override
    public List<Named> kinds(EntityId id) {
        return id.iri().endsWith("harald-1")
                ? List.of(SagaKnowledgeBase.KING)
                : entity(id).map(EntityDetails::kinds).orElse(List.of());
    }

    @Override
    public List<Fact> facts(EntityId id, EntityId property, boolean outgoing, int offset, int limit) {
        return SagaKnowledgeBase.ships().stream().skip(offset).limit(limit).toList();
    }

    @Override
    public Optional<PassageDetails> passage(EntityId id) {
        return passages().stream()
                .filter(passage -> passage.id().equals(id))
                .findFirst()
                .map(passage -> new PassageDetails(
                        passage,
                        passage.equals(SagaKnowledgeBase.P2)
                                ? List.of(SagaKnowledgeBase.plain(
                                        100,
                                        SagaKnowledgeBase.OLAF,
                                        SagaKnowledgeBase.SAILED,
                                        SagaKnowledgeBase.entity(SagaKnowledgeBase.SHIP)))
                                : List.of(),
                        passage.equals(SagaKnowledgeBase.P10)
                                ? List.of(SagaKnowledgeBase.LIVED, SagaKnowledgeBase.DROWNED)
                                : List.of()));
    }

    @Override
    public List<Passage> passages() {
        return empty ? List.of() : List.of(SagaKnowledgeBase.P1, SagaKnowledgeBase.P2, SagaKnowledgeBase.P10);
    }

    @Override
    public List<ClaimDetails> claims() {
        return empty ? List.of() : List.of(SagaKnowledgeBase.LIVED, SagaKnowledgeBase.APART, SagaKnowledgeBase.DROWNED);
    }

    @Override
    public Optional<ClaimDetails> claim(EntityId id) {
        return claims().stream().filter(claim -> claim.claim().id().equals(id)).findFirst();
    }

    @Override
    public List<TimelineStep> timeline() {
        return empty
                ? List.of()
                : List.of(
                        new TimelineStep(1, List.of(SagaKnowledgeBase.FLIGHT), List.of()),
                        new TimelineStep(
                                2,
                                List.of(SagaKnowledgeBase.BAPTISM, SagaKnowledgeBase.named("hunt", "the hunt")),
                                List.of(SagaKnowledgeBase.P1)),
                        new TimelineStep(3, List.of(SagaKnowledgeBase.SVOLDER), List.of(SagaKnowledgeBase.P2)));
    }

    @Override
    public List<Named> notable(int limit) {
        return List.of(SagaKnowledgeBase.OLAF, SagaKnowledgeBase.SHIP, SagaKnowledgeBase.SVOLDER).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        String words = text.toLowerCase(java.util.Locale.ROOT);
        List<SearchHit> all = List.of(
                new SearchHit(SagaKnowledgeBase.OLAF, "Olaf Tryggvason", false, List.of(SagaKnowledgeBase.KING)),
                new SearchHit(SagaKnowledgeBase.SHIP, SagaKnowledgeBase.SHIP.label(), false, List.of()),
                new SearchHit(SagaKnowledgeBase.EVIL, SagaKnowledgeBase.MARKUP, false, List.of()));
        if (words.equals("olav")) {
            return List.of(new SearchHit(
                    SagaKnowledgeBase.OLAF, SagaKnowledgeBase.OLAF.label(), true, List.of(SagaKnowledgeBase.KING)));
        }
        return words.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(hit ->
                                hit.matched().toLowerCase(java.util.Locale.ROOT).contains(words))
                        .limit(limit)
                        .toList();
    }

    @Override
    public Optional<Place> place(EntityId id) {
        return places(3).stream().filter(place -> place.thing().id().equals(id)).findFirst();
    }

    @Override
    public List<Place> places(int limit) {
        return empty
                ? List.of()
                : List.of(
                        new Place(SagaKnowledgeBase.SVOLDER, 54.4, 13.6),
                        new Place(SagaKnowledgeBase.SHIP, 63.43, 10.4));
    }

    @Override
    public List<Place> near(EntityId id, int limit) {
        return places(3).stream()
                .filter(place -> !place.thing().id().equals(id))
                .toList();
    }

    @Override
    public List<SearchHit.InText> searchTexts(String text, int limit) {
        return text.equals("hidden king")
                ? List.of(
                        new SearchHit.InPassage(
                                SagaKnowledgeBase.P1,
                                List.of(
                                        new SearchHit.Part("A boy ", false),
                                        new SearchHit.Part("king", true),
                                        new SearchHit.Part(" is ", false),
                                        new SearchHit.Part("hidden", true),
                                        new SearchHit.Part(" from his enemies.".repeat(30), false))),
                        new SearchHit.InClaim(
                                SagaKnowledgeBase.LIVED, List.of(new SearchHit.Part(SagaKnowledgeBase.MARKUP, true))))
                : List.of();
    }

    @Override
    public List<KbCard> all() {
        return List.of(card());
    }

    @Override
    public Optional<KnowledgeBase> find(KbId id) {
        return id.equals(card().id()) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public KnowledgeBase first() {
        return this;
    }
}
