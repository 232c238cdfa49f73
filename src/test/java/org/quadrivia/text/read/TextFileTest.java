package org.quadrivia.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.text.Documents;
import org.quadrivia.text.SourceText;
import org.quadrivia.text.TextLimits;
import org.quadrivia.text.TextPassage;

class TextFileTest {
    @TempDir
    private Path folder;

    private SourceText read(String name, String content) throws IOException {
        return read(Files.writeString(folder.resolve(name), content));
    }

    private static SourceText read(Path file) throws IOException {
        return TextFile.read(file, String.valueOf(file.getFileName()), TextLimits.USUAL);
    }

    private static List<String> rows(SourceText text) {
        return text.passages().stream()
                .map(passage -> passage.locator() + " [" + passage.heading() + "] " + passage.words())
                .toList();
    }

    @Test
    void plainTextHasParagraphsBetweenBlankLinesAndShortLinesAsHeadings() throws IOException {
        SourceText text = read("a.txt", """
                A Voyage

                It was a long way to go, and no-
                body had gone it be-
                fore them.
                They set out.

                   The Return

                They came home in 1834.

                Nobody knew them.
                """);

        assertThat(rows(text))
                .containsExactly(
                        "1.1 [A Voyage] It was a long way to go, and nobody had gone it before them. They set out.",
                        "2.1 [The Return] They came home in 1834.",
                        "2.2 [The Return] Nobody knew them.");
        assertThat(text.title()).isEqualTo("A Voyage");
    }

    @Test
    void pastedLinesWithoutBlankLinesAreParagraphs() throws IOException {
        assertThat(rows(read("pasted", "The first one.\nThe second one.\n")))
                .containsExactly("1 [] The first one.", "2 [] The second one.");
    }

    @Test
    void onlyWhatGutenbergFramesIsRead() throws IOException {
        SourceText text = read(
                "pg1.txt",
                "The Project Gutenberg eBook of It\n\n*** START OF THE PROJECT GUTENBERG EBOOK IT ***\n\nCall me\nIshmael.\n\n"
                        + "Some years ago.\n\n*** END OF THE PROJECT GUTENBERG EBOOK IT ***\n\nLicence.\n");

        assertThat(rows(text)).containsExactly("1 [] Call me Ishmael.", "2 [] Some years ago.");
    }

    @Test
    void otherEncodingsAreFound() throws IOException {
        Path old = Files.write(
                folder.resolve("old.txt"), "Zürich liegt am See.".getBytes(Charset.forName("windows-1252")));
        Path wide = Files.write(
                folder.resolve("wide.txt"), "\uFEFFZürich liegt am See.".getBytes(StandardCharsets.UTF_16LE));

        assertThat(rows(read(old))).containsExactly("1 [] Zürich liegt am See.");
        assertThat(read(old).notes()).singleElement().asString().contains("Windows-1252");
        assertThat(rows(read(wide))).containsExactly("1 [] Zürich liegt am See.");
    }

    @Test
    void invisibleCharactersAreLeftOut() throws IOException {
        assertThat(rows(read("a.txt", "The\u00A0soft\u00ADly spo\u200Bken \u202Eword\u0007s.")))
                .containsExactly("1 [] The softly spoken words.");
    }

    @Test
    void markdownHasHeadingsListsAndNoMarkup() throws IOException {
        SourceText text = read("a.md", """
                # Rivers

                A *river* is a [stream](http://example.org) of `water`.

                ## Europe

                - The Rhine
                - The Danube
                """);

        assertThat(rows(text))
                .containsExactly(
                        "1.1 [Rivers] A river is a stream of water.",
                        "2.1 [Europe] The Rhine",
                        "2.2 [Europe] The Danube");
        assertThat(rows(read("pasted", "# Rivers\nA *river*."))).containsExactly("1.1 [Rivers] A river.");
    }

    @Test
    void htmlIsReadWithoutWhatStandsAroundTheText() throws IOException {
        SourceText text = read("a.html", """
                <!doctype html><title>Rivers &amp; lakes</title><meta name=author content="Ann Other">
                <header><a href=/>Home</a></header><nav>Menu</nav><script>alert(1)</script>
                <main><h1>Rivers</h1><p>The <b>Rhine</b> flows<sup><a href=#n1>[1]</a></sup> north.<br><br>It is long.
                <table><tr><th>Length<td>1233 km</table><div>A line<p hidden>not this</div><h2>Lakes</h2><ul><li>Constance</ul></main>
                <footer>Imprint</footer>
                """);

        assertThat(rows(text))
                .containsExactly(
                        "1.1 [Rivers] The Rhine flows north.",
                        "1.2 [Rivers] It is long.",
                        "1.3 [Rivers] Length | 1233 km",
                        "1.4 [Rivers] A line",
                        "2.1 [Lakes] Constance");
        assertThat(text.title()).isEqualTo("Rivers & lakes");
        assertThat(text.author()).isEqualTo("Ann Other");
    }

