package org.quadrivia;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadrivia.language.InterfaceLanguages;

class LearnersTextsTest {
    /** Words that are the same in a language as in English. */
    private static final Map<String, Set<String>> SAME_WORDS = Map.of(
            "de", Set.of("shell.nav.quiz", "learn.mode.quiz", "quiz.enter", "teach.join.code"),
            "fr",
                    Set.of(
                            "data.pages",
                            "learn.passage",
                            "page.count.passages",
                            "page.passage.title",
                            "page.passages",
                            "page.search.passage",
                            "page.search.results.questions",
                            "page.time.dates",
                            "quiz.objectives.question",
                            "quiz.start.limit.minutes",
                            "quiz.start.questions",
                            "shell.nav.quiz",
                            "learn.mode.quiz",
                            "study.objectives.weight.2",
                            "study.passage",
                            "teach.join.code"),
            "it",
                    Set.of(
                            "account.password",
                            "account.password.change",
                            "quiz.start.limit.minutes",
                            "shell.nav.quiz",
                            "learn.mode.quiz"),
            "es", Set.of("quiz.enter", "quiz.start.limit.minutes", "shell.nav.quiz", "learn.mode.quiz"),
            "ur", Set.of("quiz.enter"),
            "hi", Set.of("quiz.enter"));

    /** What the pages of quizzes are made by, and the frame around them; not the lists of lessons and flashcards. */
    private static final List<String> PAGES_OF_QUIZZES = List.of("quiz/ui", "shell", "form");

    private static final String LESSONS = "quiz/ui/learn/";

    /** A word that translators write, and not an argument, a format or the product's name. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

    /** What buttons say, and their names, which also say what for. */
    private static final Map<String, String> LONGER_NAMES = Map.of(
            "account.password.hide", "account.password.hide.name",
            "account.password.show", "account.password.show.name",
            "account.token.revoke", "account.token.revoke.one",
            "quiz.history.retry", "quiz.history.retry.which",
            "quiz.objectives.learn", "quiz.objectives.learn.on",
            "quiz.topics.quiz", "quiz.topics.quiz.on",
            "sparql.show", "sparql.show.of",
            "study.drill", "study.drill.of");

    static Stream<Locale> all() {
        return InterfaceLanguages.ALL.stream();
    }

    static Stream<Locale> translations() {
        return InterfaceLanguages.ALL.stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyTextOfLearnersIsTranslatedAndNoOther(Locale language) {
        Set<String> wanted = english(language).keySet();

        Set<String> translated = Messages.all(language).keySet();

        assertThat(translated).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasTheArgumentsOfTheEnglishText(Locale language) {
        Map<String, String> english = LearnersTexts.english();

        Map<String, String> translated = Messages.all(language);

        assertThat(translated)
                .allSatisfy((key, text) ->
                        assertThat(arguments(text)).as(key).isEqualTo(arguments(english.getOrDefault(key, text))));
    }

    /** Who speaks to a browser says the words that can be seen (WCAG 2.5.3). */
    @ParameterizedTest
    @MethodSource("all")
    void aNameThatSaysMoreThanAButtonContainsItsWords(Locale language) {
        Map<String, String> texts = Messages.all(language);

        Map<String, String> pairs = new TreeMap<>(LONGER_NAMES);
        pairs.keySet().retainAll(english(language).keySet());
        assertThat(pairs)
                .isNotEmpty()
                .allSatisfy(
                        (words, name) -> assertThat(texts.getOrDefault(name, "").toLowerCase(language))
                                .as(name)
                                .contains(texts.getOrDefault(words, "-").toLowerCase(language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void pluralsHaveTheFormsOfTheLanguage(Locale language) {
        Set<String> known = PluralRules.forLocale(language).getKeywords();

        Map<String, String> translated = Messages.all(language);

        assertThat(translated)
                .allSatisfy((key, text) -> assertThat(pluralForms(text))
                        .as(key)
                        .allMatch(form -> form.startsWith("=") || known.contains(form)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsLeftInEnglishByAccident(Locale language) {
        Map<String, String> english = LearnersTexts.english();
        Set<String> same = SAME_WORDS.getOrDefault(language.getLanguage(), Set.of());

        Map<String, String> translated = Messages.all(language);

        assertThat(translated)
                .allSatisfy((key, text) -> assertThat(
                                !text.equals(english.get(key)) || same.contains(key) || !hasWords(text))
                        .as(key)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void apostrophesAreTypographic(Locale language) {
        Map<String, String> translated = Messages.all(language);

        assertThat(translated)
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
    }

    /** A walk sees only what happens to be shown; the sources name everything. */
    @Test
    void whatPagesOfQuizzesMayShowIsAmongTheTextsOfQuizzes() throws IOException {
        Set<String> learners = LearnersTexts.english().keySet();

        Set<String> named = literalsOfThePagesOfQuizzes();

        assertThat(named).hasSizeGreaterThan(250).contains("quiz.answer", "learn.read.done", "shell.nav.study");
        assertThat(named)
                .filteredOn(learners::contains)
                .allSatisfy(key -> assertThat(QuizTexts.english()).containsKey(key));
    }

    private static Set<String> literalsOfThePagesOfQuizzes() throws IOException {
        Path sources = Path.of("src/main/java/org/quadrivia");
        Pattern literal = Pattern.compile("\"([\\w-]+(?:\\.[\\w-]+)+)\"");
        try (Stream<Path> files = Files.walk(sources)) {
            Set<String> found = new TreeSet<>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String name = sources.relativize(file).toString();
                boolean lesson = name.startsWith(LESSONS) && !name.startsWith(LESSONS + "Reading");
                if (PAGES_OF_QUIZZES.stream().anyMatch(name::startsWith) && !lesson) {
                    literal.matcher(Files.readString(file)).results().forEach(one -> found.add(one.group(1)));
                }
            }
            return found;
        }
    }

    private static Map<String, String> english(Locale language) {
        return InterfaceLanguages.isOfQuizzesOnly(language) ? QuizTexts.english() : LearnersTexts.english();
    }

    private static boolean hasWords(String pattern) {
        return WORD.matcher(pattern.replaceAll("\\{[^{}]*}", "").replace("Quadrivia", ""))
                .find();
    }

    private static Set<String> arguments(String pattern) {
        return parts(pattern, MessagePattern.Part.Type.ARG_NUMBER);
    }

    private static Set<String> pluralForms(String pattern) {
        var parsed = new MessagePattern(pattern);
        Set<String> forms = new TreeSet<>();
        int plurals = 0;
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            boolean ofPlural = part.getArgType() == MessagePattern.ArgType.PLURAL;
            switch (part.getType()) {
                case ARG_START -> plurals = plurals * 2 + (ofPlural ? 1 : 0);
                case ARG_LIMIT -> plurals /= 2;
                case ARG_SELECTOR -> {
                    if (plurals % 2 == 1) {
                        forms.add(parsed.getSubstring(part));
                    }
                }
                default -> {}
            }
        }
        return forms;
    }

    private static Set<String> parts(String pattern, MessagePattern.Part.Type type) {
        var parsed = new MessagePattern(pattern);
        return Stream.iterate(0, i -> i < parsed.countParts(), i -> i + 1)
                .map(parsed::getPart)
                .filter(part -> part.getType() == type)
                .map(parsed::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
