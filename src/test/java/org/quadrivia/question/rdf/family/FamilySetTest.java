package org.quadrivia.question.rdf.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FamilySetTest {
    private static final Path SHIPPED = Path.of("ontology/questions");

    @TempDir
    Path folder;

    @Test
    void listsEveryShippedFamilyInItsIndex() throws IOException {
        List<String> index = Files.readAllLines(SHIPPED.resolve("index.txt"));

        try (Stream<Path> files = Files.list(SHIPPED)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(name -> name.endsWith(".rq")))
                    .containsExactlyInAnyOrderElementsOf(index);
        }
    }

    @Test
    void readsEveryShippedFamily() {
        FamilySet set = FamilySet.with(List.of());

        assertThat(set.refused()).isEmpty();
        assertThat(set.names())
                .containsExactly(
                        "attribution",
                        "boolean",
                        "cause",
                        "cloze",
                        "compare",
                        "count",
                        "first",
                        "map",
                        "match",
                        "multihop",
                        "multiple",
                        "number",
                        "object",
                        "odd-one-out",
                        "order",
                        "picture",
                        "pictures",
                        "subject",
                        "text",
                        "timeline",
                        "type");
    }

    @Test
    void refusesABrokenFileAndKeepsTheOthers() throws IOException {
        Path broken = folder.resolve("broken.rq");
        Files.writeString(broken, "# title: nothing more\nSELECT");

        FamilySet set = FamilySet.with(List.of(broken));

        assertThat(set.refused()).singleElement().asString().startsWith("broken.rq: ");
        assertThat(set.names()).hasSize(21);
    }

    @Test
    void takesAShippedFileThatLiesWithTheKnowledgeBaseOnce() {
        FamilySet set = FamilySet.with(List.of(SHIPPED.resolve("object.rq")));

        assertThat(set.families()).extracting(FamilyFile::file).containsOnlyOnce("object.rq");
    }

    @Test
    void takesAllFamiliesOfAFolderAndNothingElse() throws IOException {
        String object = Files.readString(SHIPPED.resolve("object.rq"));
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("mine.rq"), object.replace("# family: object", "# family: mine"));
        Files.writeString(folder.resolve("more/yours.rq"), object.replace("# family: object", "# family: yours"));
        Files.writeString(folder.resolve("notes.txt"), "no family");

        FamilySet set = FamilySet.with(List.of(folder));

        assertThat(set.refused()).isEmpty();
        assertThat(set.names()).contains("mine", "yours", "object");
    }

    @Test
    void refusesAFileThatIsNotUtf8AndOneThatIsNotThere() throws IOException {
        Path latin = Files.write(folder.resolve("latin.rq"), new byte[] {'#', ' ', (byte) 0xE9, '\n'});

        FamilySet set = FamilySet.with(List.of(latin, folder.resolve("gone")));

        assertThat(set.refused())
                .first()
                .asString()
                .isEqualTo("latin.rq: The file is not encoded in UTF-8. Save the file as UTF-8.");
        assertThat(set.refused()).last().asString().contains("gone: The file or folder cannot be read: ");
    }
}
