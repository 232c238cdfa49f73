package org.quadrivia.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.LinearGrowth;
import org.quadrivia.Messages;
import org.quadrivia.exchange.file.IncomingFormat;
import org.quadrivia.question.Kind;
import org.quadrivia.question.own.OwnContent;
import org.quadrivia.question.own.OwnOption;

class IncomingFilesTest {
    @Test
    void moodleQuestionsAsMoodleWritesThem() throws Exception {
        List<ReadQuestion> read = moodle("""
                <question type="category"><category><text>$course$/top</text></category></question>
                <question type="multichoice">
                  <name><text>River</text></name>
                  <questiontext format="html"><text><![CDATA[<p>Which <b>river</b>?<br>Look: <img src="@@PLUGINFILE@@/a.png" alt="map"><a href="@@PLUGINFILE@@/b.mp3"></a></p>]]></text>
                    <file name="a.png" encoding="base64">AAAA</file></questiontext>
                  <generalfeedback format="html"><text>&lt;p&gt;H&lt;sub&gt;2&lt;/sub&gt;O &amp;amp; mud&lt;/p&gt;</text></generalfeedback>
                  <image>old.png</image><defaultgrade>2.0000000</defaultgrade><idnumber>river-1</idnumber><single>true</single>
                  <answer fraction="100" format="html"><text>Indus</text><feedback><text>Yes</text></feedback></answer>
                  <answer fraction="50" format="html"><text>Jhelum</text><feedback><text></text></feedback></answer>
                  <answer fraction="0" format="html"><text>Ganges</text><feedback><text>No</text></feedback></answer>
                  <hint format="html"><text>Long</text></hint>
                </question>
                <question type="shortanswer"><name><text>s</text></name><questiontext><text>Who?</text></questiontext>
                  <usecase>1</usecase>
                  <answer fraction="100"><text>Modi</text><feedback><text></text></feedback></answer>
                  <answer fraction="100"><text>Narendra*</text><feedback><text></text></feedback></answer>
                  <answer fraction="0"><text>*</text><feedback><text>Think again</text></feedback></answer>
                </question>
                <question type="truefalse"><name><text>t</text></name><questiontext><text>So it is.</text></questiontext>
                  <answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer>
                </question>
                """);

        assertThat(read).hasSize(3);
        OwnContent river = read.getFirst().taken().orElseThrow();
        assertThat(river)
                .isEqualTo(new OwnContent(
                        Kind.SINGLE,
                        "en",
                        "Which river?\nLook:",
                        List.of(
                                new OwnOption("Indus", true, "Yes"),
                                new OwnOption("Jhelum", false, ""),
                                new OwnOption("Ganges", false, "No")),
                        "H_2O & mud"));
        assertThat(read.getFirst().key()).isEqualTo("river-1");
        assertThat(read.getFirst().line()).isEqualTo(4);
        assertThat(read.getFirst().remarks())
                .containsExactlyInAnyOrder(
                        new ReadRemark(ReadRemark.Finding.PICTURES, "2"),
                        new ReadRemark(ReadRemark.Finding.MEDIA, "1"),
                        new ReadRemark(ReadRemark.Finding.PARTIAL, "Jhelum"),
                        new ReadRemark(ReadRemark.Finding.HINTS, ""),
                        new ReadRemark(ReadRemark.Finding.GRADE, "2.0000000"));
        assertThat(read.get(1).taken().orElseThrow().rights()).containsExactly("Modi");
        assertThat(read.get(1).remarks())
                .extracting(ReadRemark::finding)
                .containsExactly(ReadRemark.Finding.WILDCARD, ReadRemark.Finding.FEEDBACK, ReadRemark.Finding.CAPITALS);
        assertThat(read.get(2).taken().orElseThrow().rights()).containsExactly("false");
    }

