package org.quadrivia.study.progress;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.study.QuestionForms;
import org.quadrivia.study.RememberedFacts;

/**
 * How well the facts about something are known; see {@link RememberedFacts}.
 *
 * @param of a topic or an entity
 * @param share the mean probability of remembering, 0 to 1
 * @param known the number of facts that are known
 * @param facts the number of facts that can be asked
 */
public record Mastery(Named of, double share, int known, int facts) {
    /** The facts that can be asked, with the entities that they are about. */
    static final class Board {
        private final Map<FactId, Set<EntityId>> subjects;
        private final RememberedFacts remembered;

        Board(QuestionForms forms, Questions questions, RememberedFacts remembered) {
            this.remembered = remembered;
            this.subjects = forms.facts().stream()
                    .collect(Collectors.toMap(Function.identity(), fact -> subjects(forms.asking(fact), questions)));
        }

        /**
         * Returns the entities that a fact is about, according to the items that ask only this fact. If there are none, uses all
         * items that ask it, although those are about other facts, too.
         */
        private static Set<EntityId> subjects(List<Item> asking, Questions questions) {
            List<Item> alone =
                    asking.stream().filter(item -> item.asks().size() == 1).toList();
            return (alone.isEmpty() ? asking : alone)
                    .stream().flatMap(item -> questions.subjects(item).stream()).collect(Collectors.toSet());
        }

        /** Returns the mastery of each topic that has facts, in the order of the knowledge base. */
        List<Mastery> topics(KnowledgeBase base) {
            return base.card().topics().stream()
                    .map(topic -> mastery(new Named(topic.id(), topic.label()), about(topic.members())))
                    .filter(mastery -> mastery.facts() > 0)
                    .toList();
        }

        /** Returns the mastery of the entities that were asked about and have at least that many facts, the least known first. */
        List<Mastery> entities(KnowledgeBase base, int leastFacts, int most) {
            Set<EntityId> asked = new HashSet<>();
            subjects.forEach((fact, about) -> {
                if (remembered.wasAsked(fact)) {
                    asked.addAll(about);
                }
            });
            return asked.stream()
                    .map(id -> mastery(base.named(id), about(Set.of(id))))
                    .filter(mastery -> mastery.facts() >= leastFacts)
                    .sorted(Comparator.comparingDouble(Mastery::share)
                            .thenComparing(mastery -> -mastery.facts())
                            .thenComparing(mastery -> mastery.of().label()))
                    .limit(most)
                    .toList();
        }

        private Set<FactId> about(Set<EntityId> entities) {
            return subjects.entrySet().stream()
                    .filter(entry -> entry.getValue().stream().anyMatch(entities::contains))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        private Mastery mastery(Named of, Set<FactId> facts) {
            return new Mastery(of, remembered.share(facts), remembered.known(facts), facts.size());
        }
    }
}
