package org.quadrivia.knowledge;

import java.util.List;
import java.util.Optional;

/** One revision of a knowledge base, to read. Immutable; safe for many threads. */
public interface KnowledgeBase {
    KbCard card();

    /** The same revision with labels in that language where there are some, else by the fallback chain. */
    KnowledgeBase inLanguage(String bcp47);

    /** Empty where no fact speaks of it. Classes and properties are entities too. */
    Optional<EntityView> entity(EntityId id);

    /** How many facts its page shows; 0 where there is none. */
    default int facts(EntityId id) {
        return entity(id).stream()
                .flatMap(view -> view.facts().stream())
                .mapToInt(FactGroup::total)
                .sum();
    }

    /** Anything with the label to show for it; where nothing is known of it, its IRI. */
    default Named named(EntityId id) {
        return entity(id).map(EntityView::entity).orElseGet(() -> new Named(id, id.iri()));
    }

    /** The most specific classes of anything, to tell namesakes apart; empty where nothing is known of it. */
    default List<Named> kinds(EntityId id) {
        return entity(id).map(EntityView::kinds).orElse(List.of());
    }

    /**
     * More of a {@link FactGroup} that is cut short.
     *
     * @param offset how many to pass over, in the group's order
     * @param limit how many at most
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

    /** Claims that it makes or disputes, or that speak of it, in the order of their first passages. */
    default List<ClaimView> claimsAbout(EntityId id) {
        return claims().stream().filter(claim -> claim.concerns(id)).toList();
    }

    /** Empty where there is no such passage. */
    Optional<PassageView> passage(EntityId id);

    /** In the order of the source: H, K1, K2, 1.1, 1.2, … 1.10. */
    List<Passage> passages();

    /** In the order of their first passages. */
    List<ClaimView> claims();

    /** Empty where there is no such claim. */
    Optional<ClaimView> claim(EntityId id);

    /** All events in the order that the data decides; empty where it decides none. */
    List<TimelineStep> timeline();

    /** All entities that facts speak of, in an order that does not change within a revision. */
    default List<EntityId> entities() {
        return notable(Integer.MAX_VALUE).stream().map(Named::id).toList();
    }

    /** The entities with most facts, to start browsing from. */
    List<Named> notable(int limit);

    /**
     * Entities whose label or alias contains the text or starts with its words, best first; accents and case do not count.
     *
     * @param text empty means nothing is found
     */
    List<SearchHit> search(String text, int limit);
}
