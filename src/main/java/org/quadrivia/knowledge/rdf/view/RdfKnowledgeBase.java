package org.quadrivia.knowledge.rdf.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.Citation;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Place;
import org.quadrivia.knowledge.media.KeptMedia;
import org.quadrivia.knowledge.picture.Picture;
import org.quadrivia.knowledge.rdf.label.LanguageTags;
import org.quadrivia.knowledge.rdf.place.PlaceIndex;
import org.quadrivia.knowledge.rdf.search.NameIndex;
import org.quadrivia.knowledge.rdf.search.TextIndex;
import org.quadrivia.knowledge.rdf.snapshot.LazyValue;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.time.DateIndex;
import org.quadrivia.knowledge.time.DateSeries;
import org.quadrivia.knowledge.time.DatedThings;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.knowledge.view.EntityDetails;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.knowledge.view.PassageDetails;
import org.quadrivia.knowledge.view.SearchHit;
import org.quadrivia.knowledge.view.TimelineStep;

/** A knowledge base backed by a snapshot. Values that take a while to compute are computed on first use and kept. */
public final class RdfKnowledgeBase implements KnowledgeBase {
    private static final int COUNTED = 100;

    private static final int NOTABLE = 200;

    private final KbId id;
    private final Snapshot snapshot;
    private final LocalizedSnapshot lens;
    private final FactMaker facts;
    private final Timeline timeline;
    private final EntityDetailsReader pages;
    private final LazyValue<ClaimDetailsReader> claims;
    private final LazyValue<NameIndex> index;
    private final LazyValue<PlaceIndex> located;
    private final LazyValue<PlacesReader> places;
    private final LazyValue<DateIndex> moments;
    private final LazyValue<DatesReader> dates;
    private final LazyValue<PictureReader> pictures;
    private final LazyValue<KeptMediaReader> media;
    private final LazyValue<TextIndex<Function<List<SearchHit.Part>, SearchHit.InText>>> texts;
    private final LazyValue<Optional<Citation>> citation;
    private final LazyValue<KbCard> card;
    private final LazyValue<List<Named>> notable;
    /** How many facts some entities have. The first page asks for these counts on each visit. */
    private final Cache<EntityId, Integer> counts = Caches.bounded(
            "fact-counts", Caffeine.newBuilder().maximumSize(COUNTED).build());

    /** Makes a knowledge base in the main language of the snapshot. */
    public RdfKnowledgeBase(KbId id, Snapshot snapshot) {
        this(
                id,
                snapshot,
                snapshot.language(),
                new LazyValue<>(() -> new NameIndex(snapshot)),
                new LazyValue<>(() -> new PlaceIndex(snapshot)),
                new LazyValue<>(() -> new DateIndex(snapshot)));
    }

    private RdfKnowledgeBase(
            KbId id,
            Snapshot snapshot,
            String language,
            LazyValue<NameIndex> index,
            LazyValue<PlaceIndex> located,
            LazyValue<DateIndex> moments) {
        this.id = id;
        this.snapshot = snapshot;
        this.lens = new LocalizedSnapshot(snapshot, language);
        this.facts = new FactMaker(lens);
        this.timeline = new Timeline(lens);
        this.pages = new EntityDetailsReader(lens, facts, timeline);
        this.claims = new LazyValue<>(() -> new ClaimDetailsReader(lens, facts));
        this.index = index;
        this.located = located;
        this.places = new LazyValue<>(() -> new PlacesReader(lens, located.get()));
        this.moments = moments;
        this.dates = new LazyValue<>(() -> new DatesReader(lens, moments.get()));
        this.pictures = new LazyValue<>(() -> new PictureReader(lens));
        this.media = new LazyValue<>(() -> new KeptMediaReader(lens, pictures.get()));
        this.citation = new LazyValue<>(() -> new CitationReader(lens).read());
        this.texts = new LazyValue<>(this::indexTexts);
        this.card = new LazyValue<>(() -> KbCards.card(id, lens, new Topics(lens, pages).all()));
        this.notable = new LazyValue<>(this::mostSpokenOf);
    }

