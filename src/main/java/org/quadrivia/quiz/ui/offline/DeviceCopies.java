package org.quadrivia.quiz.ui.offline;

import static org.quadrivia.Messages.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Framing;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;
import org.quadrivia.question.Spelling;
import org.quadrivia.quiz.AskedFacts;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.ReadFirst;
import org.quadrivia.quiz.assembly.MatchOptions;
import org.quadrivia.quiz.grading.AnswerParts;
import org.quadrivia.quiz.ui.AnswerWords;
import org.quadrivia.quiz.ui.LinkedText;
import org.quadrivia.quiz.ui.OptionOrder;
import org.springframework.stereotype.Component;

/** Makes the copies of quizzes that devices keep. */
@Component
class DeviceCopies {
    /** The approximate maximum number of characters in the copy of a quiz. */
    static final int MAX_CHARACTERS = 200_000;

    private static final int MAX_QUOTES = 2;

    /** The texts of the page, by the names that {@code offline-quiz.js} uses. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("answer", "quiz.answer"),
            Map.entry("next", "quiz.next"),
            Map.entry("notKnown", "quiz.not-known"),
            Map.entry("right", "quiz.verdict.right"),
            Map.entry("wrong", "quiz.verdict.wrong"),
            Map.entry("told", "quiz.verdict.told"),
            Map.entry("hit", "quiz.mark.hit"),
            Map.entry("missed", "quiz.mark.told"),
            Map.entry("mistaken", "quiz.mark.mistaken"),
            Map.entry("inPlace", "quiz.mark.in-place"),
            Map.entry("paired", "quiz.mark.paired"),
            Map.entry("typed", "quiz.typed.label"),
            Map.entry("open", "quiz.match.open"),
            Map.entry("proof", "quiz.proof"),
            Map.entry("read", "learn.read.done"),
            Map.entry("partly", "quiz.offline.partly"),
            Map.entry("unsure", "quiz.offline.unsure"),
            Map.entry("choose", "quiz.offline.choose"),
            Map.entry("up", "quiz.offline.up"),
            Map.entry("down", "quiz.offline.down"),
            Map.entry("readFirst", "quiz.offline.read"),
            Map.entry("away", "quiz.offline.away"),
            Map.entry("back", "quiz.offline.back"),
            Map.entry("goOnline", "quiz.offline.online"),
            Map.entry("goOn", "quiz.offline.go-on"),
            Map.entry("offer", "quiz.offline.offer"),
            Map.entry("waiting", "quiz.offline.waiting"),
            Map.entry("done", "quiz.offline.done"),
            Map.entry("doneBody", "quiz.offline.done.body"),
            Map.entry("lost", "quiz.offline.lost"),
            Map.entry("signIn", "quiz.offline.sign-in"));

    private final Knowledge knowledge;
    private final Optional<AskedFacts> askedFacts;

    /** @param askedFacts empty if there are no accounts */
    DeviceCopies(Knowledge knowledge, Optional<AskedFacts> askedFacts) {
        this.knowledge = knowledge;
        this.askedFacts = askedFacts;
    }

    /** Returns the copy of a quiz that devices may keep, with the texts of the page in that language of the interface. */
    DeviceCopy of(Quiz quiz, Locale language) {
        Optional<KnowledgeBase> base = knowledge.find(quiz.request().kb());
        List<DeviceCopy.Question> questions = new ArrayList<>();
        int characters = 0;
        for (int number = 1; number <= quiz.size() && characters < MAX_CHARACTERS; number++) {
            if (quiz.answered(number).isEmpty()) {
                DeviceCopy.Question question = question(quiz, number, language, base);
                characters += question.toString().length();
                questions.add(question);
            }
        }
        Map<String, String> words = WORDS.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, word -> text(language, word.getValue())));
        return new DeviceCopy(quiz.id().value(), version(quiz), quiz.kbTitle(), quiz.size(), questions, words);
    }

    private DeviceCopy.Question question(Quiz quiz, int number, Locale language, Optional<KnowledgeBase> base) {
        Item item = OptionOrder.shown(quiz, number);
        Framing framing = item.shownFraming();
        boolean pairs = item.kind() == Kind.MATCH;
        boolean order = item.kind() == Kind.ORDER;
        Set<FactId> known = AskedFacts.before(quiz, number, askedFacts);
        return new DeviceCopy.Question(
                number,
                item.id(),
                text(language, "quiz.progress", number, quiz.size()),
                item.language(),
                item.kind().word(),
                item.kind() == Kind.SINGLE
                        ? ""
                        : text(language, "quiz.kind." + item.kind().word()),
                framing == null ? "" : framing.text(),
                item.stem(),
                item.kind() == Kind.TEXT
                        ? List.of()
                        : item.options().stream().map(DeviceCopies::option).toList(),
                pairs ? ids(MatchOptions.shuffled(item)) : List.of(),
                order ? ids(AnswerParts.ordered(item)) : List.of(),
                accepted(item),
                Spelling.articles(item.language()),
                pairs || order ? "" : text(language, "quiz.verdict.single", AnswerWords.right(item)),
                told(item, language),
                quotes(item, quiz.kbTitle(), base),
                ReadFirst.before(quiz, number, known).stream()
                        .map(read -> new DeviceCopy.Reading(quotes(read, quiz.kbTitle(), base), told(read, language)))
                        .toList());
    }

    /** Returns a version that differs once the quiz has other questions or another order. */
    static String version(Quiz quiz) {
        return Integer.toHexString(quiz.questions().stream()
                .map(question -> question.item().id())
                .toList()
                .hashCode());
    }

    private static DeviceCopy.Option option(Option option) {
        return new DeviceCopy.Option(
                option.id(), option.label(), option.right(), option.correct(), PlainWords.of(option.feedback()));
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    private static List<DeviceCopy.Accepted> accepted(Item item) {
        // Whether a number is right, only the server can say
        return item.options().stream()
                .filter(option -> option.ranges().isEmpty())
                .flatMap(option -> option.accepted().stream()
                        .map(words -> Spelling.form(words, item.language()))
                        .map(form -> new DeviceCopy.Accepted(form, Math.min(option.slips(), Spelling.forgiven(form)))))
                .distinct()
                .toList();
    }

    /** Returns why the answer is right, and whether a teacher says so. */
    private static List<String> told(Item item, Locale language) {
        return Stream.concat(
                        LinkedText.sentences(item.explanation()).stream().map(PlainWords::of),
                        item.isOwn() ? Stream.of(text(language, "quiz.own")) : Stream.of())
                .toList();
    }

    /** Returns quotations: the passage that names the answer, or the first passages if none does. */
    private static List<DeviceCopy.Quote> quotes(Item item, String source, Optional<KnowledgeBase> base) {
        List<String> right = item.options().stream()
                .filter(Option::correct)
                .map(Option::label)
                .toList();
        List<String> passages = item.passages().stream()
                .flatMap(ref -> base.flatMap(found -> found.passage(new EntityId(ref.id()))).stream())
                .flatMap(found -> Stream.ofNullable(found.passage().paraphrase()))
                .sorted(Comparator.comparing((String words) -> right.stream().noneMatch(words::contains)))
                .toList();
        boolean named = passages.stream().anyMatch(words -> right.stream().anyMatch(words::contains));
        return passages.stream()
                .limit(named ? 1 : MAX_QUOTES)
                .map(words -> new DeviceCopy.Quote(words, Objects.requireNonNull(source)))
                .toList();
    }
}
