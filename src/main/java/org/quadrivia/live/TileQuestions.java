package org.quadrivia.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Framing;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.MapMark;
import org.quadrivia.question.Option;
import org.quadrivia.question.PictureMark;
import org.quadrivia.question.PlainWords;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** Makes the questions of live rounds from the items of named quizzes. */
@Component
@ConditionalOnStorage
public final class TileQuestions {
    private static final int MAX_QUOTES = 2;

    private final NamedQuizzes quizzes;
    private final Knowledge knowledge;

    TileQuestions(NamedQuizzes quizzes, Knowledge knowledge) {
        this.quizzes = quizzes;
        this.knowledge = knowledge;
    }

    /** Why a question of a quiz is not asked in a live round. */
    public enum LeftOut {
        /** It is not answered by choosing one tile. */
        KIND,
        /** It is about a picture or a map. */
        PICTURE,
        /** It has more answers than there are shapes. */
        TILES,
        /** The knowledge base no longer asks it. */
        GONE
    }

    /**
     * The questions of a round.
     *
     * @param leftOut the stems of the other questions of the quiz
     */
    public record Chosen(List<TileQuestion> questions, Map<LeftOut, List<String>> leftOut) {
        public Chosen {
            questions = List.copyOf(questions);
            leftOut = Map.copyOf(leftOut);
        }
    }

    /** @param seed decides what is drawn if the quiz is not fixed, and the order of the tiles */
    Chosen of(NamedQuiz quiz, long seed) {
        NamedQuizzes.Sheet sheet = quizzes.sheet(quiz, seed);
        Optional<KnowledgeBase> base = knowledge.find(quiz.kb());
        List<TileQuestion> questions = new ArrayList<>();
        Map<LeftOut, List<String>> leftOut = new EnumMap<>(LeftOut.class);
        Random random = new Random(seed);
        for (Item item : sheet.items()) {
            Optional<LeftOut> why = leftOut(item);
            if (why.isPresent()) {
                leftOut.computeIfAbsent(why.get(), key -> new ArrayList<>()).add(item.stem());
            } else {
                questions.add(question(item, base, random));
            }
        }
        sheet.gone()
                .forEach(gone -> leftOut.computeIfAbsent(LeftOut.GONE, key -> new ArrayList<>())
                        .add(gone.stem()));
        return new Chosen(questions, leftOut);
    }

    static Optional<LeftOut> leftOut(Item item) {
        if (item.kind() != Kind.SINGLE && item.kind() != Kind.BOOLEAN) {
            return Optional.of(LeftOut.KIND);
        }
        if (!PictureMark.all(item).isEmpty() || MapMark.of(item).isPresent()) {
            return Optional.of(LeftOut.PICTURE);
        }
        return item.options().size() > TileQuestion.MAX_TILES ? Optional.of(LeftOut.TILES) : Optional.empty();
    }

    private static TileQuestion question(Item item, Optional<KnowledgeBase> base, Random random) {
        Framing framing = item.shownFraming();
        return new TileQuestion(
                item.id(),
                item.language(),
                framing == null ? "" : framing.text(),
                item.stem(),
                tiles(item, random),
                told(item),
                quotes(item, base),
                base.map(found -> found.card().title()).orElse(""));
    }

    /** Returns why the answer is right, and whether a teacher says so, in the language of the question. */
    private static String told(Item item) {
        String why = PlainWords.of(item.explanation());
        return item.isOwn()
                ? why + " (" + Messages.text(Locale.forLanguageTag(item.language()), "quiz.own") + ")"
                : why;
    }

    /** Returns the tiles in another order than that of the bank, except for amounts, which stay in theirs. */
    private static List<TileQuestion.Tile> tiles(Item item, Random random) {
        List<Option> options = new ArrayList<>(item.options());
        boolean moves = item.kind() == Kind.SINGLE
                && (item.isOwn()
                        || options.stream().noneMatch(option -> option.value().startsWith("\"")));
        if (moves) {
            Collections.shuffle(options, random);
        }
        return options.stream()
                .map(option -> new TileQuestion.Tile(option.id(), option.label(), option.correct()))
                .toList();
    }

    /** Returns the passages that name the right answer, or the first ones if none does. */
    private static List<TileQuestion.Quote> quotes(Item item, Optional<KnowledgeBase> base) {
        List<String> right = item.options().stream()
                .filter(Option::correct)
                .map(Option::label)
                .toList();
        List<TileQuestion.Quote> all = item.passages().stream()
                .flatMap(ref -> base.flatMap(found -> found.passage(new EntityId(ref.id()))).stream())
                .flatMap(found -> Stream.ofNullable(found.passage().paraphrase())
                        .map(words -> new TileQuestion.Quote(
                                words, String.valueOf(found.passage().locator()))))
                .sorted(Comparator.comparing(quote -> right.stream().noneMatch(quote.words()::contains)))
                .toList();
        boolean named = all.stream().anyMatch(quote -> right.stream().anyMatch(quote.words()::contains));
        return all.stream().limit(named ? 1 : MAX_QUOTES).toList();
    }
}
