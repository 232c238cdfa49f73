package org.quadrivia.knowledge.ui;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Topic;

/** The members of a topic as a list to read: by label, as the language orders letters. */
final class Members {
    private Members() {}

    static List<Named> of(PageContext context, Topic topic) {
        KnowledgeBase base = context.base();
        Collator letters = Collator.getInstance(Locale.forLanguageTag(context.language()));
        return topic.members().stream()
                .map(base::named)
                .sorted(Comparator.comparing(Named::label, letters::compare).thenComparing(thing -> thing.id().iri()))
                .toList();
    }
}
