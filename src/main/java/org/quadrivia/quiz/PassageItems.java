package org.quadrivia.quiz;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.AskablePassages;
import org.quadrivia.knowledge.view.PassageDetails;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.springframework.stereotype.Component;

/** Finds the items that ask only about facts that a passage states or claims that it reports. */
@Component
class PassageItems implements AskablePassages {
    private final Questions questions;

    PassageItems(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Set<EntityId> among(KbId kb, List<PassageDetails> passages) {
        List<Item> items = questions.bank(kb).map(Bank::items).orElse(List.of());
        return passages.stream()
                .filter(passage -> items.stream().anyMatch(about(passage)))
                .map(passage -> passage.passage().id())
                .collect(Collectors.toSet());
    }

    /** Accepts the items that ask about facts of the passage and nothing else. */
    static Predicate<Item> about(PassageDetails passage) {
        Set<FactId> facts = Stream.concat(
                        passage.facts().stream(), passage.claims().stream().flatMap(claim -> claim.facts().stream()))
                .map(Fact::id)
                .collect(Collectors.toSet());
        return item -> facts.containsAll(item.asks());
    }
}
