package org.quadrivia.knowledge.ui.explore;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.knowledge.view.KnowledgeBase;

/**
 * The members of a topic, for reading.
 *
 * @param things sorted by label in the alphabetical order of the language
 * @param claims in the order of the source
 */
record TopicMembers(List<Named> things, List<ClaimDetails> claims) {
    static TopicMembers of(PageContext context, Topic topic) {
        KnowledgeBase base = context.base();
        List<Named> things = new ArrayList<>();
        for (EntityId member : topic.members()) {
            Optional<ClaimDetails> claim = base.claim(member);
            if (claim.isEmpty()) {
                things.add(base.named(member));
            }
        }
        Collator letters = Collator.getInstance(Locale.forLanguageTag(context.language()));
        things.sort(Comparator.comparing(Named::label, letters::compare)
                .thenComparing(thing -> thing.id().iri()));
        List<ClaimDetails> claims = base.claims().stream()
                .filter(claim -> topic.members().contains(claim.claim().id()))
                .toList();
        return new TopicMembers(List.copyOf(things), claims);
    }
}