    @Test
    void notesOfWordDocumentsStayWithTheirParagraphs() throws IOException {
        Path file = Documents.word(
                folder.resolve("a.docx"),
                "<w:p><w:pPr><w:pStyle w:val='berschrift1'/></w:pPr><w:r><w:t>The Rhine</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t xml:space='preserve'>It flows </w:t></w:r><w:del><w:r><w:delText>south</w:delText><w:t>south</w:t></w:r></w:del>"
                        + "<w:r><w:t>north</w:t><w:footnoteReference w:id='2'/></w:r><w:r><w:t>.</w:t></w:r></w:p>"
                        + "<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>Once.</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>Twice.</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>",
                "<w:footnote w:id='2'><w:p><w:r><w:t>Mostly.</w:t></w:r></w:p></w:footnote>");

        assertThat(rows(read(file)))
                .containsExactly("1.1 [The Rhine] It flows north. [Note: Mostly.]", "1.2 [The Rhine] Once.");
    }

    @Test
    void aBookOfThreeHundredPagesIsReadByChapters() throws IOException {
        String page = "<p>" + "The river flows on and on through the wide and quiet land. ".repeat(30) + "</p>";
        List<String> chapters = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "<h2>Chapter " + i + "</h2>" + page.repeat(10))
                .toList();

        SourceText text = read(Documents.book(folder.resolve("a.epub"), chapters));

        assertThat(text.title()).isEqualTo("A Book");
        assertThat(text.author()).isEqualTo("Ann Other");
        assertThat(text.passages()).hasSize(300);
        assertThat(text.passages().getLast())
                .extracting(TextPassage::locator, TextPassage::heading)
                .containsExactly("30.10", "Chapter 30");
        assertThat(rows(text)).noneMatch(row -> row.contains("Contents of the book"));
    }

    @Test
    void notesMarksAndTitlesThatCloseThemselvesDoNotDisturbABook() throws IOException {
        SourceText text = read(Documents.book(
                folder.resolve("a.epub"),
                List.of("<h1>One</h1><p>It flows<a epub:type='noteref' href='#n'>1</a> north.</p>"
                        + "<aside epub:type='footnote' id='n'><p>Mostly.</p></aside>")));

        assertThat(rows(text)).containsExactly("1.1 [One] It flows north.", "1.2 [One] Mostly.");
    }

    /** The file holds the lines row by row, as some producers write them. */
    @Test
    void twoColumnsAreReadOneAfterTheOther() throws IOException {
        String[] left = {
            "The first column begins here and goes",
            "on for some lines, so that there is a",
            "gap between the two of them. It ends",
            "where the second one begins. There is",
            "no other way to read it than down to",
            "the last line and then up again to the"
        };
        String[] right = {
            "top of the second column, which holds",
            "the rest of the same paragraph as well.",
            "A new one follows at once.",
            "It says that columns are old, and that",
            "newspapers have had them for centu-",
            "ries before anybody had a screen."
        };
        List<Documents.Line> lines = new ArrayList<>();
        lines.add(new Documents.Line("A headline across both of the columns", 80, 760, 20, true));
        for (int i = 0; i < left.length; i++) {
            lines.add(new Documents.Line(left[i], 60, 700 - 14 * i, 11, false));
            lines.add(new Documents.Line(right[i], 310 + (i == 3 ? 14 : 0), 700 - 14 * i, 11, false));
        }
        SourceText text = read(Documents.pdf(folder.resolve("a.pdf"), List.of(lines)));

        assertThat(text.passages())
                .extracting(TextPassage::heading)
                .containsOnly("A headline across both of the columns");
        String words = String.join(
                "\n", text.passages().stream().map(TextPassage::words).toList());
        assertThat(words)
                .contains("and then up again to the top of the second column, which holds the rest")
                .contains("had them for centuries before");
        assertThat(text.passages())
                .extracting(TextPassage::locator)
                .startsWith("p1.1")
                .allMatch(at -> at.startsWith("p1."));
        assertThat(text.passages().getLast().words()).startsWith("It says that columns are old");
    }

    @Test
    void pagesHaveNoRunningTitlesAndParagraphsGoOnOverThem() throws IOException {
        List<List<Documents.Line>> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            List<Documents.Line> lines = new ArrayList<>();
            lines.add(new Documents.Line("History of the Rhine " + page, 60, 800, 9, false));
            for (int i = 0; i < 20; i++) {
                String end = page == 4 && i == 19 ? "and there it ends." : "and the water of the river flows on";
                lines.add(new Documents.Line(
                        "It is line number " + (page * 20 + i) + " of the text " + end, 60, 740 - 14 * i, 11, false));
            }
            lines.add(new Documents.Line(String.valueOf(page), 300, 30, 9, false));
            pages.add(lines);
        }

        SourceText text = read(Documents.pdf(folder.resolve("a.pdf"), pages));

        assertThat(rows(text)).noneMatch(row -> row.contains("History"));
        String words = String.join(
                " ", text.passages().stream().map(TextPassage::words).toList());
        assertThat(words)
                .contains("line number 39 of the text and the water of the river flows on It is line number 40");
        assertThat(words).endsWith("and there it ends.");
    }

    @Test
    void aLongParagraphIsDividedBetweenSentences() throws IOException {
        String sentence = "The river flows on and on through the wide and quiet land. ";
        SourceText text = read("a.txt", sentence.repeat(90) + "\n\nShort.");

        assertThat(text.passages()).extracting(TextPassage::locator).containsExactly("1", "1b", "1c", "2");
        assertThat(text.passages())
                .allMatch(passage ->
                        passage.words().length() <= 2000 && passage.words().endsWith("."));
        assertThat(String.join(
                        " ", text.passages().stream().map(TextPassage::words).toList()))
                .isEqualTo((sentence.repeat(90) + "Short.").strip());
    }
}
