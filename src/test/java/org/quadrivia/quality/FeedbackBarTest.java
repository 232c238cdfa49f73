package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.result.Verdict;
import tools.jackson.databind.node.ObjectNode;

/** Bar 24: feedback that says something of its own option. */
class FeedbackBarTest {
    private static final ManyItems MANY = new ManyItems(20, i -> i == 3);

    /** A bank of twenty items with three wrong options each, whose feedback is made from the item and the option. */
    private static BarResult measured(BiFunction<ObjectNode, ObjectNode, String> feedback) {
        List<ObjectNode> bank = MANY.chosen(i -> i % 4);
        bank.forEach(item -> item.withArray("options").forEach(option -> {
            if (!option.get("correct").booleanValue()) {
                ((ObjectNode) option).put("feedback", feedback.apply(item, (ObjectNode) option));
            }
        }));
        return Banks.bar(Banks.check(MANY.dataset(), bank), 24);
    }

    private static String link(ObjectNode option) {
        String iri = option.get("value").stringValue();
        return "[[" + iri.substring(1, iri.length() - 1) + "|"
                + option.get("label").stringValue() + "]]";
    }

    @Test
    void wordsThatCouldStandWithAnyOptionBreachTheBarInAnyLanguage() {
        for (String words : List.of(
                "%s is not among the answers.",
                "Nothing links %s with this question. It is another.", "%s steht nirgends.")) {
            BarResult bar = measured((item, option) -> words.formatted(link(option)));

            assertEquals(Verdict.BREACHED, bar.verdict(), words);
            assertTrue(bar.measured().startsWith("100.0% of 60"), bar.measured());
        }
    }

    @Test
    void theAnswerAloneSaysNothingOfTheOption() {
        BarResult bar = measured((item, option) -> "The answer is " + key(item) + ".");

        assertEquals(Verdict.BREACHED, bar.verdict());
        assertTrue(
                bar.offences().getFirst().cause().contains("could belong to any option"),
                bar.offences().toString());
    }

    private static String key(ObjectNode item) {
        return IntStream.range(0, 4)
                .mapToObj(i -> (ObjectNode) item.withArray("options").get(i))
                .filter(option -> option.get("correct").booleanValue())
                .map(FeedbackBarTest::link)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneInTwentyMaySayNothing() {
        BarResult bar =
                measured((item, option) -> item.get("stem").stringValue().hashCode() % 20 == 0
                        ? "Not among the answers."
                        : link(option) + " taught [[" + Draft.NS + "guild3|the guild]].");

        assertEquals(Verdict.HOLDS, bar.verdict());
    }

    @Test
    void aFactAboutTheOptionSaysSomethingHoweverOftenItsWordsAreUsed() {
        BarResult bar = measured((item, option) -> {
            int number = Integer.parseInt(option.get("value").stringValue().replaceAll("\\D", ""));
            return link(option) + " taught [[" + Draft.NS + "pupil" + number + "|another]].";
        });

        assertEquals(
                "0.0% of 60 wrong options; the feedback of another 0.0% only denies that the option is an answer",
                bar.measured());
    }

    /** The explanation of a comparison gives the value of each option. */
    @Test
    void whatTheExplanationSaysOfTheOptionMayBeRepeatedUnlessItCouldBeSaidOfAny() {
        BarResult values = explainedAndMeasured(
                option -> "It began in " + option.get("value").stringValue().replaceAll("\\D", "") + " with %s.");
        BarResult words = explainedAndMeasured(option -> "It did not begin with %s.");

        assertEquals(
                "0.0% of 60 wrong options; the feedback of another 0.0% only denies that the option is an answer",
                values.measured());
        assertEquals(Verdict.BREACHED, words.verdict());
    }

    private static BarResult explainedAndMeasured(Function<ObjectNode, String> sentence) {
        return measured((item, option) -> {
            String told = sentence.apply(option).formatted(link(option));
            item.put("explanation", item.get("explanation").stringValue() + " " + told);
            return told;
        });
    }

    @Test
    void aDenialOfWhatIsAskedIsReportedApart() {
        BarResult bar = measured((item, option) -> "The source does not say that "
                + item.get("stem").stringValue().replaceAll(".* did (\\w+) learn.*", "$1") + " learn under "
                + link(option)
                + ".");

        assertEquals(Verdict.HOLDS, bar.verdict());
        assertEquals(
                "0.0% of 60 wrong options; the feedback of another 100.0% only denies that the option is an answer",
                bar.measured());
    }
}
