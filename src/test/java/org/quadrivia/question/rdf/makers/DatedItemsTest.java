package org.quadrivia.question.rdf.makers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.Reason;
import org.quadrivia.question.TimeMark;
import org.quadrivia.question.TimeMark.MarkedOption;
import org.quadrivia.question.rdf.bank.Fixture;

/** Questions on the timeline, on graphs small enough to see them. */
class DatedItemsTest {
    private static final String SCHEMA = """
            PREFIX qv: <https://quadrivia.org/ns#>
            :Pact a owl:Class ; rdfs:label "pact"@en ; qv:plural "pacts"@en .
            :signed rdfs:label "date of signature"@en ; qv:states "{s} was signed on {o}."@en ; qv:asksObject "When was {s} signed?"@en .
            """;

    @TempDir
    Path folder;

    private static String pact(int number, String date) {
        String name = "Treaty of " + (char) ('A' + number % 26) + (char) ('a' + number / 26) + "burg";
        return ":p" + number + " a :Pact ; rdfs:label \"the " + name + "\"@en ; :signed \"" + date + "\"^^xsd:date .\n";
    }

    private static String each(int count, IntFunction<String> date) {
        return SCHEMA
                + IntStream.range(0, count)
                        .mapToObj(i -> pact(i, date.apply(i)))
                        .collect(Collectors.joining());
    }

    private List<Item> items(String text) {
        return Fixture.bank(Fixture.turtle(folder, text), "timeline").items();
    }

    @Test
    void asksWhichThingHasTheDate() {
        List<Item> items = items(each(12, i -> 1900 + 8 * i + "-0" + (1 + i % 9) + "-15"));

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            MarkedOption key = TimeMark.of(item).orElseThrow().dates().stream()
                    .filter(MarkedOption::correct)
                    .findFirst()
                    .orElseThrow();
            assertThat(item.stem())
                    .startsWith("Which of these pacts was signed on 15 ")
                    .endsWith(" " + key.when().year() + "?");
            assertThat(item.options().stream().map(Option::label)).noneMatch(item.stem()::contains);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | {s} wurde am {o} unterzeichnet. | Was davon wurde am 15. Mai \\d{4} unterzeichnet\\?",
                "de | Die Unterschrift unter {s} war am {o}. | .*: Die Unterschrift unter ____ war am 15. Mai \\d{4}\\.",
                "fr | {s} a été signé le {o}. | .*: ____ a été signé le 15 mai \\d{4}\\.",
                "it | {s} è stato firmato il {o}. | .*: ____ è stato firmato il 15 maggio \\d{4}\\.",
                "es | {s} se firmó el {o}. | .*: ____ se firmó el 15 de mayo de \\d{4}\\.",
                "en | The signature of {s} was on {o}. | The signature of which of these pacts was on 15 May \\d{4}\\?"
            })
    void asksInTheLanguageOfTheKnowledgeBase(String language, String statement, String stem) {
        String dated = each(12, i -> 1900 + 8 * i + "-05-15")
                .replace("{s} was signed on {o}.", statement)
                .replace("@en", "@" + language);

        assertThat(items(dated))
                .isNotEmpty()
                .allSatisfy(
                        item -> assertThat(item.stem().replace('\u00a0', ' ')).matches(stem));
    }

    @Test
    void provesEachOptionByItsDate() {
        List<Item> items = items(each(12, i -> 1900 + 8 * i + "-05-15"));

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(item.support()).hasSize(1);
            assertThat(item.options()).hasSizeBetween(3, 4).allSatisfy(option -> {
                assertThat(option.proof().reason()).isEqualTo(option.correct() ? Reason.KEY : Reason.COMPARED);
                assertThat(option.proof().triples()).hasSize(option.correct() ? 1 : 2);
            });
        });
    }

    @Test
    void asksNothingOfAThingWithTwoDates() {
        String twice = ":p3 :signed \"1875-01-02\"^^xsd:date .\n";

        List<Item> items = items(each(12, i -> 1900 + 8 * i + "-05-15") + twice);

        assertThat(items)
                .isNotEmpty()
                .noneMatch(item -> item.options().stream()
                        .anyMatch(option -> option.value().endsWith("/p3>")));
    }

    @Test
    void asksNothingIfAllMarksWouldMeet() {
        // Two dates far apart, each of several things: no three marks could be told apart
        assertThat(items(each(12, i -> i % 2 == 0 ? "1800-05-1" + i % 10 : "1990-05-1" + i % 10)))
                .isEmpty();
    }

    @Test
    void asksNothingOfAPropertyWithoutASentence() {
        String silent = each(12, i -> 1900 + 8 * i + "-05-15").replace("qv:states \"{s} was signed on {o}.\"@en ;", "");

        assertThat(items(silent)).noneMatch(item -> item.stem().contains("listed under"));
    }

    @Test
    void asksAtMostAFewOnTheTimeline() {
        Random random = new Random(7);

        List<Item> items = items(each(
                120, i -> LocalDate.ofEpochDay(random.nextInt(-30_000, 18_000)).toString()));

        assertThat(items).hasSizeBetween(1, 6);
    }

    /** Whatever the dates are, there is one right answer, and its mark cannot be taken for that of another option. */
    @Test
    void tellsApartAllOptionsOnAnyTimeline() {
        Random random = new Random(181);
        int asked = 0;
        for (int run = 0; run < 12; run++) {
            int range = random.nextInt(60, 400_000);
            List<Item> items = items(each(
                    40,
                    i -> LocalDate.ofEpochDay(random.nextInt(-range, 18_000)).toString()));
            asked += items.size();
            for (Item item : items) {
                List<MarkedOption> dates = TimeMark.of(item).orElseThrow().dates();
                assertThat(dates.stream().filter(MarkedOption::correct)).hasSize(1);
                assertThat(leastShare(dates)).as(item.stem()).isGreaterThanOrEqualTo(0.08);
            }
        }
        assertThat(asked).isPositive();
    }

    private static double leastShare(List<MarkedOption> dates) {
        double[] sorted =
                dates.stream().mapToDouble(date -> date.when().start()).sorted().toArray();
        double least = IntStream.range(1, sorted.length)
                .mapToDouble(i -> sorted[i] - sorted[i - 1])
                .min()
                .orElseThrow();
        return least / (sorted[sorted.length - 1] - sorted[0]);
    }
}