    /** Computes now what the first reader would otherwise wait for. */
    public void warm() {
        card.get();
        claims.get();
        notable.get();
        index.get();
        moments.get();
        snapshot.warm();
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public KbCard card() {
        return card.get();
    }

    @Override
    public KnowledgeBase inLanguage(String bcp47) {
        boolean same = LanguageTags.primary(bcp47).equals(LanguageTags.primary(lens.language()));
        return same ? this : new RdfKnowledgeBase(id, snapshot, bcp47, index, located, moments);
    }

    @Override
    public Optional<EntityDetails> entity(EntityId id) {
        return pages.view(id, node(id));
    }

    @Override
    public int facts(EntityId id) {
        return counts.get(id, KnowledgeBase.super::facts);
    }

    @Override
    public Named named(EntityId id) {
        return new Named(id, lens.label(node(id)));
    }

    @Override
    public List<Named> kinds(EntityId id) {
        return pages.kinds(node(id));
    }

    @Override
    public List<Fact> facts(EntityId id, EntityId property, boolean outgoing, int offset, int limit) {
        return pages.facts(node(id), node(property), outgoing, offset, limit);
    }

    @Override
    public Optional<PassageDetails> passage(EntityId id) {
        Node graph = node(id);
        return lens.passages()
                .at(graph)
                .map(passage -> new PassageDetails(passage, facts.told(graph), reported(passage)));
    }

    @Override
    public List<Passage> passages() {
        return lens.passages().all();
    }

    @Override
    public List<ClaimDetails> claims() {
        return claims.get().all();
    }

    @Override
    public Optional<ClaimDetails> claim(EntityId id) {
        return claims.get().at(id);
    }

    @Override
    public List<Objective> objectives() {
        return snapshot.objectives().stream()
                .map(one ->
                        new Objective(one.id(), sentence(one), one.weight(), one.facts(), one.passages(), one.points()))
                .toList();
    }

    @Override
    public Map<FactId, FactId> formerFacts() {
        return snapshot.formerFacts();
    }

    private String sentence(Objective objective) {
        return snapshot.labels().label(node(objective.id()), lens.language()).orElse(objective.sentence());
    }

    @Override
    public List<TimelineStep> timeline() {
        return timeline.all();
    }

    @Override
    public List<EntityId> entities() {
        return snapshot.profile().entities().stream()
                .flatMap(node -> LocalizedSnapshot.id(node).stream())
                .sorted(Comparator.comparing(EntityId::iri))
                .toList();
    }

    @Override
    public List<Named> notable(int limit) {
        List<Named> all = notable.get();
        return all.subList(0, Math.min(limit, all.size()));
    }

    @Override
    public Optional<Place> place(EntityId id) {
        return places.get().at(node(id));
    }

    @Override
    public List<Place> places(int limit) {
        return places.get().first(limit);
    }

    @Override
    public List<Place> near(EntityId id, int limit) {
        return places.get().near(node(id), limit);
    }

    @Override
    public Optional<Picture> picture(EntityId id) {
        return pictures.get().of(node(id));
    }

    @Override
    public List<KeptMedia> media(EntityId id) {
        return media.get().of(node(id));
    }

    @Override
    public Optional<Picture> picture() {
        return snapshot.catalog().kb().flatMap(kb -> pictures.get().of(kb));
    }

    @Override
    public Optional<Citation> citation() {
        return citation.get();
    }

    @Override
    public List<DateSeries> dateSeries() {
        return dates.get().series();
    }

    @Override
    public Optional<DatedThings> dated(String series, Optional<EntityId> kind) {
        return dates.get().dated(series, kind);
    }

    @Override
    public Optional<DatedThings> datedAround(EntityId id) {
        return dates.get().around(node(id));
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        return index.get().search(text, limit).stream()
                .flatMap(found -> lens.named(found.node()).stream()
                        .map(named -> new SearchHit(named, found.name(), found.similar(), pages.kinds(found.node()))))
                .toList();
    }

    @Override
    public List<SearchHit.InText> searchTexts(String text, int limit) {
        return texts.get().search(text, limit).stream()
                .map(found -> found.thing().apply(found.parts()))
                .toList();
    }

    /** Returns the texts of passages and claims, each with what makes a result of its marked text. */
    private TextIndex<Function<List<SearchHit.Part>, SearchHit.InText>> indexTexts() {
        List<TextIndex.Entry<Function<List<SearchHit.Part>, SearchHit.InText>>> entries = new ArrayList<>();
        for (Passage passage : passages()) {
            if (passage.paraphrase() != null) {
                entries.add(
                        new TextIndex.Entry<>(parts -> new SearchHit.InPassage(passage, parts), passage.paraphrase()));
            }
        }
        for (ClaimDetails claim : claims()) {
            entries.add(new TextIndex.Entry<>(
                    parts -> new SearchHit.InClaim(claim, parts), claim.claim().label()));
        }
        return new TextIndex<>(entries, lens.language());
    }

    private List<ClaimDetails> reported(Passage passage) {
        return claims().stream()
                .filter(claim -> claim.passages().contains(passage))
                .toList();
    }

    private List<Named> mostSpokenOf() {
        List<Node> nodes = snapshot.profile().degrees().entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().toString()))
                .map(Map.Entry::getKey)
                .limit(NOTABLE)
                .toList();
        return lens.named(nodes);
    }

    private static Node node(EntityId id) {
        return NodeFactory.createURI(id.iri());
    }
}
