package org.quadrivia.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quadrivia.exchange.QuestionSet;
import org.quadrivia.exchange.QuestionSets;
import org.quadrivia.exchange.SetQuestion;
import org.quadrivia.exchange.file.IncomingFormat;
import org.quadrivia.exchange.file.QuestionFormat;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.own.OwnContent;
import org.quadrivia.question.own.OwnOption;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.quiz.Items;

/** What goes out in a format that comes in again says the same: question, options, key, feedback and explanation. */
class QuestionsComeBackTest {
    private static final Bank BANK = Fixture.bank(Fixture.load(Path.of("src/test/resources/kbs/tiny/epl.ttl")));

    @ParameterizedTest
    @EnumSource(IncomingFormat.class)
    void generatedQuestionsComeBackEqual(IncomingFormat format) throws Exception {
        QuestionSet set = QuestionSet.of("key", "League", BANK, BANK.items());
        assertThat(set.questions()).hasSizeGreaterThan(100);

        List<ReadQuestion> read = again(set, format);

        same(set, read, format);
    }

    @ParameterizedTest
    @EnumSource(IncomingFormat.class)
    void hostileTextsComeBackEqual(IncomingFormat format) throws Exception {
        QuestionSet set = QuestionSets.everyKind();

        List<ReadQuestion> read = again(set, format);

        same(set, read, format);
    }

    @ParameterizedTest
    @EnumSource(
            value = IncomingFormat.class,
            names = {"MOODLE", "GIFT"})
    void numbersComeBackWithTheirTolerances(IncomingFormat format) throws Exception {
        Item typed = Items.text("01", "When?", 0, "1789");
        Option key = typed.options()
                .getFirst()
                .within(List.of(
                        new Option.Range(new BigDecimal("1788.5"), new BigDecimal("1789.5")),
                        new Option.Range(new BigDecimal("-4"), new BigDecimal("-4"))));

        List<ReadQuestion> read =
                again(QuestionSets.set(List.of(Items.ofKind(typed, Kind.TEXT, List.of(key)))), format);

        assertThat(read.getFirst().taken().orElseThrow().options())
                .extracting(OwnOption::words)
                .containsExactly("1789.0 ± 0.5", "-4 ± 0");
    }

    private static List<ReadQuestion> again(QuestionSet set, IncomingFormat format) throws Exception {
        byte[] file = QuestionSets.written(set, QuestionFormat.valueOf(format.name()));
        assertThat(IncomingFormat.of("", file)).isEqualTo(format);
        return format.read(file, "en");
    }

    private static void same(QuestionSet set, List<ReadQuestion> read, IncomingFormat format) {
        assertThat(read).hasSameSizeAs(set.questions());
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            SetQuestion out = set.questions().get(i);
            ReadQuestion in = read.get(i);
            if (OwnContent.KINDS.contains(out.kind())) {
                assertThat(in.taken()).as("%s: %s", out.text(), in.remarks()).isPresent();
                assertThat(in.key()).isEqualTo(out.id());
                same(out, in.taken().orElseThrow(), format);
                kept.add(out.id());
            } else {
                assertThat(in.taken()).isEmpty();
                assertThat(in.remarks()).extracting(ReadRemark::finding).containsExactly(ReadRemark.Finding.TYPE);
            }
        }
        assertThat(kept).hasSizeGreaterThan(read.size() / 2);
    }

    private static void same(SetQuestion out, OwnContent in, IncomingFormat format) {
        boolean table = format == IncomingFormat.CSV;
        assertThat(in.kind()).isEqualTo(out.kind());
        assertThat(in.stem()).isEqualTo(shown(out.text(), format));
        List<String> explained = table
                ? List.of(out.explanation())
                : Stream.concat(Stream.of(out.explanation()), out.sources().stream())
                        .toList();
        assertThat(in.explanation()).isEqualTo(shown(String.join("\n", explained), format));
        if (out.kind() == Kind.TEXT) {
            List<String> accepted =
                    table ? List.of(out.answer()) : out.options().getFirst().accepted();
            assertThat(in.rights())
                    .isEqualTo(accepted.stream()
                            .distinct()
                            .map(wording -> arrows(shown(wording, format), format))
                            .toList());
            return;
        }
        assertThat(in.options()).hasSameSizeAs(out.options());
        for (int i = 0; i < in.options().size(); i++) {
            Option there = out.options().get(i);
            OwnOption here = in.options().get(i);
            assertThat(here.correct()).isEqualTo(there.correct());
            if (out.kind() != Kind.BOOLEAN) {
                assertThat(here.label()).isEqualTo(arrows(shown(there.label(), format), format));
            }
            if (!table) {
                assertThat(here.feedback()).isEqualTo(arrows(shown(SetQuestion.feedback(there), format), format));
            }
        }
    }

    /** Neither XML nor a text keeps control characters; in HTML, several spaces are one. */
    private static String shown(String text, IncomingFormat format) {
        String kept = Objects.requireNonNull(text).replace("\u0007", "").strip();
        return format == IncomingFormat.MOODLE ? kept.replaceAll("[ \\t]+", " ") : kept;
    }

    /** In GIFT, an arrow of two characters means pairs, so that another is written. */
    private static String arrows(String text, IncomingFormat format) {
        return format == IncomingFormat.GIFT ? text.replace("->", "→") : text;
    }
}
