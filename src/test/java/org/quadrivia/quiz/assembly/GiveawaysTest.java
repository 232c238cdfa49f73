package org.quadrivia.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Objectives;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.Items;

class GiveawaysTest {
    private static final List<String> WORDS = List.of("alfa", "bravo", "alfa bravo", "cargo", "delta");
    private static final Item VOTE = Items.single("v", "Which country abstained from the vote?", "India", "China");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "India abstained when the loan was decided.|true",
                "The abstentions were few. One was that of India.|false",
                "India's strikes led to a briefing.|false",
                "Indians abstained.|false",
            })
    void aKeyThatManyItemsNameTellsOnlyBesideWhatIsAsked(String explanation, boolean tells) {
        assertThat(spoiled(Items.explained(other(), explanation), manyNaming("India")))
                .isEqualTo(tells);
    }

    @Test
    void aKeyThatFewItemsNameTellsByItself() {
        assertThat(spoiled(Items.explained(other(), "India's strikes led to a briefing."), manyNaming("Nepal")))
                .isTrue();
    }

    @Test
    void whatPutsAFalseStatementRightTellsBesideWhatIsStated() {
        Item statement = Items.explained(
                Items.bool("b", "The ferry company granted the loan.", false),
                "[[https://example.org/bank|The Harbour Bank]] granted the loan.");

        assertThat(spoiled(statement, Items.explained(other(), "The Harbour Bank pays for its loan.")))
                .isTrue();
        assertThat(spoiled(statement, Items.explained(other(), "The Harbour Bank stands by the sea.")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "National Security Advisor Doval briefed Rubio.|true",
                "Doval briefed Rubio. So did the National Security Advisor.|false",
                "Munir has been a National Security Advisor.|false",
            })
    void twoThingsThatPutAStatementRightTellItSideBySide(String explanation, boolean tells) {
        String right =
                "[[https://example.org/doval|Ajit Doval]] was [[https://example.org/nsa|National Security Advisor]].";
        Item bool = Items.bool("b", "Jaishankar was the adviser.", false);
        Item statement = Items.ofKind(
                bool,
                Kind.BOOLEAN,
                bool.options().stream()
                        .map(option -> told(option, "No. " + right))
                        .toList());
        Bank bank = new Bank(
                Items.KB,
                "r1",
                List.of(statement),
                List.of(),
                Map.of("<https://example.org/doval>", Set.of("Doval")),
                Set.of());

        BitSet spoiled = Giveaways.among(
                        List.of(Exposure.of(statement, bank), Exposure.of(Items.explained(other(), explanation), bank)),
                        false)
                .spoiled()
                .get(1);

        assertThat(spoiled.get(0)).isEqualTo(tells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The escalation brought strikes. It came as near as Delhi.|true",
                "The escalation brought strikes. It came as near as Agra.|false",
                "They brought strikes. They came as near as Delhi.|false",
            })
    void aPassageTellsAKeyOfSeveralWordsInSeveralSentences(String paraphrase, boolean tells) {
        Item later = Items.single("r", "In what did the escalation culminate?", "the strike near Delhi", "a truce");
        Item earlier = Items.citing(other(), "https://example.org/passage");
        Bank bank = new Bank(
                Items.KB,
                "r1",
                List.of(later, earlier),
                List.of(),
                Map.of(),
                Set.of(),
                Objectives.NONE,
                Map.of(),
                Map.of("https://example.org/passage", paraphrase));

        BitSet spoiled = Giveaways.among(List.of(Exposure.of(later, bank), Exposure.of(earlier, bank)), false)
                .spoiled()
                .get(1);

        assertThat(spoiled.get(0)).isEqualTo(tells);
    }

    private static Option told(Option option, String feedback) {
        return Option.of(option.id(), option.label(), option.value(), option.correct(), feedback, option.proof());
    }

    @Test
    void shortWordsInCapitalsCount() {
        assertThat(ComparableText.of("The US and us").roots()).containsExactly("us");
        assertThat(ComparableText.of("Ask us").roots()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "After the strikes, Doval briefed Rubio.|true",
                "After the strikes, Doval rested.|false",
                "Doval briefed Rubio at noon.|false",
            })
    void aSentenceWithTheWordsOfTheKeyBesideWhatIsAskedTellsIt(String explanation, boolean tells) {
        Item later = Items.single("r", "What was prompted by the strikes?", "Doval's briefing of Rubio", "a truce");

        assertThat(spoiled(later, Items.explained(other(), explanation))).isEqualTo(tells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The strikes came before the drone attacks.|true",
                "The strikes were over soon. Drone attacks followed.|false",
                "An attack is an attack.|false",
            })
    void aSentenceThatNamesTwoThingsTellsTheirOrder(String explanation, boolean tells) {
        Item later = Items.order("o", "the air strikes", "the drone attacks", "the border attack");

        assertThat(spoiled(later, Items.explained(other(), explanation))).isEqualTo(tells);
    }

    @Test
    void aFactThatTheFeedbackTellsIsNotAskedLater() {
        String triple = Items.proof().triples().getFirst();
        Item later = Items.asking(VOTE, FactId.ofTriple(triple));

        assertThat(spoiled(later, Items.asking(other(), Items.fact("another")))).isTrue();
    }

    private static Item other() {
        return Items.single("e", "What followed?", "a briefing", "a truce");
    }

    private static List<Item> manyNaming(String name) {
        return IntStream.range(0, 20)
                .mapToObj(i -> Items.explained(
                        Items.single("m" + i, "Question " + i + "?", "k" + i, "x" + i), "So did " + name + "."))
                .toList();
    }

    private static boolean spoiled(Item earlier, List<Item> others) {
        List<Item> all = new ArrayList<>(List.of(VOTE, earlier));
        all.addAll(others);
        return among(all).get(1).get(0);
    }

    private static boolean spoiled(Item later, Item earlier) {
        return among(List.of(later, earlier)).get(1).get(0);
    }

    private static List<BitSet> among(List<Item> items) {
        return Giveaways.among(
                        items.stream()
                                .map(item -> Exposure.of(item, new Bank(Items.KB, "r1", List.of(item))))
                                .toList(),
                        false)
                .spoiled();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void areThoseThatComparingEachWithEachFinds(boolean together) {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Exposure> items =
                    IntStream.range(0, 8).mapToObj(i -> exposure(random)).toList();

            assertThat(Giveaways.among(items, together).spoiled()).isEqualTo(eachWithEach(items, together));
        }
    }

    private static List<BitSet> eachWithEach(List<Exposure> items, boolean together) {
        List<BitSet> all = new ArrayList<>();
        for (Exposure earlier : items) {
            BitSet spoiled = new BitSet();
            for (int i = 0; i < items.size(); i++) {
                Exposure later = items.get(i);
                spoiled.set(
                        i,
                        later.asks().stream().anyMatch(earlier.asks()::contains)
                                || earlier.told().stream().anyMatch(text -> tells(text, later, items))
                                || later.ordered().stream()
                                                .filter(earlier.ordered()::contains)
                                                .count()
                                        > 1
                                || together && tells(later.visible().getFirst(), earlier, items));
            }
            all.add(spoiled);
        }
        return all;
    }

    private static boolean tells(ComparableText text, Exposure of, List<Exposure> items) {
        return of.keys().keySet().stream()
                .filter(key -> key.stream().allMatch(text.words()::contains))
                .anyMatch(key -> key.size() > 1
                        || (!of.statement()
                                && items.stream()
                                                .filter(item -> item.keys().containsKey(key)
                                                        || item.told().stream()
                                                                .anyMatch(told -> told.words()
                                                                        .contains(key.getFirst())))
                                                .count()
                                        <= 4)
                        || of.topic().stream()
                                .filter(root -> items.stream()
                                                .filter(item -> item.topic().contains(root))
                                                .count()
                                        <= 2)
                                .anyMatch(root -> text.words()
                                        .replace(key.getFirst(), " ")
                                        .contains(" " + root)));
    }

    private static Exposure exposure(Random random) {
        FactId fact = new FactId("%032x".formatted(random.nextInt(12)));
        Map<List<String>, String> keys = Stream.generate(() -> Stream.generate(() -> text(random, 2))
                        .limit(1 + random.nextInt(2))
                        .toList())
                .limit(random.nextInt(3))
                .distinct()
                .collect(Collectors.toMap(key -> key, key -> key.getFirst() + key.size()));
        Set<String> ordered = random.nextInt(3) == 0 ? Set.of("x", "y" + random.nextInt(2), "z") : Set.of();
        return new Exposure(
                Set.of(fact),
                List.of(ComparableText.of(text(random, 3))),
                Set.of(ComparableText.of(text(random, 4)), ComparableText.of("echo " + text(random, 2))),
                Set.of(),
                keys,
                random.nextBoolean(),
                ordered,
                Set.of(fact),
                Set.of());
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder(" ");
        for (int i = 0; i <= random.nextInt(most); i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString();
    }
}
