package org.quadrivia.question.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadrivia.question.review.StemRules;

/** Validates the wording of a lexicon, so that it yields a well-formed sentence for every fact. */
public final class WordingRules {
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
    private static final String STOPS = ".?!";

    private WordingRules() {}

    /**
     * Returns all faults of the text; none if it is blank. Unknown placeholders come first, then stray braces, each in text
     * order, then the faults of the text as a whole.
     */
    public static List<WordingFault> faults(WordingForm form, String words) {
        String text = words.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        List<WordingFault> faults = new ArrayList<>();
        TreeSet<String> missing = new TreeSet<>(form.holes());
        Matcher hole = HOLE.matcher(words);
        StringBuilder rest = new StringBuilder(words);
        while (hole.find()) {
            String name = hole.group(1);
            rest.replace(hole.start(), hole.end(), "x".repeat(hole.end() - hole.start()));
            if (!form.holes().contains(name)
                    && !((name.equals(WordingForm.CLASS) || name.equals(WordingForm.CLASSES)) && form.namesClass())
                    && !(WordingForm.SIDES.contains(name) && form.namesSides())) {
                faults.add(new WordingFault(WordingFault.Kind.UNKNOWN, hole.group(), hole.start() + 1));
            }
            missing.remove(name);
        }
        for (int i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) == '{' || rest.charAt(i) == '}') {
                faults.add(new WordingFault(WordingFault.Kind.BRACE, String.valueOf(rest.charAt(i)), i + 1));
            }
        }
        missing.forEach(name -> faults.add(WordingFault.of(WordingFault.Kind.MISSING, "{" + name + "}")));
        end(form, text, faults);
        if (words.length() > StemRules.LONGEST) {
            faults.add(WordingFault.of(WordingFault.Kind.TOO_LONG, String.valueOf(StemRules.LONGEST)));
        }
        if (StemRules.isUnfit(words)) {
            faults.add(WordingFault.of(WordingFault.Kind.UNFIT, ""));
        }
        return faults;
    }

    private static void end(WordingForm form, String text, List<WordingFault> faults) {
        String last = text.substring(text.length() - 1);
        if (form.ends().isEmpty()) {
            if (STOPS.contains(last)) {
                faults.add(new WordingFault(WordingFault.Kind.NO_SENTENCE, last, text.length()));
            }
        } else if (!form.ends().contains(last)) {
            faults.add(WordingFault.of(WordingFault.Kind.END, form.ends().substring(0, 1)));
        }
    }
}
