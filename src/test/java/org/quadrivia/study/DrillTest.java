package org.quadrivia.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.Items;

class DrillTest {
    private static final FactId CONFUSED = Items.fact("the barrage hit India");
    private static final Item FACT =
            Items.asking(Items.single("fact", "What hit India?", "barrage", "storm"), CONFUSED);
    private static final Item BOTH = asking("both", "What came near Delhi?", "strike", "barrage", "march");
    private static final Item ALSO =
            Items.asking(Items.bool("also", "One came before the other.", true), Items.fact("also"));
    private static final Item ONE = asking("one", "Who answered the salvo?", "India", "Nepal");
    private static final Item NEITHER = asking("neither", "Who called?", "Rubio", "Vance");
    private static final Item ORDER = Items.order("order", "barrage", "call", "treaty");

    private final Map<Item, Set<String>> subjects = Map.of(
            ONE, Set.of("barrage"), ALSO, Set.of("barrage", "strike"), ORDER, Set.of("barrage", "call", "treaty"));

    @Test
    void asksTheFactAndWhatMakesOneChooseBetweenBoth() {
        assertThat(drill(NEITHER, ORDER, ONE, BOTH, ALSO, FACT)).containsExactlyInAnyOrder(FACT, BOTH, ALSO);
    }

    @Test
    void asksOnlyAboutTheTwoWhereThereIsSuchAQuestion() {
        assertThat(drill(NEITHER, ORDER, ONE, BOTH)).containsExactly(BOTH);
    }

    @Test
    void whereThereIsNoneItAsksAboutOneOfThemButNotForTheOrderOfOthers() {
        assertThat(drill(NEITHER, ORDER, ONE)).containsExactly(ONE);
    }

    @Test
    void theQuestionThatWasMissedIsAskedOnlyIfThereIsNoOther() {
        assertThat(drill(Set.of("fact"), NEITHER, FACT, BOTH)).containsExactly(BOTH);
    }

    @Test
    void withoutAnotherQuestionTheOneThatWasMissedIsAskedAgain() {
        assertThat(drill(Set.of("fact"), NEITHER, FACT)).containsExactly(FACT);
    }

    @Test
    void aboutNeitherThereIsNothing() {
        assertThat(drill(NEITHER, ORDER)).isEmpty();
    }

    private List<Item> drill(Item... items) {
        return drill(Set.of(), items);
    }

    private List<Item> drill(Set<String> asked, Item... items) {
        Confusion confusion =
                new Confusion(new KbId("kb"), CONFUSED, thing("strike"), thing("barrage"), 1, Instant.EPOCH);
        Questions questions = new Questions() {
            @Override
            public Optional<Bank> bank(KbId id) {
                return Optional.empty();
            }

            @Override
            public Set<EntityId> subjects(Item item) {
                return subjects.getOrDefault(item, Set.of()).stream()
                        .map(name -> new EntityId(
                                value(name).substring(1, value(name).length() - 1)))
                        .collect(java.util.stream.Collectors.toSet());
            }
        };
        return new Drill(questions).of(confusion, new Bank(Items.KB, "r1", List.of(items)), asked);
    }

    private static Item asking(String id, String stem, String key, String... wrong) {
        return Items.asking(Items.single(id, stem, key, wrong), Items.fact(id));
    }

    private static Confusion.Thing thing(String name) {
        return new Confusion.Thing(value(name), name);
    }

    private static String value(String name) {
        return Items.single("any", "Which?", name, "other").options().getFirst().value();
    }
}
