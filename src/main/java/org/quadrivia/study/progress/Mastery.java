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
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.knowledge.Named;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.study.FactMemory;
import org.quadrivia.study.QuestionForms;

/**
 * How well something is known: the mean probability of remembering over all its facts that can be asked. Facts that were never
 * asked or were missed when last asked count as not known.
 *
 * @param of a topic, an entity or a whole knowledge base
 * @param share the mean probability, 0 to 1
 * @param known the number of facts with a probability of {@value #MIN_RETRIEVABILITY} or more
 * @param facts the number of facts that can be asked
 */
public record Mastery(Named of, double share, int known, int facts) {
    static final double MIN_RETRIEVABILITY = 0.75;

    /** The facts with the entities that they are about, and the probability of remembering each fact that was ever asked. */
    static final class Board {
        private final Map<FactId, Set<EntityId>> subjects;
        private final Map<FactId, FactMemory> known;
        private final Function<FactMemory, Double> chance;

        /** @param chance the probability that a fact is remembered now */
        Board(QuestionForms forms, Questions questions, List<FactMemory> known, Function<FactMemory, Double> chance) {
            this.known = known.stream().collect(Collectors.toMap(FactMemory::fact, Function.identity()));
            this.chance = one -> one.rightRun() == 0 ? 0 : chance.apply(one);
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

        /** Returns the mastery of everything that can be asked. */
        Mastery all(Named base) {
            return mastery(base, subjects.keySet());
        }

        /** Returns the mastery of each topic that has facts, in the order of the knowledge base. */
        List<Mastery> topics(KnowledgeBase base) {
            return base.card().topics().stream()
                    .map(topic -> mastery(new Named(topic.id(), topic.label()), about(topic.members())))
                    .filter(mastery -> mastery.facts() > 0)
                    .toList();
        }

        /** Returns the mastery of the entities that were asked about, the least known first. */
        List<Mastery> entities(KnowledgeBase base, int most) {
            Set<EntityId> asked = new HashSet<>();
            subjects.forEach((fact, about) -> {
                if (known.containsKey(fact)) {
                    asked.addAll(about);
                }
            });
            return asked.stream()
                    .map(id -> mastery(base.named(id), about(Set.of(id))))
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
            List<FactMemory> asked =
                    facts.stream().filter(known::containsKey).map(known::get).toList();
            double sum = asked.stream().mapToDouble(chance::apply).sum();
            int sure = (int) asked.stream()
                    .filter(one -> chance.apply(one) >= MIN_RETRIEVABILITY)
                    .count();
            return new Mastery(of, facts.isEmpty() ? 0 : sum / facts.size(), sure, facts.size());
        }
    }
}
