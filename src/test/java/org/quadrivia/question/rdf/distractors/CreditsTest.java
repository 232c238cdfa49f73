package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;
import org.quadrivia.question.rdf.bank.Fixture;

/** Lists of writers that leave people out. */
class CreditsTest {
    private static final List<String> NAMES =
            List.of("Arden", "Bolt", "Cask", "Dorn", "Elmet", "Fjell", "Gris", "Hald", "Isel", "Juva", "Kelm", "Lorn");

    private static final List<String> SONGS = List.of(
            "Abrel", "Benzo", "Cimra", "Drelt", "Embro", "Fathe", "Glimt", "Harbo", "Inlek", "Junip", "Kindo", "Lantz");

    @TempDir
    Path folder;

    @Test
    void whoWroteAnotherSongOfTheAlbumIsNoWrongOption() {
        List<Item> items = bank(songs("writer"), "object", "multiple").stream()
                .filter(item -> SONGS.stream().anyMatch(item.stem()::contains))
                .toList();

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            int album = circle(SONGS, item);
            assertThat(wrong(item)).noneMatch(name -> NAMES.indexOf(name) / 3 == album);
        });
    }

    @Test
    void anotherSongOfTheAlbumIsNoWrongOption() {
        List<Item> items = bank(songs("writer"), "subject", "multiple").stream()
                .filter(item -> NAMES.stream().anyMatch(item.stem()::contains))
                .toList();

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            int album = circle(NAMES, item);
            assertThat(wrong(item)).noneMatch(name -> SONGS.indexOf(name.replaceAll("\\W", "")) / 3 == album);
        });
    }

    @Test
    void whoDidNotWriteASongIsNotAsked() {
        assertThat(bank(songs("writer"), "odd-one-out")).isEmpty();
        assertThat(bank(songs("listener"), "odd-one-out")).isNotEmpty();
    }

    @Test
    void theWriterIsNotAskedInWriting() {
        String one = ":q a :Person ; rdfs:label \"Quill\"@en . :s0 :by :q . ";

        assertThat(bank(songs("writer") + one, "text"))
                .noneMatch(item -> item.stem().contains("Quill"));
        assertThat(bank(ofOne("listener") + one, "text"))
                .anyMatch(item -> item.stem().contains("Quill"));
    }

    private static int circle(List<String> names, Item item) {
        return IntStream.range(0, names.size())
                        .filter(i -> item.stem().contains(names.get(i)))
                        .findFirst()
                        .orElseThrow()
                / 3;
    }

    private static List<String> wrong(Item item) {
        return item.options().stream()
                .filter(option -> !option.correct())
                .map(Option::label)
                .map(PlainWords::of)
                .toList();
    }

    /** Four albums of three songs; two of the three people of an album wrote each of its songs. */
    private static String songs(String credit) {
        return ":by rdfs:label \"%s\"@en . :on rdfs:label \"album\"@en . ".formatted(credit)
                + ":Song rdfs:label \"song\"@en . :Person rdfs:label \"person\"@en . :Album rdfs:label \"album\"@en . "
                + IntStream.range(0, 4)
                        .mapToObj(i -> ":a%d a :Album ; rdfs:label \"Volume %s\"@en . ".formatted(i, "WXYZ".charAt(i)))
                        .collect(Collectors.joining())
                + IntStream.range(0, 12)
                        .mapToObj(i -> ":p%d a :Person ; rdfs:label \"%s\"@en . ".formatted(i, NAMES.get(i))
                                + ":s%d a :Song ; rdfs:label \"%s\"@en ; :on :a%d ; :by :p%d , :p%d . "
                                        .formatted(i, SONGS.get(i), i / 3, i, i / 3 * 3 + (i + 1) % 3))
                        .collect(Collectors.joining());
    }

    /** Songs with two people each, of whom nobody has a second: what several have is not typed. */
    private static String ofOne(String credit) {
        return songs(credit).replaceAll(" , :p(\\d{1,2}) \\. ", " , :r$1 . ")
                + IntStream.range(0, 12)
                        .mapToObj(i -> ":r%d a :Person ; rdfs:label \"R%s\"@en . "
                                .formatted(i, NAMES.get(i).toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining());
    }

    private List<Item> bank(String kb, String... families) {
        return Fixture.bank(Fixture.turtle(folder, kb), families).items().stream()
                .filter(item -> !item.stem().contains("album"))
                .toList();
    }
}
