package org.quadrivia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;

/** What is added to a knowledge base on the command line: families and lexicons. */
class AdditionsTest {
    private static final String EPL = "src/test/resources/kbs/tiny/epl.ttl";
    private static final String LEXICON = "src/test/resources/lexicon/epl.ttl";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aFamilyInTheFolderIsAskedWithoutJava() throws IOException {
        Path families = families("grounds.rq", grounds());
        Path out = folder.resolve("items.jsonl");

        CommandOutput said =
                CommandOutput.by("generate", "--kb", EPL, "--families", families.toString(), "--out", out.toString());

        assertThat(said.code()).isZero();
        assertThat(items(out))
                .filteredOn(item -> item.family().equals("grounds"))
                .extracting(Item::stem)
                .hasSizeGreaterThanOrEqualTo(10)
                .doesNotHaveDuplicates()
                .contains("Which ground is the home of Manchester United?")
                .allMatch(stem -> stem.matches("Which ground is the home of (the team )?\\p{Lu}[^?]+\\?"));
        assertThat(items(out)).extracting(Item::family).contains("object");
        assertThat(CommandOutput.by("check", "--kb", EPL, out.toString()).code())
                .isZero();
    }

    @Test
    void oneFileOfAFamilyWillDo() throws IOException {
        Path file = families("grounds.rq", grounds()).resolve("grounds.rq");
        Path out = folder.resolve("items.jsonl");

        CommandOutput said = CommandOutput.by(
                "generate", "--kb", EPL, "--families", file.toString(), "--family", "grounds", "--out", out.toString());

        assertThat(said.code()).isZero();
        assertThat(items(out)).isNotEmpty().allMatch(item -> item.family().equals("grounds"));
    }

    @Test
    void aBrokenFamilyIsRefusedByNameLineAndCauseAndTheOthersGoOn() throws IOException {
        Path families = families("grounds.rq", grounds());
        Files.writeString(families.resolve("bad.rq"), grounds().replace("single", "sextuple"));
        Path out = folder.resolve("items.jsonl");

        CommandOutput said =
                CommandOutput.by("generate", "--kb", EPL, "--families", families.toString(), "--out", out.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .startsWith("bad.rq:3: “sextuple” is not a valid kind")
                .hasLineCount(1);
        assertThat(items(out)).extracting(Item::family).contains("grounds", "object");
    }

    @Test
    void validateReadsTheFamiliesToo() throws IOException {
        Path families = families("bad.rq", grounds().replace("?answer }", "?answer"));

        CommandOutput said = CommandOutput.by("validate", EPL, "--families", families.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith("bad.rq:7: The query in the header “query” cannot be read");
    }

    @Test
    void aFolderWithoutFamiliesAndOneThatIsNotThereAreNamed() {
        CommandOutput empty = CommandOutput.by("validate", EPL, "--families", folder.toString());
        CommandOutput missing = CommandOutput.by("validate", EPL, "--families", "no/such/folder");

        assertThat(empty.code()).isEqualTo(1);
        assertThat(empty.err()).contains("The folder contains no .rq files.").hasLineCount(1);
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).startsWith("no/such/folder does not exist").hasLineCount(1);
    }

    @Test
    void aLexiconChangesTheWordsAndNeitherTheItemsNorWhatTheyAreOf() throws IOException {
        Path bare = folder.resolve("bare.jsonl");
        Path worded = folder.resolve("worded.jsonl");

        CommandOutput.by("generate", "--kb", EPL, "--family", "object", "--out", bare.toString());
        CommandOutput said = CommandOutput.by(
                "generate", "--kb", EPL, "--lexicon", LEXICON, "--family", "object", "--out", worded.toString());

        assertThat(said.code()).isZero();
        assertThat(items(worded)).extracting(Item::stem).contains("Where does Everton play?");
        assertThat(items(bare)).extracting(Item::stem).contains("What is the home stadium of Everton?");
        assertThat(items(worded))
                .extracting(Item::id)
                .containsAll(items(bare).stream().map(Item::id).toList());
        assertThat(items(worded)).extracting(Item::kb).containsOnly("epl");
    }

    @Test
    void itemsMadeWithALexiconHoldWithItAndNotWithoutIt() throws IOException {
        Path out = folder.resolve("items.jsonl");
        Path export = folder.resolve("all.nq");
        CommandOutput.by("generate", "--kb", EPL, "--lexicon", LEXICON, "--out", out.toString());
        CommandOutput.by("export", "--kb", EPL, "--lexicon", LEXICON, "--out", export.toString());

        assertThat(CommandOutput.by("check", "--kb", EPL, "--lexicon", LEXICON, out.toString())
                        .code())
                .isZero();
        assertThat(CommandOutput.by("check", "--kb", export.toString(), out.toString())
                        .code())
                .isZero();
        assertThat(CommandOutput.by("check", "--kb", EPL, out.toString()).code())
                .isEqualTo(1);
    }

    @Test
    void aLexiconThatIsNotThereOrCannotBeReadIsNamed() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.ttl"), "<http://example.org/p> \n a ;;, .");

        CommandOutput missing = CommandOutput.by("validate", EPL, "--lexicon", "no/such/lexicon.ttl");
        CommandOutput broken = CommandOutput.by("validate", EPL, "--lexicon", bad.toString());

        assertThat(missing.err())
                .startsWith("no/such/lexicon.ttl does not exist")
                .hasLineCount(1);
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err()).startsWith("bad.ttl:2:").hasLineCount(1);
    }

    private Path families(String name, String text) throws IOException {
        Path families = Files.createDirectories(folder.resolve("families"));
        Files.writeString(families.resolve(name), text);
        return families;
    }

    private static List<Item> items(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(ItemJson::read).toList();
    }

    private static String grounds() {
        return """
                # title:  Where a club plays
                # family: grounds
                # kind:   single
                # asks:   ?s ?p ?o
                # key:    ?o
                # stem:   "Which ground is the home of {s}?"
                # query:  SELECT ?answer { {?s} {path ?p} ?answer }
                # in:     clubs with their home grounds
                # out:    such a fact
                PREFIX soco: <http://www.example.com/soccer/ontology/>
                SELECT ?s ?p ?o WHERE { ?s soco:homeStadium ?o . BIND (soco:homeStadium AS ?p) }
                """;
    }
}