    @Test
    void whatCannotBeAskedIsNamedAndTheRestIsTaken() throws Exception {
        List<ReadQuestion> read = moodle("""
                <question type="essay"><name><text>Write</text></name><questiontext><text>Tell all.</text></questiontext></question>
                <question type="multianswer"><questiontext><text>{1:SHORTANSWER:=a}</text></questiontext></question>
                <question type="description"><questiontext><text>Now for rivers.</text></questiontext></question>
                <question type="multichoice"><questiontext><text>Which?</text></questiontext>
                  <answer fraction="50"><text>a</text></answer><answer fraction="50"><text>b</text></answer></question>
                <question type="truefalse"><idnumber>x</idnumber><questiontext><text>So.</text></questiontext>
                  <answer fraction="100"><text>true</text></answer></question>
                <question type="truefalse"><idnumber>x</idnumber><questiontext><text>Not so.</text></questiontext>
                  <answer fraction="100"><text>true</text></answer></question>
                """);

        assertThat(read.stream()
                        .map(one -> one.remarks().stream()
                                .map(ReadRemark::finding)
                                .toList()
                                .toString()))
                .containsExactly(
                        "[TYPE]", "[TYPE]", "[NO_QUESTION]", "[PARTIAL, PARTIAL, NO_FULL_MARK]", "[]", "[SAME_ID]");
        assertThat(read.getFirst().remarks().getFirst().detail()).isEqualTo("essay");
        assertThat(read.getFirst().name()).isEqualTo("Tell all.");
        assertThat(read.getLast().remarks().getFirst().detail()).isEqualTo("5");
        assertThat(read.stream().filter(one -> one.taken().isPresent())).hasSize(1);
    }

    @Test
    void giftAsItsDocumentationShowsIt() throws Exception {
        List<ReadQuestion> read = gift("""
                // comment
                $CATEGORY: tom/dick

                ::Q1:: What's between orange and green \\= in the spectrum? {
                =yellow # right; good!
                ~red # wrong, it's yellow
                ~blue
                ####It is so.
                }

                // [id:two] [tag:x]
                Grant is buried in Grant's tomb.{FALSE#No one is.#Right.}

                Two plus {=two =2} equals four.

                Two plus two equals {=four}.

                ::many::[html]Which <i>two</i>? {~%50%a ~%50%b ~%-100%c}

                When? {#1789:1}

                Match {=a -> b =c -> d}

                Write. {}

                A mere text.

                Open {=a ~b
                """);

        assertThat(read).hasSize(10);
        assertThat(read.getFirst().taken())
                .contains(new OwnContent(
                        Kind.SINGLE,
                        "en",
                        "What's between orange and green = in the spectrum?",
                        List.of(
                                new OwnOption("yellow", true, "right; good!"),
                                new OwnOption("red", false, "wrong, it's yellow"),
                                new OwnOption("blue", false, "")),
                        "It is so."));
        assertThat(read.get(0).line()).isEqualTo(4);
        assertThat(read.get(1).key()).isEqualTo("two");
        assertThat(read.get(1).taken().orElseThrow().options())
                .containsExactly(new OwnOption("true", false, "No one is."), new OwnOption("false", true, "Right."));
        assertThat(read.get(2).taken().orElseThrow().stem()).isEqualTo("Two plus ____ equals four.");
        assertThat(read.get(2).taken().orElseThrow().rights()).containsExactly("two", "2");
        assertThat(read.get(3).taken().orElseThrow().stem()).isEqualTo("Two plus two equals ____.");
        assertThat(read.get(4).taken().orElseThrow().kind()).isEqualTo(Kind.MULTIPLE);
        assertThat(read.get(4).taken().orElseThrow().stem()).isEqualTo("Which two?");
        assertThat(read.get(4).taken().orElseThrow().rights()).containsExactly("a", "b");
        assertThat(read.get(5).taken().orElseThrow().options())
                .containsExactly(OwnOption.number("1789", BigDecimal.ONE));
        assertThat(read.stream().skip(6).map(one -> one.remarks().getFirst()))
                .containsExactly(
                        new ReadRemark(ReadRemark.Finding.TYPE, "matching"),
                        new ReadRemark(ReadRemark.Finding.TYPE, "essay"),
                        new ReadRemark(ReadRemark.Finding.NO_QUESTION, ""),
                        new ReadRemark(ReadRemark.Finding.NOT_CLOSED, ""));
    }

