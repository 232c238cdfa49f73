package org.quadrivia.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quadrivia.exchange.file.QuestionFormat;
import org.quadrivia.question.Kind;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.Grading;
import org.w3c.dom.Element;

class QtiPackageTest {
    private final QuestionSet set = QuestionSets.everyKind();

    @ParameterizedTest
    @EnumSource(names = {"QTI3", "QTI21"})
    void theManifestNamesEachFileOnce(QuestionFormat format) throws Exception {
        Map<String, byte[]> entries = QuestionSets.entries(QuestionSets.written(set, format));
        Element manifest = XmlTree.root(entries.get("imsmanifest.xml"));

        List<String> files = XmlTree.all(manifest, "file").stream()
                .map(file -> file.getAttribute("href"))
                .toList();
        Set<String> present = new HashSet<>(entries.keySet());
        present.remove("imsmanifest.xml");
        assertThat(files).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(present);
        List<String> identifiers = XmlTree.all(manifest, "resource").stream()
                .map(resource -> resource.getAttribute("identifier"))
                .toList();
        assertThat(identifiers)
                .doesNotHaveDuplicates()
                .allSatisfy(identifier -> assertThat(identifier).matches("[A-Za-z_][\\w.-]*"));
        assertThat(XmlTree.all(manifest, "dependency"))
                .extracting(dependency -> dependency.getAttribute("identifierref"))
                .hasSameSizeAs(set.questions())
                .allSatisfy(dependency -> assertThat(identifiers).contains(dependency));
    }

    @Test
    void theTestAsksTheItemsInTheirOrder() throws Exception {
        for (var names : Map.of(
                        QuestionFormat.QTI3, "qti-assessment-item-ref", QuestionFormat.QTI21, "assessmentItemRef")
                .entrySet()) {
            Element test = XmlTree.root(QuestionSets.entries(QuestionSets.written(set, names.getKey()))
                    .get("test.xml"));

            assertThat(XmlTree.all(test, names.getValue()))
                    .extracting(item -> item.getAttribute("href"))
                    .containsExactlyElementsOf(set.questions().stream()
                            .map(question -> "items/q-" + question.id() + ".xml")
                            .toList());
        }
    }

    /** A right answer, a wrong one and a partly right one earn there what they earn here; an order is all or nothing. */
    @Test
    void aPlayerGradesAsWeDo() throws Exception {
        for (SetQuestion question : set.questions()) {
            for (Map.Entry<Answer, List<String>> one : answers(question).entrySet()) {
                double here = Grading.grade(question.item(), one.getKey()).points();
                boolean right = Grading.grade(question.item(), one.getKey()).right();
                double expected = question.kind() == Kind.ORDER ? (right ? 1 : 0) : here;

                assertThat(player(question).score(one.getValue()))
                        .describedAs("%s %s", question.id(), one.getKey())
                        .isCloseTo(expected, within(0.00001));
            }
        }
    }

    @Test
    void whatWasChosenAndTheExplanationAreCommentedOn() throws Exception {
        SetQuestion question = set.questions().getFirst();
        QtiPlayer player = player(question);

        player.score(List.of("option-b"));

        assertThat(player.feedback()).hasSize(2);
        assertThat(player.feedback().getFirst()).isEqualTo("That would be something else.");
        assertThat(player.feedback().getLast()).startsWith("It is Munir.1.6: She rang twice.");
    }

    /** The two versions differ in spelling only. */
    @Test
    void theOlderVersionHoldsTheSame() throws Exception {
        Map<String, byte[]> newer = QuestionSets.entries(QuestionSets.written(set, QuestionFormat.QTI3));
        Map<String, byte[]> older = QuestionSets.entries(QuestionSets.written(set, QuestionFormat.QTI21));

        assertThat(older.keySet()).isEqualTo(newer.keySet());
        for (SetQuestion question : set.questions()) {
            String path = "items/q-" + question.id() + ".xml";
            assertThat(XmlTree.root(older.get(path)).getTextContent())
                    .isEqualTo(XmlTree.root(newer.get(path)).getTextContent());
            assertThat(XmlTree.root(older.get(path)).getTagName()).isEqualTo("assessmentItem");
        }
    }

    private QtiPlayer player(SetQuestion question) throws Exception {
        Map<String, byte[]> entries = QuestionSets.entries(QuestionSets.written(set, QuestionFormat.QTI3));
        return new QtiPlayer(XmlTree.root(entries.get("items/q-" + question.id() + ".xml")));
    }

    private static Map<Answer, List<String>> answers(SetQuestion question) {
        List<String> all =
                question.options().stream().map(option -> option.id()).toList();
        Map<Answer, List<String>> answers = new LinkedHashMap<>();
        switch (question.kind()) {
            case SINGLE, BOOLEAN ->
                all.forEach(id -> answers.put(new Answer.Chosen(Set.of(id)), List.of("option-" + id)));
            case MULTIPLE -> {
                answers.put(
                        new Answer.Chosen(Set.copyOf(all)),
                        all.stream().map(id -> "option-" + id).toList());
                answers.put(new Answer.Chosen(Set.of(all.getFirst())), List.of("option-" + all.getFirst()));
                Set<String> right =
                        question.right().stream().map(option -> option.id()).collect(Collectors.toSet());
                answers.put(
                        new Answer.Chosen(right),
                        right.stream().map(id -> "option-" + id).toList());
            }
            case TEXT -> {
                question.options()
                        .getFirst()
                        .accepted()
                        .forEach(words -> answers.put(new Answer.Typed(words), List.of(words.replace("\u0007", ""))));
                answers.put(new Answer.Typed("nobody at all"), List.of("nobody at all"));
            }
            case ORDER -> {
                List<String> sequence =
                        question.sequence().stream().map(option -> option.id()).toList();
                for (List<String> order : List.of(sequence, sequence.reversed(), all)) {
                    answers.put(
                            new Answer.Ordered(order),
                            order.stream().map(id -> "option-" + id).toList());
                }
            }
            case MATCH -> {
                Map<String, String> crossed = new LinkedHashMap<>();
                for (int i = 0; i < all.size(); i++) {
                    crossed.put(all.get(i), all.get((i + 1) % all.size()));
                }
                Map<String, String> right = all.stream().collect(Collectors.toMap(id -> id, id -> id));
                for (Map<String, String> pairs : List.of(right, crossed)) {
                    answers.put(
                            new Answer.Matched(pairs),
                            pairs.entrySet().stream()
                                    .map(pair -> "option-" + pair.getKey() + " right-" + pair.getValue())
                                    .toList());
                }
            }
        }
        return answers;
    }
}
