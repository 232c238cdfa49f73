package org.quadrivia.knowledge.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.knowledge.Citation;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.Place;
import org.quadrivia.knowledge.media.KeptMedia;
import org.quadrivia.knowledge.picture.Picture;
import org.quadrivia.knowledge.time.DateSeries;
import org.quadrivia.knowledge.time.DatedThings;

/** One revision of a knowledge base, for reading. Immutable and thread-safe. */
public interface KnowledgeBase {
    KbCard card();

    /** Returns the same revision with labels in the given language if there are any, otherwise by the fallback chain. */
    KnowledgeBase inLanguage(String bcp47);

    /** Returns what is known about an entity; empty if no fact mentions it. Classes and properties are entities too. */
    Optional<EntityDetails> entity(EntityId id);

    /** Returns how many facts the page of an entity shows; 0 if there is no page. */
    default int facts(EntityId id) {
        return entity(id).stream()
                .flatMap(view -> view.facts().stream())
                .mapToInt(FactGroup::total)
                .sum();
    }

    /** Returns the entity with the label to show for it, or with its IRI as the label if nothing is known about it. */
    default Named named(EntityId id) {
        return entity(id).map(EntityDetails::entity).orElseGet(() -> new Named(id, id.iri()));
    }

    /** Returns the most specific classes of an entity, which tell namesakes apart; empty if nothing is known about it. */
    default List<Named> kinds(EntityId id) {
        return entity(id).map(EntityDetails::kinds).orElse(List.of());
    }

    /**
     * Returns further facts of a {@link FactGroup} that does not hold all of them.
     *
     * @param offset how many facts to skip, in the group's order
     * @param limit the largest number of facts to return
     */
    default List<Fact> facts(EntityId id, EntityId property, boolean outgoing, int offset, int limit) {
        return entity(id).stream()
                .flatMap(view -> view.facts().stream())
                .filter(group ->
                        group.outgoing() == outgoing && group.property().id().equals(property))
                .flatMap(group -> group.facts().stream())
                .skip(offset)
                .limit(limit)
                .toList();
    }

    /** Returns the claims that the entity makes or disputes or that are about it, in the order of their first passages. */
    default List<ClaimDetails> claimsAbout(EntityId id) {
        return claims().stream().filter(claim -> claim.concerns(id)).toList();
    }

    /** Returns the passage; empty if there is none with that IRI. */
    Optional<PassageDetails> passage(EntityId id);

    /** Returns all passages in the order of the source: H, K1, K2, 1.1, 1.2, … 1.10. */
    List<Passage> passages();

    /** Returns all claims in the order of their first passages. */
    List<ClaimDetails> claims();

    /** Returns the claim; empty if there is none with that IRI. */
    Optional<ClaimDetails> claim(EntityId id);

    /**
     * Returns the learning objectives, the most important first; among equals, by their declared ranks and then in the
     * order of the source. Empty if the knowledge base declares none.
     */
    default List<Objective> objectives() {
        return List.of();
    }

    /** Returns the present fact for each fact of an earlier edition that is stated in other terms now. */
    default Map<FactId, FactId> formerFacts() {
        return Map.of();
    }

    /** Returns all events in the order that the data decides; empty if it decides none. */
    List<TimelineStep> timeline();

    /** Returns all entities that facts mention. Within a revision the order is always the same. */
    default List<EntityId> entities() {
        return notable(Integer.MAX_VALUE).stream().map(Named::id).toList();
    }

    /** Returns the entities with the most facts, to start browsing from. */
    List<Named> notable(int limit);

    /** Returns where the entity is on the Earth; empty if the data does not say so, or gives several places. */
    default Optional<Place> place(EntityId id) {
        return Optional.empty();
    }

    /** Returns places of the entities with the most facts. */
    default List<Place> places(int limit) {
        return List.of();
    }

    /** Returns the places nearest to the entity, the nearest first, without its own; empty if it has none. */
    default List<Place> near(EntityId id, int limit) {
        return List.of();
    }

    /** Returns the pictures and sounds of the entity that the data says are kept with it, pictures first. */
    default List<KeptMedia> media(EntityId id) {
        return List.of();
    }

    /** Returns a picture of the entity, whether or not pages may show it; empty if the data names none. */
    default Optional<Picture> picture(EntityId id) {
        return Optional.empty();
    }

    /** Returns a picture of the knowledge base itself, whether or not pages may show it; empty if the data names none. */
    default Optional<Picture> picture() {
        return Optional.empty();
    }

    /** Returns what is said of the source from which it was made; empty if it names none. */
    default Optional<Citation> citation() {
        return Optional.ofNullable(card().source()).map(Citation::of);
    }

    /** Returns the kinds of dates that the data gives, the one that dates the most things first. */
    default List<DateSeries> dateSeries() {
        return List.of();
    }

    /**
     * Returns the things that a series dates; empty if there is no such series, or nothing in it is of the kind.
     *
     * @param series {@link DateSeries#key}
     * @param kind a class; empty for things of all classes
     */
    default Optional<DatedThings> dated(String series, Optional<EntityId> kind) {
        return Optional.empty();
    }

    /** Returns the dates of an entity and of what facts connect it with; empty if fewer than three of them are dated. */
    default Optional<DatedThings> datedAround(EntityId id) {
        return Optional.empty();
    }

    /**
     * Finds entities by label or alias, best match first, ignoring accents and case. A name matches if it contains the text,
     * or if each word of the text begins a word of the name. If no name matches, finds those that are spelt similarly.
     *
     * @param text finds nothing if empty
     */
    List<SearchHit> search(String text, int limit);

    /**
     * Finds passages by their paraphrases and claims by what is claimed, best match first. Words match in any inflected form
     * and, if they are long, with a slip.
     *
     * @param text finds nothing if it has no content words
     */
    default List<SearchHit.InText> searchTexts(String text, int limit) {
        return List.of();
    }
}