    @Test
    void numbersHaveTolerancesOrSpans() throws Exception {
        List<ReadQuestion> read =
                gift("a {#3.5}\n\nb {#1788..1790}\n\nc {#=10:0.5#yes =%50%10:2 ~#no}\n\nd {#many}\n\ne {#1:-1}\n");
        List<ReadQuestion> moodle = moodle("""
                <question type="numerical"><questiontext><text>When?</text></questiontext>
                  <answer fraction="100"><text>-2.5</text><tolerance>0.1</tolerance></answer>
                  <answer fraction="100"><text>x</text><tolerance>0</tolerance></answer>
                  <units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units></question>
                """);

        assertThat(read.stream()
                        .limit(3)
                        .map(one ->
                                one.taken().orElseThrow().options().getFirst().words()))
                .containsExactly("3.5 ± 0", "1789 ± 1", "10 ± 0.5");
        assertThat(read.get(2).remarks())
                .extracting(ReadRemark::finding)
                .containsExactly(ReadRemark.Finding.PARTIAL, ReadRemark.Finding.FEEDBACK);
        assertThat(read.stream().skip(3).map(one -> one.remarks().getFirst().finding()))
                .containsOnly(ReadRemark.Finding.NOT_NUMBER);
        assertThat(moodle.getFirst().remarks())
                .extracting(ReadRemark::finding)
                .containsExactly(ReadRemark.Finding.NOT_NUMBER, ReadRemark.Finding.UNITS);
    }

    @Test
    void titlesIdentifyQuestionsUnlessSeveralHaveTheSame() throws Exception {
        List<ReadQuestion> one = gift("::a::So. {T}\n\n::b::Is it? {F}\n\n::b::Was it? {F}\n");
        List<ReadQuestion> other = gift("::a::It is so. {T}\n\n::b::Was it? {F}\n\n::b::Is it? {F}\n");

        assertThat(other.get(0).key()).isEqualTo(one.get(0).key());
        assertThat(other.get(1).key())
                .isEqualTo(one.get(2).key())
                .isNotEqualTo(one.get(1).key());
    }

    @Test
    void questionsWithTheSameWordsAndOtherAnswersAreTaken() throws Exception {
        List<ReadQuestion> read = gift("When? {#1}\n\nWhen? {#2}\n\nWhen? {#2}\n\nWhen? {#3}\n");

        assertThat(read.stream().map(one -> one.taken().isPresent())).containsExactly(true, true, false, true);
        assertThat(read.get(2).remarks()).containsExactly(new ReadRemark(ReadRemark.Finding.SAME_ID, "2"));
        assertThat(read.stream().map(ReadQuestion::key).distinct()).hasSize(3);
    }

    @Test
    void tablesAsTeachersWriteThem() throws Exception {
        List<ReadQuestion> read = IncomingFormat.CSV.read(
                "Question;Answer;Option 1;Option 2;Option 3;Explanation;id;type\nWhich?;b;a;b;c;Because.;q1;\nMany?;a; c;a;b;c;;;\nSo?;Wahr;;;;;;\nWho?;Modi;Narendra Modi;;;;;text\nNone?;z;a;b;;;;\n"
                        .replace("Many?;a; c", "Many?;\"a; c\"")
                        .getBytes(Charset.forName("windows-1252")),
                "de");

        assertThat(read.stream().map(one -> one.taken().map(OwnContent::kind).orElse(null)))
                .containsExactly(Kind.SINGLE, Kind.MULTIPLE, Kind.BOOLEAN, Kind.TEXT, null);
        assertThat(read.get(0).key()).isEqualTo("q1");
        assertThat(read.get(0).line()).isEqualTo(2);
        assertThat(read.get(1).taken().orElseThrow().rights()).containsExactly("a", "c");
        assertThat(read.get(3).taken().orElseThrow().rights()).containsExactly("Modi", "Narendra Modi");
        assertThat(read.get(4).remarks())
                .containsExactly(new ReadRemark(ReadRemark.Finding.KEY_NOT_AMONG_OPTIONS, "z"));
    }

