package org.quadrivia.knowledge.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.knowledge.ClaimView;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.EntityView;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactGroup;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.PassageView;
import org.quadrivia.knowledge.SearchHit;
import org.quadrivia.knowledge.TimelineStep;
import org.quadrivia.knowledge.Topic;

/** The {@link Saga} as a knowledge base in memory. */
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
                new EntityId(Saga.NS + "topic/sea"),
                "At sea",
                "Ships and battles.",
                Set.of(Saga.SHIP.id(), Saga.SVOLDER.id(), Saga.DROWNED.claim().id()));
        List<Topic> topics = empty ? List.of() : List.of(ships);
        return new KbCard(
                new KbId("saga"),
                Saga.NS,
                "r1",
                "A king's saga",
                "A king, his ship and his last battle.",
                null,
                null,
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
    public Optional<EntityView> entity(EntityId id) {
        if (id.equals(Saga.OLAF.id())) {
            return Optional.of(Saga.olaf(timeline()));
        }
        return List.of(
                        Saga.SHIP,
                        Saga.SVOLDER,
                        Saga.FLIGHT,
                        Saga.BAPTISM,
                        Saga.EVIL,
                        Saga.KING,
                        Saga.ERIK,
                        Saga.ASA,
                        Saga.SKALDS)
                .stream()
                .filter(thing -> thing.id().equals(id))
                .findFirst()
                .map(this::sparse);
    }

    private EntityView sparse(Named thing) {
        List<FactGroup> groups = thing.equals(Saga.EVIL)
                ? List.of(new FactGroup(
                        Saga.EVIL,
                        true,
                        List.of(Saga.plain(30, Saga.EVIL, Saga.EVIL, Saga.literal(Saga.MARKUP, ""))),
                        1))
                : List.of(new FactGroup(
                        Saga.SAILED, false, List.of(Saga.plain(1, Saga.OLAF, Saga.SAILED, Saga.entity(thing))), 1));
        List<String> aliases = thing.equals(Saga.EVIL) ? List.of(Saga.MARKUP) : List.of();
        return new EntityView(
                thing, aliases, List.of(), thing.equals(Saga.EVIL) ? Saga.MARKUP : null, groups, List.of());
    }

    @Override
    public List<Named> kinds(EntityId id) {
        return id.iri().endsWith("harald-1")
                ? List.of(Saga.KING)
                : entity(id).map(EntityView::kinds).orElse(List.of());
    }

    @Override
    public List<Fact> facts(EntityId id, EntityId property, boolean outgoing, int offset, int limit) {
        return Saga.ships().stream().skip(offset).limit(limit).toList();
    }

    @Override
    public Optional<PassageView> passage(EntityId id) {
        return passages().stream()
                .filter(passage -> passage.id().equals(id))
                .findFirst()
                .map(passage -> new PassageView(
                        passage,
                        passage.equals(Saga.P2)
                                ? List.of(Saga.plain(100, Saga.OLAF, Saga.SAILED, Saga.entity(Saga.SHIP)))
                                : List.of(),
                        passage.equals(Saga.P10) ? List.of(Saga.LIVED, Saga.DROWNED) : List.of()));
    }

    @Override
    public List<Passage> passages() {
        return empty ? List.of() : List.of(Saga.P1, Saga.P2, Saga.P10);
    }

    @Override
    public List<ClaimView> claims() {
        return empty ? List.of() : List.of(Saga.LIVED, Saga.APART, Saga.DROWNED);
    }

    @Override
    public Optional<ClaimView> claim(EntityId id) {
        return claims().stream().filter(claim -> claim.claim().id().equals(id)).findFirst();
    }

    @Override
    public List<TimelineStep> timeline() {
        return empty
                ? List.of()
                : List.of(
                        new TimelineStep(1, List.of(Saga.FLIGHT), List.of()),
                        new TimelineStep(2, List.of(Saga.BAPTISM, Saga.named("hunt", "the hunt")), List.of(Saga.P1)),
                        new TimelineStep(3, List.of(Saga.SVOLDER), List.of(Saga.P2)));
    }

    @Override
    public List<Named> notable(int limit) {
        return List.of(Saga.OLAF, Saga.SHIP, Saga.SVOLDER).stream().limit(limit).toList();
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        String words = text.toLowerCase(java.util.Locale.ROOT);
        List<SearchHit> all = List.of(
                new SearchHit(Saga.OLAF, "Olaf Tryggvason", List.of(Saga.KING)),
                new SearchHit(Saga.SHIP, Saga.SHIP.label(), List.of()),
                new SearchHit(Saga.EVIL, Saga.MARKUP, List.of()));
        return words.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(hit ->
                                hit.matched().toLowerCase(java.util.Locale.ROOT).contains(words))
                        .limit(limit)
                        .toList();
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
