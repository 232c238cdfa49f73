package org.quadrivia.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No regular expression of ours goes through a text again and again: each is given texts that repeat what it begins to match, and the
 * characters it looks at are counted. Twice the text, less than two and a half times the looks.
 */
@Tag("full")
class PatternsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LENGTH = 96;
    private static final double MOST = 2.5;
    /** A look at so few is no matter, whatever it grows by. */
    private static final long FEW = 16L * LENGTH;

    private static final long ENOUGH = 1_000_000;

    /** What they look at is no longer than that, which is seen to before. */
    private static final Map<String, Integer> BOUNDED = Map.of("question/rdf/language/Units.java NAME_END", 200);

    private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    private static final Pattern CONSTANT = Pattern.compile(
            "static final (?:String|int) (\\w+)\\s*=\\s*((?:" + TEXT + "|\\d++)(?:\\s*\\+\\s*" + TEXT + ")*+)\\s*;");
    private static final Pattern COMPILED =
            Pattern.compile("(?:Pattern (\\w+)\\s*=\\s*)?Pattern\\.compile\\(((?:[^;\"]|" + TEXT + ")*?)\\)\\s*;");
    private static final Pattern INLINE = Pattern.compile("\\.(matches|replaceAll|replaceFirst|split)\\(\\s*(" + TEXT
            + "(?:\\s*\\+\\s*(?:" + TEXT + "|[\\w.]++))*+)");
    private static final Pattern PART = Pattern.compile("(" + TEXT + ")|\\b([A-Z][A-Z_]++|\\d++)\\b");

    /** A regular expression and where it stands. */
    private record Found(String place, Pattern pattern, boolean whole) {}

    /** Counts how often a character is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > ENOUGH) {
                throw new IllegalStateException("too many");
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Test
    void everyPatternTakesLinearTime() throws IOException {
        List<Found> all = all();
        assertThat(all).hasSizeGreaterThan(150);

        List<String> worse = new ArrayList<>();
        for (Found one : all) {
            Integer bound = BOUNDED.get(one.place());
            String worst = bound == null ? worst(one) : "";
            if (!worst.isEmpty()) {
                worse.add(one.place() + " " + one.pattern() + ": " + worst);
            }
        }
        assertThat(worse).isEmpty();
    }

    @Test
    void aPatternOfQuadraticTimeIsFound() {
        for (String bad :
                List.of("(a+)+b", "\\s+$", "^/+|/+$", "<!--.*?-->", "\\[\\[([^|]*)\\|(.*?)]]", "_\\([^)]*\\)$")) {
            assertThat(worst(new Found("", Pattern.compile(bad), false)))
                    .as(bad)
                    .isNotEmpty();
        }
        assertThat(worst(new Found("", Pattern.compile(".*[.!?]\\p{P}*"), true)))
                .isNotEmpty();
        assertThat(worst(new Found("", Pattern.compile("(?<!\\s)\\s++$"), false)))
                .isEmpty();
    }

    private static String worst(Found one) {
        List<String> pieces = PatternSamples.of(one.pattern().pattern());
        List<String> units = new ArrayList<>(pieces);
        List<String> starts = new ArrayList<>(List.of(""));
        pieces.stream().limit(6).forEach(starts::add);
        for (String first : pieces) {
            for (String second : pieces) {
                if (first.length() == 1 && second.length() == 1 && !first.equals(second)) {
                    units.add(first + second);
                }
            }
        }
        for (String unit : units) {
            for (String start : starts) {
                for (String end : List.of("", "\0", "a", " ")) {
                    long once = looks(one, start + times(unit, LENGTH) + end);
                    long twice = once <= FEW ? 0 : looks(one, start + times(unit, 2 * LENGTH) + end);
                    if (twice > MOST * once) {
                        return "%s %s %s: %d, %d".formatted(start, unit, (int) (end + ".").charAt(0), once, twice);
                    }
                }
            }
        }
        return "";
    }

    private static String times(String unit, int length) {
        return unit.repeat(length / unit.length());
    }

    private static long looks(Found one, String text) {
        Counted counted = new Counted(text);
        Matcher matcher = one.pattern().matcher(counted);
        try {
            if (one.whole()) {
                matcher.matches();
            } else {
                while (matcher.find()) {
                    continue;
                }
            }
        } catch (IllegalStateException tooMany) {
            return 100 * ENOUGH;
        }
        return counted.looks;
    }

    private static List<Found> all() throws IOException {
        List<Found> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                read(SOURCES.resolve("org/quadrivia").relativize(file).toString(), Files.readString(file), all);
            }
        }
        return all;
    }

    private static void read(String file, String source, List<Found> all) {
        Map<String, String> constants = new HashMap<>();
        CONSTANT.matcher(source)
                .results()
                .forEach(one -> constants.put(one.group(1), written(one.group(2), constants)));
        Matcher compiled = COMPILED.matcher(source);
        while (compiled.find()) {
            String name = String.valueOf(compiled.group(1));
            Pattern pattern = Pattern.compile(written(compiled.group(2), constants), flags(compiled.group(2)));
            for (boolean whole : ways(source, name)) {
                all.add(new Found(file + " " + name, pattern, whole));
            }
        }
        Matcher inline = INLINE.matcher(source);
        while (inline.find()) {
            String regex = written(inline.group(2), constants);
            all.add(new Found(
                    file + " " + regex, Pattern.compile(regex), inline.group(1).equals("matches")));
        }
    }

    /** Whether it must match the whole text, or is looked for in it; what cannot be told is looked for. */
    private static Set<Boolean> ways(String source, String name) {
        Set<Boolean> ways = new HashSet<>();
        Matcher use = Pattern.compile(
                        "(\\w++) = " + name + "\\s*\\.matcher\\([^;]*;|\\b" + name + "\\s*\\.matcher\\(([^;]*;)")
                .matcher(source);
        while (use.find()) {
            String said = use.group(1) == null ? use.group(2) : said(source, use.group(1));
            if (said.contains(".matches()") || said.contains(".lookingAt()")) {
                ways.add(true);
            }
            if (said.contains(".find()") || said.contains(".replace") || said.contains(".results()")) {
                ways.add(false);
            }
        }
        return ways.isEmpty() ? Set.of(false) : ways;
    }

    private static String said(String source, String matcher) {
        return Pattern.compile("\\b" + matcher + "(\\.\\w+\\(\\)?)")
                .matcher(source)
                .results()
                .map(one -> one.group(1))
                .reduce("", String::concat);
    }

    private static int flags(String arguments) {
        int flags = 0;
        flags |= arguments.contains("Pattern.DOTALL") ? Pattern.DOTALL : 0;
        flags |= arguments.contains("Pattern.MULTILINE") ? Pattern.MULTILINE : 0;
        flags |= arguments.contains("Pattern.CASE_INSENSITIVE") ? Pattern.CASE_INSENSITIVE : 0;
        return flags;
    }

    /** What an expression of texts and constants stands for; a sign for what is not known here. */
    private static String written(String expression, Map<String, String> constants) {
        StringBuilder text = new StringBuilder();
        Matcher part = PART.matcher(expression.replaceAll(",\\s*+Pattern\\.[^\"]*+$", ""));
        while (part.find()) {
            if (part.group(1) == null) {
                String name = part.group(2);
                text.append(Character.isDigit(name.charAt(0)) ? name : constants.getOrDefault(name, "9"));
            } else {
                String inside = part.group(1).substring(1, part.group(1).length() - 1);
                text.append(Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})")
                        .matcher(inside)
                        .replaceAll(one ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(one.group(1), 16))))
                        .translateEscapes());
            }
        }
        return text.toString();
    }
}
