package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.question.rdf.distractors.NamedThings.CITIES;
import static org.quadrivia.question.rdf.distractors.NamedThings.NAMES;
import static org.quadrivia.question.rdf.distractors.NamedThings.property;
import static org.quadrivia.question.rdf.distractors.NamedThings.things;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;

/** In a graph that nobody prepared, what only a timetable, a register or a definition tells is not asked. */
class LittleKnownFactsTest {
    private static final String LETTERS = "abcdefghiklmnoprstuvwz";

    @TempDir
    Path folder;

    @Test
    void timetablesAreNotAsked() {
        assertThat(bank(routes(3), "subject", "multiple"))
                .as("a few lines from each port are known")
                .isNotEmpty();
        assertThat(bank(routes(19), "subject", "multiple")).isEmpty();
    }

    /** Large ports with so many lines to others each way, and small ones with lines to three large ones. */
    private static String routes(int lines) {
        return property("route", "route")
                + IntStream.range(0, 60)
                        .mapToObj(i -> ":p%d a :Port ; rdfs:label \"Po%s\" . ".formatted(i, word(i)))
                        .collect(Collectors.joining())
                + IntStream.range(0, 60)
                        .mapToObj(i -> i < 40
                                ? IntStream.rangeClosed(1, lines)
                                        .mapToObj(step -> (i + step) % 40)
                                        .map(hub -> ":p%d :route :p%d . :p%d :route :p%d . ".formatted(i, hub, hub, i))
                                        .collect(Collectors.joining())
                                : IntStream.of(i - 40, i - 30, i - 21)
                                        .mapToObj(hub ->
                                                ":p%d :route :p%d . :p%d :route :p%d . ".formatted(i, hub, hub, i))
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining());
    }

    @Test
    void whatIsHardlyDescribedIsNotAskedForItsManyMembers() {
        String lands = IntStream.range(0, 40)
                .mapToObj(i -> ":l%d a :Land ; rdfs:label \"La%s\" . ".formatted(i, word(i)))
                .collect(Collectors.joining());
        String unions = property("member", "is a member of")
                + property("seat", "seat")
                + IntStream.range(0, 60)
                        .mapToObj(u ->
                                ":u%d a :Union ; rdfs:label \"%s%s\" . ".formatted(u, u % 2 == 0 ? "Hu" : "Zu", word(u))
                                        + (u % 2 == 0 ? ":u%d :seat \"Se%s\" . ".formatted(u, word(u)) : ""))
                        .collect(Collectors.joining());
        String members = IntStream.range(0, 60)
                .mapToObj(u -> IntStream.range(0, u % 3 == 0 ? 24 : 6)
                        .mapToObj(i -> ":l%d :member :u%d . ".formatted((u * 7 + i) % 40, u))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining());

        List<Item> items = bank(lands + unions + members, "multiple", "subject").stream()
                .filter(item -> item.stem().contains("member"))
                .toList();

        assertThat(items).isNotEmpty().extracting(Item::stem).noneMatch(stem -> stem.contains("Zu"));
    }

    @Test
    void classesThatTakeInOthersAndThingsInSeveralAreNotAsked() {
        String elements = property("rare", "is rare metal")
                + property("light", "is light metal")
                + property("heavy", "is heavy metal")
                + property("block", "block")
                + IntStream.range(0, 14)
                        .mapToObj(i ->
                                ":p%d a :Element ; rdfs:label \"%s\" ; :rare %s ; :light %s ; :heavy %s ; :block \"%s\" . "
                                        .formatted(
                                                i,
                                                NAMES.get(i),
                                                i < 5,
                                                i < 3,
                                                i > 1 && i < 9 && i != 3 && i != 4,
                                                i < 9 ? "delta" : "sigma"))
                        .collect(Collectors.joining())
                + ":rare a owl:FunctionalProperty . :light a owl:FunctionalProperty . :heavy a owl:FunctionalProperty . ";

        List<Item> items = bank(elements, "boolean", "subject", "multiple");

        assertThat(items)
                .isNotEmpty()
                .noneMatch(item -> item.stem().contains("rare metal"))
                .noneMatch(item -> (item.stem() + keys(item)).contains(NAMES.get(2)));
        assertThat(items).anyMatch(item -> item.stem().contains("heavy metal"));
    }

    @Test
    void anExceptionInAGroupIsNotAskedForItsNumber() {
        String elements = property("group", "group")
                + property("block", "block")
                + IntStream.range(0, 60)
                        .mapToObj(i -> ":p%d a :Element ; rdfs:label \"El%s\" ; :group %d ; :block \"%s\" . "
                                .formatted(i, word(i), 1 + i % 6, i < 18 ? "omega" : i % 6 < 3 ? "delta" : "sigma"))
                        .collect(Collectors.joining());

        List<Item> items = bank(elements, "number");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(IntStream.range(0, 18).mapToObj(i -> "El" + word(i)))
                        .noneMatch(name -> item.stem().matches(".*\\b" + name + "\\b.*")));
    }

    @Test
    void aDayIsNotAskedWhereTheFirstOfJanuaryStandsForTheYear() {
        String works = property("premiere", "premiere")
                + IntStream.range(0, 14)
                        .mapToObj(i -> ":c%d a :Work ; rdfs:label \"%s\" ; :premiere \"%d-%s\"^^xsd:date . "
                                .formatted(i, CITIES.get(i), 1800 + 15 * i, i % 3 == 0 ? "01-01" : "03-1" + i % 9))
                        .collect(Collectors.joining());

        assertThat(bank(works, "number"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options())
                        .extracting(Option::label)
                        .noneMatch(date -> date.startsWith("1 January")));
    }

    @Test
    void theAreaOfADesertIsNotCompared() {
        assertThat(bank(areas("Island"), "compare")).isNotEmpty();
        assertThat(bank(areas("Desert"), "compare")).isEmpty();
    }

    private static String areas(String kind) {
        return property("area", "area")
                + property("unit", "unit")
                + ":%s rdfs:label \"%s\" . :area <https://quadrivia.org/ns#unit> \"km²\" . "
                        .formatted(kind, kind.toLowerCase(java.util.Locale.ROOT))
                + things(kind, "p", 14)
                + IntStream.range(0, 14)
                        .mapToObj(i -> ":p%d :area %d.5 . ".formatted(i, 1000 + 400 * i))
                        .collect(Collectors.joining());
    }

    private static String keys(Item item) {
        return item.options().stream()
                .filter(Option::correct)
                .map(Option::label)
                .collect(Collectors.joining(" "));
    }

    private List<Item> bank(String kb, String... families) {
        return Fixture.bank(Fixture.turtle(folder, kb), families).items();
    }

    private static String word(int i) {
        return "" + LETTERS.charAt(i % 22) + LETTERS.charAt(i / 22) + LETTERS.charAt((i * 7 + 3) % 22);
    }
}
