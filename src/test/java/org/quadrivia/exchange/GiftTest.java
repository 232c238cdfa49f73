package org.quadrivia.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.exchange.file.QuestionFormat;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parser gift-pegjs, written by others, reads what we write. It runs in Node, which the build needs, too. */
class GiftTest {
    private static final Path PARSER = Path.of("src/test/resources/org/quadrivia/exchange/gift-pegjs/pegjs-gift.cjs");

    private static final Pattern ESCAPED = Pattern.compile("&&(\\d{3});");

    @TempDir
    private Path folder;

    @Test
    void anotherReaderFindsTheSameQuestions() throws Exception {
        QuestionSet set = QuestionSets.everyKind();

        List<JsonNode> read = read(QuestionSets.written(set, QuestionFormat.GIFT));

        assertThat(read).hasSameSizeAs(set.questions());
        for (int i = 0; i < read.size(); i++) {
            same(read.get(i), set.questions().get(i));
        }
    }

    private static void same(JsonNode read, SetQuestion question) {
        assertThat(read.path("id").asString()).isEqualTo(question.id());
        assertThat(strings(read.path("tags"))).isEqualTo(question.tags());
        assertThat(words(read.path("stem"))).isEqualTo(question.text());
        assertThat(words(read.path("globalFeedback"))).startsWith(question.explanation());
        switch (question.kind()) {
            case SINGLE, MULTIPLE -> {
                assertThat(read.path("type").asString()).isEqualTo("MC");
                assertThat(read.path("choices")).hasSameSizeAs(question.options());
                for (int i = 0; i < question.options().size(); i++) {
                    choice(
                            read.path("choices").get(i),
                            question,
                            question.options().get(i));
                }
            }
            case BOOLEAN -> {
                assertThat(read.path("type").asString()).isEqualTo("TF");
                assertThat(read.path("isTrue").asBoolean())
                        .isEqualTo(question.right().getFirst().value().startsWith("\"true\""));
            }
            case TEXT -> {
                assertThat(read.path("type").asString()).isEqualTo("Short");
                assertThat(texts(read.path("choices")))
                        .isEqualTo(question.options().getFirst().accepted().stream()
                                .map(wording -> arrows(wording).replace("*", "\\*"))
                                .toList());
            }
            case ORDER -> {
                assertThat(read.path("type").asString()).isEqualTo("Matching");
                assertThat(pairs(read))
                        .isEqualTo(question.options().stream()
                                .map(option -> arrows(option.label()) + " @ " + option.position())
                                .toList());
            }
            case MATCH -> {
                assertThat(read.path("type").asString()).isEqualTo("Matching");
                assertThat(pairs(read))
                        .isEqualTo(question.options().stream()
                                .map(pair -> arrows(pair.label() + " @ " + pair.right()))
                                .toList());
            }
        }
    }

    private static void choice(JsonNode read, SetQuestion question, Option option) {
        assertThat(words(read.path("text"))).isEqualTo(arrows(option.label()));
        assertThat(words(read.path("feedback"))).isEqualTo(arrows(SetQuestion.feedback(option)));
        if (question.kind() == Kind.SINGLE) {
            assertThat(read.path("isCorrect").asBoolean()).isEqualTo(option.correct());
        } else {
            assertThat(read.path("weight").asDouble() > 0).isEqualTo(option.correct());
        }
    }

    /** In answers, an arrow would make pairs of them. */
    private static String arrows(String text) {
        return text.replace("->", "→");
    }

    private static List<String> pairs(JsonNode read) {
        List<String> pairs = new ArrayList<>();
        read.path("matchPairs")
                .forEach(pair -> pairs.add(words(pair.path("subquestion")) + " @ "
                        + unescaped(pair.path("subanswer").asString())));
        return pairs;
    }

    /** In right sides, the parser forgets to put back the characters that it found escaped. */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))));
    }

    private static List<String> texts(JsonNode choices) {
        List<String> texts = new ArrayList<>();
        choices.forEach(choice -> texts.add(words(choice.path("text"))));
        return texts;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(one -> strings.add(one.asString()));
        return strings;
    }

    private static String words(JsonNode text) {
        return text.path("text").asString();
    }

    private List<JsonNode> read(byte[] gift) throws Exception {
        Path file = Files.write(folder.resolve("questions.gift"), gift);
        String script = "const parser = require(process.argv[1]);"
                + "const text = require('fs').readFileSync(process.argv[2], 'utf8');"
                + "console.log(JSON.stringify(parser.parse(text).filter(q => q.type !== 'Category')))";
        Process node;
        try {
            node = new ProcessBuilder(
                            "node", "-e", script, PARSER.toAbsolutePath().toString(), file.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (java.io.IOException absent) {
            Assumptions.abort("There is no Node: " + absent.getMessage());
            throw absent;
        }
        String json = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(node.exitValue()).isZero();
        List<JsonNode> questions = new ArrayList<>();
        Objects.requireNonNull(JsonMapper.shared().readTree(json)).forEach(questions::add);
        return questions;
    }
}
