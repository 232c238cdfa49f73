package org.quadrivia.knowledge.rdf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.text.SourceText;
import org.quadrivia.knowledge.source.Diagnostic;

/** Whether a text is read as a whole or in pieces, the same is found. */
class TurtleSplitterTest {
    private static final List<String> TYPED = List.of(
            ".",
            " . ",
            "\"",
            "'",
            "\"\"\"",
            "<",
            ">",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "#",
            "\\",
            "@",
            ";",
            ",",
            "x",
            ":",
            "\n",
            "<<",
            ">>",
            "{|",
            "|}",
            "^^",
            "@prefix ",
            "PREFIX ",
            "BASE <x> ",
            "prefix p: <q>",
            ". ex:a",
            "}.",
            "1.",
            "é𝒳");
    private static final int EDITS = 400;

    @BeforeAll
    static void start() {
        JenaSystem.init();
    }

    @Test
    void togetherTheyAreTheText() throws IOException {
        for (String text : texts()) {
            List<TurtleSplitter.Piece> pieces = TurtleSplitter.of(text);

            assertThat(pieces.stream()
                            .map(piece -> text.substring(piece.from(), piece.to()))
                            .collect(Collectors.joining()))
                    .isEqualTo(text);
        }
    }

    @Test
    void theSameIsFoundHoweverTheTextIsBroken() throws IOException {
        Random random = new Random(7);
        List<String> texts = texts();

        for (int edit = 0; edit < EDITS; edit++) {
            String text = texts.get(random.nextInt(texts.size()));
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(4));
            String edited = text.substring(0, at) + TYPED.get(random.nextInt(TYPED.size())) + text.substring(to);

            assertThat(inPieces(edited))
                    .as("%s", edited.substring(Math.max(0, at - 60), Math.min(edited.length(), at + 60)))
                    .isEqualTo(asAWhole(edited));
        }
    }

    @Test
    void whatIsDeclaredHoldsForAllThatFollows() {
        String body = IntStream.range(0, 500)
                .mapToObj("ex:a%d p2:b :c , \"d. e\" ; <#x.y> 1.5 , ex:dot.ted .\n"::formatted)
                .collect(Collectors.joining());
        String text = "PREFIX ex: <http://example.org/>\n@prefix p2:<#>.\nprefix # the last\n : <#> \n" + body;

        assertThat(TurtleSplitter.of(text)).hasSizeGreaterThan(5);
        assertThat(inPieces(text)).isEmpty();
        assertThat(inPieces(body))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(1));
    }

    @Test
    void anEditLeavesAllPiecesButFewAsTheyWere() {
        String text = IntStream.range(0, 5_000)
                .mapToObj("<a%d> <b> \"c\" .\n"::formatted)
                .collect(Collectors.joining());
        String edited = text.substring(0, 40_000) + "x" + text.substring(40_000);

        List<String> before = pieces(text);
        List<String> after = pieces(edited);

        assertThat(before).hasSizeGreaterThan(20);
        after.removeAll(before);
        assertThat(after).hasSizeLessThan(4);
    }

    private static List<String> pieces(String text) {
        return TurtleSplitter.of(text).stream()
                .map(piece -> text.substring(piece.from(), piece.to()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Diagnostic> inPieces(String text) {
        return new RdfSourceReader().check(Lang.TRIG, new SourceText(text));
    }

    private static List<Diagnostic> asAWhole(String text) {
        SourceText source = new SourceText(text);
        return RdfSourceReader.read(Lang.TRIG, "", text).faults().stream()
                .map(fault -> source.diagnostic(fault.from(), fault.to(), fault.severity(), fault.message()))
                .toList();
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(trig|ttl)")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        assertThat(texts).hasSizeGreaterThan(10);
        return texts;
    }
}
