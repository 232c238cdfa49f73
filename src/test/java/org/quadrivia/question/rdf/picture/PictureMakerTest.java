package org.quadrivia.question.rdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.PictureMark;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.bank.Fixture;

/** Questions on pictures, on seven planets. The words of one picture name its planet; another thing has only a sound. */
class PictureMakerTest {
    @TempDir
    Path folder;

    private List<Item> items(String from, String to) throws IOException {
        String text = Files.readString(Fixture.resource("pictured.ttl"));
        assertThat(text).contains(from);
        Path file = folder.resolve("pictured.ttl");
        Files.writeString(file, text.replace(from, to));
        return Fixture.bank(Fixture.load(file), "picture").items();
    }

    private List<Item> choosing(String from, String to) throws IOException {
        String text = Files.readString(Fixture.resource("pictured.ttl"));
        assertThat(text).contains(from);
        Path file = folder.resolve("pictured.ttl");
        Files.writeString(file, text.replace(from, to));
        return Fixture.bank(Fixture.load(file), "pictures").items();
    }

    @Test
    void asksWhichPictureShowsAThingAndEachSaysWhatIsSeen() throws IOException {
        List<Item> items = choosing("Mars", "Mars");
        Item mars = items.stream()
                .filter(item -> item.stem().contains("Mars"))
                .findFirst()
                .orElseThrow();

        assertThat(mars.stem()).isEqualTo("Which of these pictures shows Mars?");
        assertThat(key(mars).label()).isEqualTo("A rust-red ball with a white cap");
        assertThat(PictureMark.of(mars)).isEmpty();
        assertThat(PictureMark.all(mars))
                .hasSameSizeAs(mars.options())
                .allMatch(mark -> mark.option().isPresent());
        assertThat(mars.options()).filteredOn(option -> !option.correct()).allSatisfy(option -> {
            assertThat(option.proof().reason()).isEqualTo(Reason.COMPARED);
            assertThat(option.value()).startsWith("<ni:///sha-256;");
            assertThat(option.feedback()).startsWith("This picture shows ");
        });
        assertThat(mars.question())
                .as("another form of the question what the picture shows")
                .isEqualTo(about(items("Mars", "Mars"), "Mars").question());
    }

    @Test
    void noPictureIsOfferedWhoseWordsNameAThingOrThatIsOfTwoThings() throws IOException {
        assertThat(choosing("Mars", "Mars"))
                .isNotEmpty()
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .doesNotContain("The cratered face of Mercury", "A tone");
        assertThat(choosing("A deep blue ball", "A ball, less blue than Earth"))
                .filteredOn(item -> item.options().stream()
                        .anyMatch(option -> option.label().contains("Earth")))
                .allSatisfy(item -> assertThat(PictureMark.all(item))
                        .extracting(mark -> mark.thing().iri())
                        .noneMatch(iri -> iri.endsWith("earth")));
        assertThat(choosing("B".repeat(43) + "> .\n<", "A".repeat(43) + "> .\n<"))
                .flatExtracting(Item::options)
                .extracting(Option::value)
                .doesNotContain("<ni:///sha-256;" + "A".repeat(43) + ">");
    }

    @Test
    void aThingWithTwoPicturesIsNotAskedAbout() throws IOException {
        assertThat(choosing("\"Mars\"@en ;", "\"Mars\"@en ; schema:image <https://e.org/mars.png> ;"))
                .isNotEmpty()
                .extracting(Item::stem)
                .noneMatch(stem -> stem.contains("Mars"));
    }

    private static Option key(Item item) {
        return item.options().stream().filter(Option::correct).findFirst().orElseThrow();
    }

    private static Item about(List<Item> items, String name) {
        return items.stream()
                .filter(item -> key(item).label().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksWhatAPictureShowsAndSaysWhatIsSeen() throws IOException {
        Item mars = about(items("Mars", "Mars"), "Mars");

        assertThat(mars.stem())
                .isEqualTo(
                        "Which of these planets does the picture show? What is seen: A rust-red ball with a white cap.");
        assertThat(mars.options()).hasSizeBetween(3, 4);
        assertThat(PictureMark.of(mars))
                .contains(new PictureMark(
                        new MediaName("A".repeat(43)),
                        new EntityId("https://example.org/kb/planets/mars"),
                        Optional.empty()));
        assertThat(mars.support())
                .singleElement()
                .asString()
                .contains("/mars> <https://schema.org/image> <ni:///sha-256;AAA");
        assertThat(mars.options()).filteredOn(option -> !option.correct()).allSatisfy(option -> {
            assertThat(option.proof().reason()).isEqualTo(Reason.COMPARED);
            assertThat(option.proof().triples()).hasSize(2);
            assertThat(option.feedback()).contains("has another one");
        });
    }

    @Test
    void noPictureIsAskedWhoseWordsNameThePlanet() throws IOException {
        List<Item> items = items("Mars", "Mars");

        assertThat(items)
                .extracting(item -> key(item).label())
                .contains("Mars", "Venus")
                .doesNotContain("Mercury");
        assertThat(items)
                .allSatisfy(item -> assertThat(item.options())
                        .extracting(Option::label)
                        .noneMatch(item.stem()::contains)
                        .doesNotContain("Pluto"));
    }

    @Test
    void noPictureIsAskedThatTwoThingsHave() throws IOException {
        List<Item> items = items("B".repeat(43) + "> .\n<", "A".repeat(43) + "> .\n<");

        assertThat(items).extracting(item -> key(item).label()).doesNotContain("Mars", "Saturn");
    }

    @Test
    void wordsInAnotherLanguageAreNotShown() throws IOException {
        List<Item> items = items("with a white cap\"@en", "with a white cap\"@fr");

        assertThat(items).isNotEmpty().extracting(item -> key(item).label()).doesNotContain("Mars");
    }

    /** A file is no thing: nothing asks what kind of thing it is, and no option is one. */
    @Test
    void nothingElseAsksAboutFiles() {
        List<Item> items =
                Fixture.bank(Fixture.load(Fixture.resource("pictured.ttl"))).items();

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(item.stem()).doesNotContain("sha-256");
            assertThat(item.options()).noneMatch(option -> option.label().contains("sha-256"));
            assertThat(item.options())
                    .filteredOn(option -> option.value().contains("ni:///"))
                    .allMatch(option -> item.family().equals("pictures"));
        });
    }

    @Test
    void withoutPicturesNothingIsAsked() throws IOException {
        Set<String> stems = Set.copyOf(items("encodingFormat", "somethingElse").stream()
                .map(Item::stem)
                .toList());

        assertThat(stems).isEmpty();
    }
}
