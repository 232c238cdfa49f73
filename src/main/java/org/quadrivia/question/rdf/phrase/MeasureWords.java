package org.quadrivia.question.rdf.phrase;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.question.rdf.dictionary.PartOfSpeech;
import org.quadrivia.question.rdf.dictionary.WordForms;

/** The words that compare things by the quantity that a noun measures: "the deepest" for "depth", "largest" for "area". */
final class MeasureWords {
    private final PhraseWords words;
    private final WordForms forms;

    MeasureWords(PhraseWords words, WordForms forms) {
        this.words = words;
        this.forms = forms;
    }

    /**
     * Returns the slots of frames that compare. "most" and "least" come before the noun; "is most" and "is least" are used
     * without it; "ranked most" and "ranked least" end
     * an order of the noun; "how" asks for its value; "most noun" is the noun without the word "maximum", which "highest" would repeat.
     *
     * @param noun the noun; empty if there is none
     * @param person whether people are compared
     */
    Map<String, String> words(String noun, boolean person) {
        Map<String, String> slots = new HashMap<>();
        String head = noun.isEmpty() ? "" : forms.head(noun);
        String plain = plain(noun);
        pair(
                slots,
                words.text("measure." + noun)
                        .or(() -> words.text("measure." + head))
                        .or(() -> words.text("measure")),
                "");
        pair(slots, words.text("superlative." + head), "ranked ");
        pair(slots, text("superlative.", plain, person), "is ");
        text("how.", noun, person).ifPresent(how -> slots.put("how", how));
        words.text("has." + first(noun)).or(() -> words.text("has")).ifPresent(has -> slots.put("has", has));
        boolean twice = "highest".equals(slots.get("most"));
        slots.put("most noun", twice ? plain : noun);
        return slots;
    }

    /** Whether the noun measures values that can be compared. For example, group 13 is not more than group 2. */
    boolean comparable(String label) {
        String[] parts = label.toLowerCase(Locale.ROOT).split(" ");
        String head = forms.known() ? forms.head(String.join(" ", parts)) : parts[parts.length - 1];
        boolean superlative = parts.length == 1
                && forms.is(parts[0], PartOfSpeech.ADJECTIVE)
                && !forms.is(parts[0], PartOfSpeech.NOUN)
                && !forms.is(parts[0], PartOfSpeech.PAST_PARTICIPLE);
        return !superlative && !words.has("unmeasured", head) && !words.has("unmeasured", parts[parts.length - 1]);
    }

    boolean isBreadth(String label) {
        return words.has("breadths", label.toLowerCase(Locale.ROOT));
    }

    /** Whether things of a class with this label are lines on a map, or have no fixed border, such as deserts. */
    boolean isUnbounded(String kind) {
        String last = kind.substring(kind.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return words.has("lines", last) || words.has("edgeless", last);
    }

    private Optional<String> text(String key, String noun, boolean person) {
        return person ? words.text(key + noun + ".person").or(() -> words.text(key + noun)) : words.text(key + noun);
    }

    private static String first(String noun) {
        return noun.contains(" ") ? noun.substring(0, noun.indexOf(' ')) : "";
    }

    /** Returns the noun without "maximum". */
    private String plain(String noun) {
        int gap = noun.indexOf(' ');
        return gap > 0 && words.has("extremes", noun.substring(0, gap)) ? noun.substring(gap + 1) : noun;
    }

    private static void pair(Map<String, String> slots, Optional<String> text, String prefix) {
        text.filter(pair -> pair.indexOf('/') > 0).ifPresent(pair -> {
            slots.put(prefix + "most", pair.substring(0, pair.indexOf('/')));
            slots.put(prefix + "least", pair.substring(pair.indexOf('/') + 1));
        });
    }
}
