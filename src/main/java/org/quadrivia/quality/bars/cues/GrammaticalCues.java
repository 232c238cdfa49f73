package org.quadrivia.quality.bars.cues;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadrivia.Messages;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.text.NormalizedText;
import org.quadrivia.quality.text.Phrases;

/**
 * Finds grammar that gives the key away: only the key fits an article before the gap, or the number (singular or plural) of a
 * verb.
 */
final class GrammaticalCues {
    private static final Pattern BEFORE_GAP = Pattern.compile("^(.*?)_{3,}");
    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:^|.*\\s)(an?)$");

    private GrammaticalCues() {}

    static void check(ItemCase item, Phrases phrases, List<String> flaws) {
        Matcher gap = BEFORE_GAP.matcher(item.item().stem());
        if (item.item().kind() != BankKind.SINGLE || !gap.find()) {
            return;
        }
        String before = gap.group(1).stripTrailing();
        Matcher article = ARTICLE.matcher(before);
        if (article.matches()
                && Locale.forLanguageTag(item.item().language()).getLanguage().equals("en")) {
            boolean vowel = article.group(1).length() == 2;
            if (item.item().family().equals("cloze")) {
                all(item.item(), option -> startsWithVowel(option) == vowel, flaws);
            } else {
                only(item.item(), option -> startsWithVowel(option) == vowel, "check.flaw.article", flaws);
            }
        }
        String normal = NormalizedText.form(before);
        if (phrases.ends("singular-verb", normal)) {
            only(item.item(), option -> !plural(option), "check.flaw.number", flaws);
        } else if (phrases.ends("plural-verb", normal)) {
            only(item.item(), GrammaticalCues::plural, "check.flaw.number", flaws);
        }
    }

    /** Checks that each option fits the gap of a cloze. */
    private static void all(BankItem item, java.util.function.Predicate<String> fits, List<String> flaws) {
        item.options().stream()
                .map(BankOption::label)
                .filter(label -> !fits.test(label))
                .findFirst()
                .ifPresent(label -> flaws.add(Messages.text("check.flaw.fits", label)));
    }

    private static void only(BankItem item, java.util.function.Predicate<String> fits, String key, List<String> flaws) {
        boolean right = item.keys().stream().map(BankOption::label).allMatch(fits);
        boolean others = item.distractors().stream().map(BankOption::label).anyMatch(fits);
        if (right && !others) {
            flaws.add(Messages.text(key));
        }
    }

    private static boolean startsWithVowel(String label) {
        return "aeiou".indexOf(NormalizedText.form(label).charAt(0)) >= 0;
    }

    private static boolean plural(String label) {
        String normal = NormalizedText.form(label);
        return normal.contains(" and ") || (normal.endsWith("s") && !normal.endsWith("ss") && !normal.endsWith("us"));
    }
}
