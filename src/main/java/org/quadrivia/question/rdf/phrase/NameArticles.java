package org.quadrivia.question.rdf.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadrivia.question.rdf.dictionary.WordForms;
import org.quadrivia.question.rdf.language.NameWords;

/**
 * Decides which proper names need the definite article in a sentence, such as "the European Union", "the Gulf of Finland" and
 * "the Rhine". The decision depends on words in the file {@code names_xx.properties} of the language. In a language without these
 * words, no name gets an article. German is one of them, because its article also depends on the case.
 */
final class NameArticles {
    private static final Pattern NO_PLAIN_NAME = Pattern.compile("[,;:/|“”\"()\\[\\]]");
    private static final Pattern POSSESSIVE = Pattern.compile(".*(?:['’]s|s['’])");
    private static final Pattern BETWEEN = Pattern.compile("[\\s'’]+");
    /** How the names of groups of islands end that are plurals, as in "the Hebrides". */
    private static final String PLURAL = "s";

    private final NameWords lists;
    private final WordForms forms;
    private final boolean headFirst;

    private NameArticles(NameWords lists, WordForms forms) {
        this.lists = lists;
        this.forms = forms;
        headFirst = forms.headFirst();
    }

    /** Returns the rules of a language by its two-letter code; empty if there are none. */
    static Optional<NameArticles> of(String language) {
        return Optional.of(NameWords.of(language))
                .filter(words -> words.hasAny("heads"))
                .map(words -> new NameArticles(words, WordForms.of(language)));
    }

    /**
     * Returns the name with its article; unchanged if it needs none.
     *
     * @param kinds the labels of the thing's classes
     */
    String with(String name, List<String> kinds) {
        return takesArticle(name, kinds) ? forms.withDefiniteArticle(name) : name;
    }

    /** Whether names of things of a class usually need an article. */
    boolean takesArticle(String kind) {
        String word = NameWords.lastWord(kind);
        return has("classes", word) || has("unowned", word);
    }

    private boolean takesArticle(String name, List<String> kinds) {
        if (name.isEmpty()
                || !Character.isUpperCase(name.codePointAt(0))
                || NO_PLAIN_NAME.matcher(name).find()
                || kinds.stream().anyMatch(kind -> has("never", NameWords.lastWord(kind)))) {
            return false;
        }
        List<String> words = List.of(BETWEEN.split(name.toLowerCase(Locale.ROOT)));
        String whole = String.join("_", words);
        if (has("begun", words.getFirst()) || has("bare", whole)) {
            return false;
        }
        return has("whole", whole)
                || words.size() > 1 && headed(List.of(name.split("\\s+")))
                || !has("classes.except", words.getLast())
                        && kinds.stream()
                                .map(NameWords::lastWord)
                                .anyMatch(kind -> has("classes", kind)
                                        || has("groups.plural", kind)
                                                && words.getLast().endsWith(PLURAL));
    }

    /** Whether a name of several words needs an article because of its main word. */
    private boolean headed(List<String> words) {
        int end = 1;
        while (end < words.size() && !has("prepositions", small(words.get(end)))) {
            end++;
        }
        int at = headFirst ? 0 : end - 1;
        String head = small(words.get(at));
        String before = at > 0 ? small(words.get(at - 1)) : "";
        if (at > 0 && has("lowered", words.get(at))) {
            return true;
        }
        // In "World War II", the main word is not the last word, and the name needs no article
        return Character.isUpperCase(words.get(at).codePointAt(0))
                && (has("heads", head)
                        || has("pairs", before + "." + head)
                        || end < words.size() && has("of", head)
                        || has("unowned", head) && !owned(words.subList(0, at)));
    }

    /**
     * Whether the words before the main word are a possessive or the name of a street, such as "St. Mary's" and "Vicarage Road".
     */
    private boolean owned(List<String> words) {
        return words.isEmpty()
                || words.stream().anyMatch(word -> POSSESSIVE.matcher(word).matches())
                || has("streets", small(words.getFirst()))
                || has("streets", small(words.getLast()));
    }

    private boolean has(String list, String word) {
        return lists.has(list, word);
    }

    private static String small(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return bare.toLowerCase(Locale.ROOT);
    }
}
