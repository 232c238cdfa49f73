package org.quadrivia.quiz.ui;

import static org.quadrivia.Messages.text;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import org.quadrivia.language.InterfaceLanguages;
import org.quadrivia.quiz.help.Hint;

/** Puts hints into words. */
public final class HintWords {
    /** Isolates words of another language, so that their writing direction does not affect the sentence around them. */
    private static final String ISOLATE = "\u2068";

    private static final String END = "\u2069";

    private HintWords() {}

    public static String of(Hint hint) {
        return switch (hint) {
            case Hint.RuledOut(var options) -> text("quiz.hint.ruled-out", options.size());
            case Hint.Beginning(var first, var lengths) -> beginning(first, lengths);
            case Hint.First(var entry) -> text("quiz.hint.first", isolated(entry.label()));
            case Hint.Pair(var pair) ->
                text("quiz.hint.pair", isolated(pair.label()), isolated(AnswerWords.right(pair)));
        };
    }

    private static String beginning(String first, List<Integer> lengths) {
        return lengths.size() == 1
                ? text("quiz.hint.word", isolated(first), lengths.getFirst())
                : text(
                        "quiz.hint.words",
                        isolated(first),
                        lengths.size(),
                        ListFormatter.getInstance(InterfaceLanguages.current()).format(lengths));
    }

    private static String isolated(String words) {
        return ISOLATE + words + END;
    }
}
