package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Marks names where they occur in a text, as whole words and regardless of case. Short names in capitals, such as US, occur only in
 * capitals. In scripts that put no spaces between words, a name may occur anywhere. Numbers of one or two digits are no names: in a
 * text they may count anything.
 */
public final class NameMarks {
    public static final NameMarks NONE = new NameMarks(Pattern.compile("(?!)"));

    private static final Pattern NAME =
            Pattern.compile("\\p{L}.*|.+\\p{L}.*|.*\\p{N}.*\\p{N}.*\\p{N}.*", Pattern.DOTALL);
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{P}]{1,4}");
    private static final String UNSPACED =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}&&[^" + UNSPACED + "]]";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Pattern names;

    private NameMarks(Pattern names) {
        this.names = names;
    }

    /** Returns marks for these names; of two that begin at the same place, the longer one is marked. */
    public static NameMarks of(Collection<String> names) {
        String any = names.stream()
                .map(String::strip)
                .filter(name -> NAME.matcher(name).matches())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(NameMarks::pattern)
                .collect(Collectors.joining("|"));
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return any.isEmpty() ? NONE : new NameMarks(Pattern.compile(any, flags));
    }

    private static String pattern(String name) {
        String words = SPACES.splitAsStream(name).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return edge(name.codePointAt(0), "(?<!" + LETTER + ")")
                + (CAPITALS.matcher(name).matches() ? "(?-iu:" + words + ")" : words)
                + edge(name.codePointBefore(name.length()), "(?!" + LETTER + ")");
    }

    private static String edge(int character, String noLetter) {
        return Character.toString(character).matches(LETTER) ? noLetter : "";
    }

    /** Returns whether any of the names occurs in the text. */
    public boolean occurIn(String text) {
        return names.matcher(text).find();
    }

    /** Adds a plain text, with the names in it marked. */
    public void addTo(HasComponents parent, String text) {
        Matcher found = names.matcher(text);
        int from = 0;
        while (found.find()) {
            add(parent, text.substring(from, found.start()));
            HtmlContainer mark = new HtmlContainer("mark");
            mark.setText(found.group());
            parent.add(mark);
            from = found.end();
        }
        add(parent, text.substring(from));
    }

    private static void add(HasComponents parent, String plain) {
        if (!plain.isEmpty()) {
            parent.add(new Text(plain));
        }
    }
}
