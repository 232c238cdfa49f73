package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.DroppedCandidates;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.question.rdf.makers.ItemDraft;

/** A label or wording that cannot be used costs the questions that need it, never the bank. */
class UnfitLabelsTest {
    private static final String LONG = " and so on".repeat(10);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("labels")
    void dropsOnlyQuestionsThatNeedALabelThatIsTooLong(String label) {
        Bank bank = changed("\"" + label + "\"@en", "\"" + label + LONG + "\"@en");

        assertThat(bank.items()).hasSizeGreaterThan(10);
        assertThat(bank.items().stream().flatMap(UnfitLabelsTest::texts)).noneMatch(text -> text.contains(LONG));
    }

    static List<String> labels() {
        return Pattern.compile("rdfs:label \"([^\"]*)\"@en")
                .matcher(town())
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{o} was mayor during {s}.",
                "Who was mayor during {s}?",
                "Which of these did {s} build?",
                "{s} built {o}.",
                "{s} came before {o}."
            })
    void dropsOnlyQuestionsThatNeedAWordingWithAnUnknownPlaceholder(String wording) {
        Bank bank = changed("\"" + wording, "\"" + wording.replace("{s}", "{x}"));

        assertThat(bank.items()).hasSizeGreaterThan(10);
        assertThat(bank.items().stream().flatMap(UnfitLabelsTest::texts)).noneMatch(text -> text.contains("{x}"));
        assertThat(bank.dropped()).extracting(DroppedCandidates::reason).contains(DropReason.UNKNOWN_PLACEHOLDER);
    }

    @Test
    void tellsWhyAnItemCannotBeWritten() {
        GeneratorServices services = Fixture.generation(Fixture.town());
        Node tooLong = NodeFactory.createLiteralString("word " + LONG);
        Supplier<String> nameless = () -> services.names.of(tooLong);
        ItemDraft draft = Outlines.draft(
                FamilySet.shipped("object.rq"), "Who?", Outlines.single(1).shown(), nameless);

        assertThat(services.writer().write(new IdentifiedDraft(draft, "id", List.of(), draft.answers())))
                .isEqualTo(new ItemWriter.Written.Rejected(DropReason.NO_LABEL));
    }

    private static Stream<String> texts(Item item) {
        return Stream.concat(
                Stream.of(item.stem(), item.explanation()),
                item.options().stream().flatMap(option -> Stream.of(option.label(), option.feedback())));
    }

    private Bank changed(String from, String to) {
        String text = town().replace(from, to);
        assertThat(text).isNotEqualTo(town());
        try {
            Snapshot changed = Fixture.load(Files.writeString(folder.resolve("town.trig"), text));
            return Fixture.bank(changed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String town() {
        try {
            return Files.readString(Fixture.resource("town.trig"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