    @Test
    void nothingIsDeclaredOrLoadedByXml() {
        refused(
                IncomingFormat.MOODLE,
                "<!DOCTYPE quiz [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><quiz>&a;</quiz>",
                "doctype");
        refused(
                IncomingFormat.MOODLE,
                "<quiz><question type=\"essay\"><name><text>&a;</text></name></question></quiz>",
                "not-xml");
        refused(IncomingFormat.MOODLE, "<quiz>\n<question>", "not-xml");
        refused(IncomingFormat.MOODLE, "<html></html>", "not-moodle");
        refused(IncomingFormat.MOODLE, "<quiz>" + "<a>".repeat(50), "too-deep");
        refused(IncomingFormat.MOODLE, "<quiz></quiz>", "no-questions");
        refused(IncomingFormat.GIFT, "\n\n", "no-questions");
        refused(IncomingFormat.CSV, "a,b\n1,2\n", "no-columns");
        refused(IncomingFormat.GIFT, "So. {T}\n\n".repeat(QuestionReader.MOST + 1), "too-many");
        refused(IncomingFormat.GIFT, "", "empty");
        refused(IncomingFormat.GIFT, "x".repeat(IncomingFormat.MAX_BYTES + 1), "too-large");
    }

    private static void refused(IncomingFormat format, String file, String why) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> format.read(file.getBytes(StandardCharsets.UTF_8), "en"))
                .satisfies(thrown -> assertThat(thrown.why().word()).isEqualTo(why));
        assertThat(Messages.text(Locale.ENGLISH, "exchange.unreadable." + why, 1))
                .isNotBlank();
    }

    @Test
    void everyFindingHasWords() {
        for (ReadRemark.Finding finding : ReadRemark.Finding.values()) {
            if (finding != ReadRemark.Finding.FAULT) {
                assertThat(Messages.text("exchange.read." + finding.word(), "x"))
                        .isNotBlank();
            }
        }
        for (OwnContent.Fault fault : OwnContent.Fault.values()) {
            assertThat(Messages.text("teach.own.fault." + fault.word())).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<b></i>", "<", "&amp;", "&", "<img>", "a ", "<!--", "[[a|", "<script>", "<p "})
    void timeGrowsWithTheLengthOfHtml(String part) {
        LinearGrowth.ofBytes(
                part,
                n -> "<quiz><question type=\"truefalse\"><questiontext><text><![CDATA[<p>" + part.repeat(n)
                        + "</p>]]></text></questiontext></question></quiz>",
                50_000,
                file -> look(IncomingFormat.MOODLE, file));
    }

    @ParameterizedTest
    @EnumSource(
            value = IncomingFormat.class,
            names = {"GIFT", "CSV"})
    void timeGrowsWithTheLengthOfTexts(IncomingFormat format) {
        for (String part : List.of(
                "{",
                "}",
                "::",
                "=a",
                "~%5",
                "#",
                "\\",
                "\\=",
                "\"",
                "\"a",
                ";",
                "//[id:",
                "[html]",
                "-> ",
                "{=a}\n\n",
                "a,b\n")) {
            LinearGrowth.ofBytes(
                    format + " " + part, n -> "question,answer\n" + part.repeat(n), 20_000, file -> look(format, file));
        }
    }

    private static void look(IncomingFormat format, String file) {
        try {
            format.read(file.getBytes(StandardCharsets.UTF_8), "en");
        } catch (UnreadableFile refused) {
            assertThat(refused.why()).isNotNull();
        }
    }

    private static List<ReadQuestion> moodle(String questions) throws UnreadableFile {
        return IncomingFormat.MOODLE.read(
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n" + questions + "</quiz>")
                        .getBytes(StandardCharsets.UTF_8),
                "en");
    }

    private static List<ReadQuestion> gift(String text) throws UnreadableFile {
        return IncomingFormat.GIFT.read(text.getBytes(StandardCharsets.UTF_8), "en");
    }
}
