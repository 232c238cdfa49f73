package org.quadrivia.quiz.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.question.Framing;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PassageRef;
import org.quadrivia.question.Proof;
import org.quadrivia.question.Reason;
import org.quadrivia.quiz.Question;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.AnswerJson;
import org.quadrivia.quiz.named.Composition;

/** The texts in the columns of existing databases, to the letter. */
class StoredJsonTest {
    private static final Proof KEY = new Proof(Reason.KEY, List.of("<a:s> <a:p> \"é\"@fr ."));
    private static final Proof NOT_STATED = new Proof(Reason.NOT_STATED, List.of());

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerIsStoredAsEver(Answer answer, String stored) {
        assertThat(AnswerJson.write(answer)).isEqualTo(stored);
        assertThat(AnswerJson.read(1, stored)).isEqualTo(answer);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(new Answer.Chosen(Set.of("c", "a", "b")), "{\"chosen\":[\"a\",\"b\",\"c\"]}"),
                Arguments.of(new Answer.Ordered(List.of("c", "a", "b")), "{\"ordered\":[\"c\",\"a\",\"b\"]}"),
                Arguments.of(new Answer.Typed("“Ü” \"q\" \\ \t/"), "{\"typed\":\"“Ü” \\\"q\\\" \\\\ \\t/\"}"),
                Arguments.of(new Answer.Matched(Map.of("b", "a", "a", "b")), "{\"matched\":{\"a\":\"b\",\"b\":\"a\"}}"),
                Arguments.of(new Answer.NotKnown(), "{\"notKnown\":true}"));
    }

    @ParameterizedTest
    @MethodSource("compositions")
    void aCompositionIsStoredAsEver(Composition composition, String stored) {
        assertThat(CompositionJson.write(composition)).isEqualTo(stored);
        assertThat(CompositionJson.read(1, stored)).isEqualTo(composition);
    }

    static Stream<Arguments> compositions() {
        return Stream.of(
                Arguments.of(new Composition.Queried("SELECT ?i {\n}"), "{\"sparql\":\"SELECT ?i {\\n}\"}"),
                Arguments.of(Composition.ALL, "{\"topics\":[],\"families\":[],\"least\":0.0,\"most\":1.0}"),
                Arguments.of(
                        new Composition.Chosen(
                                Set.of(new EntityId("a:2"), new EntityId("a:1")),
                                Set.of("order", "count"),
                                0.25,
                                1.0E-4 + 0.5),
                        "{\"topics\":[\"a:1\",\"a:2\"],\"families\":[\"count\",\"order\"],\"least\":0.25,\"most\":0.5001}"));
    }

    @Test
    void aRequestIsStoredAsEver() {
        KbId kb = new KbId("kb");
        QuizRequest whole = QuizRequest.of(kb, -7);
        QuizRequest about =
                new QuizRequest(kb, 5, Set.of(new EntityId("a:2"), new EntityId("a:1")), new EntityId("a:x"), 1L << 60);
        QuizRequest lesson = new QuizRequest(kb, 4, Set.of(), null, 2, true);
        String lessonStored = "{\"length\":4,\"topics\":[],\"seed\":2,\"lesson\":true}";
        String wholeStored = "{\"length\":10,\"topics\":[],\"seed\":-7}";
        String aboutStored =
                "{\"length\":5,\"topics\":[\"a:1\",\"a:2\"],\"about\":\"a:x\",\"seed\":1152921504606846976}";

        assertThat(QuizRequestJson.write(whole)).isEqualTo(wholeStored);
        assertThat(QuizRequestJson.write(about)).isEqualTo(aboutStored);
        assertThat(QuizRequestJson.write(lesson)).isEqualTo(lessonStored);
        assertThat(QuizRequestJson.read(kb, lessonStored)).isEqualTo(lesson);
        assertThat(QuizRequestJson.read(kb, wholeStored)).isEqualTo(whole);
        assertThat(QuizRequestJson.read(kb, aboutStored)).isEqualTo(about);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionIsStoredAsEver(Question question, String stored) {
        assertThat(QuestionJson.write(question)).isEqualTo(stored);
        assertThat(QuestionJson.read(1, stored)).isEqualTo(question);
    }

    static Stream<Arguments> questions() {
        Option choice = Option.of("a", "Label", "<a:v>", true, "", KEY);
        Option pair = Option.pair("a", "L", "<a:l>", "R", "<a:r>", "Feedback", KEY);
        Option typed = Option.typed("a", "Label", "\"v\"", List.of("Label", "label"), 2, "", KEY);
        Option placed = Option.ordered("b", "Label", "<a:v>", 2, "", NOT_STATED);
        String head =
                "{\"item\":{\"id\":\"i\",\"kb\":\"kb\",\"revision\":\"r\",\"language\":\"en\",\"family\":\"f\",\"kind\":";
        String proof = "\"proof\":{\"reason\":\"key\",\"triples\":[\"<a:s> <a:p> \\\"é\\\"@fr .\"]}}";
        String tail = "],\"query\":\"ASK {}\",\"support\":[\"<a:s> <a:p> <a:o> .\"],"
                + "\"passages\":[{\"id\":\"a:q\",\"locator\":\"1.2\"}],\"standing\":\"attributed\","
                + "\"explanation\":\"[[a:s|S]]\",\"difficulty\":0.35}";
        String asks = "\"asks\":[\"" + "0".repeat(32) + "\"],\"stem\":\"Who?\",\"framing\":";
        return Stream.of(
                Arguments.of(
                        question(Kind.SINGLE, null, choice),
                        head + "\"single\"," + asks + "null,\"options\":["
                                + "{\"id\":\"a\",\"label\":\"Label\",\"value\":\"<a:v>\",\"correct\":true,\"feedback\":\"\","
                                + proof
                                + tail + ",\"topics\":[{\"id\":\"a:t\",\"label\":\"T\"}]}"),
                Arguments.of(
                        question(Kind.MATCH, new Framing("source", "According to it"), pair),
                        head + "\"match\"," + asks + "{\"scope\":\"source\",\"text\":\"According to it\"},\"options\":["
                                + "{\"id\":\"a\",\"left\":\"L\",\"right\":\"R\",\"leftValue\":\"<a:l>\",\"rightValue\":\"<a:r>\","
                                + "\"correct\":true,\"feedback\":\"Feedback\"," + proof
                                + tail + ",\"topics\":[{\"id\":\"a:t\",\"label\":\"T\"}]}"),
                Arguments.of(
                        question(Kind.TEXT, null, typed),
                        head + "\"text\"," + asks + "null,\"options\":["
                                + "{\"id\":\"a\",\"label\":\"Label\",\"value\":\"\\\"v\\\"\",\"correct\":true,"
                                + "\"accepted\":[\"Label\",\"label\"],\"slips\":2,\"feedback\":\"\"," + proof
                                + tail + ",\"topics\":[{\"id\":\"a:t\",\"label\":\"T\"}]}"),
                Arguments.of(
                        question(Kind.ORDER, null, placed),
                        head + "\"order\"," + asks + "null,\"options\":["
                                + "{\"id\":\"b\",\"label\":\"Label\",\"value\":\"<a:v>\",\"correct\":true,\"position\":2,"
                                + "\"feedback\":\"\",\"proof\":{\"reason\":\"not-stated\",\"triples\":[]}}"
                                + tail + ",\"topics\":[{\"id\":\"a:t\",\"label\":\"T\"}]}"));
    }

    @Test
    void anUnknownFormIsRefused() {
        assertThatThrownBy(() -> QuestionJson.read(2, "{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AnswerJson.read(1, "{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CompositionJson.read(2, "{}")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Question question(Kind kind, @org.jspecify.annotations.Nullable Framing framing, Option option) {
        Item item = new Item(
                "i",
                "kb",
                "r",
                "en",
                "f",
                kind,
                List.of(new FactId("0".repeat(32))),
                "Who?",
                framing,
                List.of(option),
                "ASK {}",
                List.of("<a:s> <a:p> <a:o> ."),
                List.of(new PassageRef("a:q", "1.2")),
                Standing.ATTRIBUTED,
                "[[a:s|S]]",
                0.35);
        return new Question(item, List.of(new Named(new EntityId("a:t"), "T")));
    }
}
