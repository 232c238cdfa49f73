package org.quadrivia.quality.bars;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.quadrivia.quality.text.ContentWords;
import org.quadrivia.quality.text.NormalizedText;

/**
 * Decides whether the words of a passage name a thing or a value. They do if one of its names occurs in the passage, either word
 * for word or in pieces: a passage may say "India has suspended the treaty" if the name is "the suspension of the treaty". A
 * pronoun does not name anything.
 */
public final class PassageWords {
    /**
     * Words that share at least this many letters at their beginning, such as "suspension" and "suspended", are forms of one
     * word.
     */
    private static final int COMMON = 5;

    private static final Pattern DATE = Pattern.compile("-?(\\d{4,})(?:-(\\d\\d))?(?:-(\\d\\d))?.*");

    private final DatasetNames names;
    private final ContentWords words;

    PassageWords(DatasetNames names, ContentWords words) {
        this.names = names;
        this.words = words;
    }

    /** Whether the text, which is in the given language, names the thing or the value. */
    public boolean name(String text, String language, Node node) {
        String normal = NormalizedText.form(text);
        if (node.isLiteral()) {
            return value(normal, language, node);
        }
        Set<String> said = words.content(text, language).keySet();
        return names.of(node).stream()
                .anyMatch(name -> NormalizedText.holds(normal, name) || inPieces(said, name, language));
    }

    /**
     * Whether the text contains at least half of the content words of the name, and at least one of these is not itself the name
     * of something else: the word "Pakistan" alone does not name "Pakistan's bailout".
     */
    private boolean inPieces(Set<String> said, String name, String language) {
        Collection<String> parts = words.content(name, language).keySet();
        List<String> found = parts.stream().filter(part -> isSaid(said, part)).toList();
        boolean own = found.size() == parts.size()
                || found.stream().anyMatch(part -> names.byWord(part).isEmpty());
        return !found.isEmpty() && own && 2 * found.size() >= parts.size();
    }

    private static boolean isSaid(Set<String> said, String part) {
        return said.contains(part)
                || part.length() >= COMMON
                        && said.stream().anyMatch(word -> word.startsWith(part.substring(0, COMMON)));
    }

    private boolean value(String normal, String language, Node literal) {
        String form = literal.getLiteralLexicalForm();
        String type = literal.getLiteralDatatypeURI();
        Matcher date = DATE.matcher(form);
        if (type.contains("#date") || type.contains("#gYear")) {
            return !date.matches() || date(normal, language, date);
        }
        Optional<BigDecimal> number = number(form);
        if (number.isPresent()) {
            String digits = normal.replaceAll("(?<=\\d) (?=\\d{3}(?!\\d))", "");
            return wordings(number.get(), language).anyMatch(wording -> NormalizedText.holds(digits, wording));
        }
        String label = names.label(literal);
        return NormalizedText.holds(normal, label)
                || inPieces(words.content(normal, language).keySet(), label, language);
    }

    /**
     * Whether the text contains the day and the month of the date. If the date has no day, whether the text contains the year and
     * the month, if there is one. If the date has a day, its year may be elsewhere.
     */
    private static boolean date(String normal, String language, Matcher date) {
        List<String> parts = new ArrayList<>();
        if (date.group(3) == null) {
            parts.add(date.group(1));
        } else {
            parts.add(Integer.toString(Integer.parseInt(date.group(3))));
        }
        boolean there = parts.stream().allMatch(part -> NormalizedText.holds(normal, part));
        if (date.group(2) == null) {
            return there;
        }
        int month = Integer.parseInt(date.group(2));
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
        return there
                && month >= 1
                && month <= 12
                && (NormalizedText.holds(normal, NormalizedText.form(symbols.getMonths()[month - 1]))
                        || NormalizedText.holds(normal, Integer.toString(month))
                        || NormalizedText.holds(normal, date.group(2)));
    }

    private static Stream<String> wordings(BigDecimal number, String language) {
        String spelled = new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT)
                .format(number);
        return Stream.of(number.toPlainString(), spelled).map(NormalizedText::form);
    }

    private static Optional<BigDecimal> number(String form) {
        try {
            BigDecimal number = new BigDecimal(form);
            return Math.abs(number.scale()) + number.precision() > 100
                    ? Optional.empty()
                    : Optional.of(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }
}
