package org.quadrivia.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.exchange.XmlTree.child;
import static org.quadrivia.exchange.XmlTree.children;
import static org.quadrivia.exchange.XmlTree.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.quadrivia.exchange.file.QuestionFormat;
import org.quadrivia.question.Kind;
import org.quadrivia.quiz.Items;
import org.w3c.dom.Element;

/** What Moodle's importer asks of a file, and what it would show. */
class MoodleXmlTest {
    /** Moodle's list of grades, from its documentation of the format. */
    private static final Set<String> GRADES = Set.of(
            "100",
            "90",
            "83.33333",
            "80",
            "75",
            "70",
            "66.66667",
            "60",
            "50",
            "40",
            "33.33333",
            "30",
            "25",
            "20",
            "16.66667",
            "14.28571",
            "12.5",
            "11.11111",
            "10",
            "5",
            "0");

    private final QuestionSet set = QuestionSets.everyKind();

    @Test
    void eachQuestionHasItsTypeNameAndIdentifier() throws Exception {
        List<Element> questions = questions(set);

        assertThat(questions)
                .extracting(question -> question.getAttribute("type"))
                .startsWith(
                        "category", "multichoice", "multichoice", "truefalse", "shortanswer", "ordering", "matching");
        assertThat(text(questions.getFirst(), "category", "text")).isEqualTo("$course$/top/Calls // one");
        assertThat(questions.stream().skip(1))
                .extracting(question -> text(question, "idnumber"))
                .containsExactlyElementsOf(
                        set.questions().stream().map(SetQuestion::id).toList());
        assertThat(text(questions.get(1), "name", "text")).isEqualTo("According to the article: Whom did she ring?");
    }

    @Test
    void sharesAreThoseThatMoodleKnowsAndRightOnesMakeAWhole() throws Exception {
        for (Element question : choices(questions(set))) {
            List<String> fractions = children(question, "answer").stream()
                    .map(answer -> answer.getAttribute("fraction"))
                    .toList();
            assertThat(fractions).allSatisfy(fraction -> assertThat(GRADES).contains(fraction.replace("-", "")));
            assertThat(fractions.stream()
                            .mapToDouble(Double::parseDouble)
                            .filter(part -> part > 0)
                            .sum())
                    .isBetween(99.9, 100.1);
        }
    }

    /** Choosing everything earns nothing here, and so it does there. */
    @Test
    void allOptionsOfAMultipleChoiceTogetherEarnNothing() throws Exception {
        Element multiple = questions(set).get(2);

        assertThat(text(multiple, "single")).isEqualTo("false");
        assertThat(children(multiple, "answer").stream()
                        .mapToDouble(answer -> Double.parseDouble(answer.getAttribute("fraction")))
                        .sum())
                .isBetween(-0.01, 0.01);
    }

    @Test
    void labelsAreNeverMarkup() throws Exception {
        for (Element question : questions(set).subList(7, 9)) {
            String shown = Jsoup.parse(text(question, "questiontext", "text")).text();
            assertThat(shown).contains("<b>&amp; \"h\" ]]>", "गठन اردو");
            assertThat(children(question, "answer"))
                    .allSatisfy(answer -> assertThat(Jsoup.parseBodyFragment(text(answer, "text"))
                                    .body()
                                    .children())
                            .isEmpty());
        }
    }

    @Test
    void aStarInAnAnswerMeansItself() throws Exception {
        Element typed = questions(set).get(9);

        assertThat(children(typed, "answer"))
                .extracting(answer -> text(answer, "text"))
                .allSatisfy(words -> assertThat(words).contains("\\*g"))
                .allSatisfy(words -> assertThat(words.replace("\\*", "")).doesNotContain("*"));
    }

    @Test
    void anOrderIsWrittenInItsRightOrderAndPairsSideBySide() throws Exception {
        List<Element> questions = questions(set);

        assertThat(children(questions.get(5), "answer"))
                .extracting(answer -> text(answer, "text"))
                .containsExactly("the attack", "the call", "the strikes");
        assertThat(children(questions.get(6), "subquestion"))
                .extracting(pair -> text(pair, "text") + " – " + text(pair, "answer", "text"))
                .containsExactly("India – Modi", "Pakistan – Munir");
    }

    @Test
    void explanationSourceAndTagsGoAlong() throws Exception {
        Element first = questions(set).get(1);

        assertThat(text(first, "generalfeedback", "text")).contains("It is Munir.", "<blockquote>1.6: She rang twice.");
        assertThat(children(child(first, "tags"), "tag"))
                .extracting(tag -> text(tag, "text"))
                .containsExactly("know the calls", "object");
        assertThat(text(children(first, "answer").get(1), "feedback", "text"))
                .isEqualTo("That would be something else.");
    }

    @Test
    void whatMoodleCannotShareIsNamedAndTheRestIsWritten() throws Exception {
        List<String> eleven =
                Stream.iterate(1, n -> n + 1).limit(11).map(n -> "place " + n).toList();
        QuestionSet some = QuestionSets.set(
                List.of(Items.multiple("21", "Which?", eleven, List.of("none")), Items.bool("22", "So it is.", true)));

        assertThat(QuestionFormat.MOODLE.leftOut(some)).singleElement().satisfies(left -> {
            assertThat(left.question().id()).isEqualTo("21");
            assertThat(left.reason()).isEqualTo(LeftOut.Reason.OPTIONS);
        });
        assertThat(questions(some))
                .extracting(question -> text(question, "idnumber"))
                .containsExactly(some.key(), "22");
    }

    private List<Element> choices(List<Element> questions) {
        List<SetQuestion> asked = set.questions();
        return Stream.iterate(0, i -> i + 1)
                .limit(asked.size())
                .filter(i -> asked.get(i).kind() == Kind.SINGLE || asked.get(i).kind() == Kind.MULTIPLE)
                .map(i -> questions.get(i + 1))
                .toList();
    }

    private static List<Element> questions(QuestionSet set) throws Exception {
        return children(XmlTree.root(QuestionSets.written(set, QuestionFormat.MOODLE)), "question");
    }
}
