package org.quadrivia.architecture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Texts that a regular expression begins to match: pieces which, repeated, make it look again and again. */
final class PatternSamples {
    private static final int MOST = 14;

    private final String regex;
    private int at;
    private int depth;
    private final StringBuilder sample = new StringBuilder();
    private final Set<String> pieces = new LinkedHashSet<>();

    private PatternSamples(String regex) {
        this.regex = regex;
    }

    /** Signs that stand in it, beginnings of one text that it matches, and some letters. */
    static List<String> of(String regex) {
        PatternSamples samples = new PatternSamples(regex.replaceAll("^\\(\\?[a-zA-Z]+\\)", ""));
        samples.read(true);
        Set<String> all = new LinkedHashSet<>();
        String whole = samples.sample.toString();
        for (int end = Math.min(whole.length(), 12); end > 0; end--) {
            all.add(whole.substring(0, end));
        }
        samples.pieces.stream().limit(MOST).forEach(all::add);
        all.addAll(List.of("a", "A", "aA", "1", " ", "é", "\u0301", "\n", ".", "/"));
        return List.copyOf(all);
    }

    /** Up to the end of a group. @param kept whether it is part of the sample */
    private void read(boolean kept) {
        boolean first = kept;
        while (at < regex.length()) {
            char c = regex.charAt(at++);
            switch (c) {
                case ')' -> {
                    return;
                }
                case '|' -> first = false;
                case '(' -> group(first);
                case '[' -> add(set(), first);
                case '*', '+', '?', '^', '$' -> {}
                case '{' -> at = regex.indexOf('}', at) + 1;
                case '.' -> add("a", first);
                case '\\' -> add(escaped(), first);
                default -> add(String.valueOf(c), first);
            }
        }
    }

    private void group(boolean kept) {
        boolean looks = regex.startsWith("?=", at)
                || regex.startsWith("?!", at)
                || regex.startsWith("?<=", at)
                || regex.startsWith("?<!", at);
        if (regex.startsWith("?", at)) {
            while (":=!)".indexOf(regex.charAt(at)) < 0) {
                at++;
            }
            if (regex.charAt(at++) == ')') {
                return;
            }
        }
        if (++depth > 20) {
            throw new IllegalStateException("too deep: " + regex);
        }
        read(kept && !looks);
        depth--;
    }

    private void add(String piece, boolean kept) {
        if (!piece.isEmpty()) {
            pieces.add(piece);
            if (kept) {
                sample.append(piece);
            }
        }
    }

    /** One sign of a set in brackets; of one that leaves signs out, a letter. */
    private String set() {
        boolean without = regex.charAt(at) == '^';
        at += without ? 1 : 0;
        String one = "";
        while (regex.charAt(at) != ']' || one.isEmpty() && regex.charAt(at - 1) == '[') {
            char c = regex.charAt(at++);
            String piece = c == '\\' ? escaped() : c == '[' ? set() : c == '&' ? "" : String.valueOf(c);
            pieces.add(piece.isEmpty() ? "a" : piece);
            one = one.isEmpty() ? piece : one;
        }
        at++;
        return without ? "a" : one;
    }

    private String escaped() {
        char c = regex.charAt(at++);
        if (c == 'p' || c == 'P') {
            int end = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
            String kind = regex.substring(at, end);
            at = end;
            return c == 'P'
                    ? "."
                    : kind.contains("Lu") ? "A" : kind.contains("L") ? "a" : kind.contains("N") ? "1" : " ";
        }
        if (c == 'u' || c == 'x') {
            int end = at + (c == 'u' ? 4 : 2);
            String sign = String.valueOf((char) Integer.parseInt(regex.substring(at, end), 16));
            at = end;
            return sign;
        }
        return switch (c) {
            case 's', 'h' -> " ";
            case 'R', 'n', 'r' -> "\n";
            case 'd' -> "1";
            case 'w', 'S', 'D' -> "a";
            case 'W' -> ".";
            case 'b', 'B', 'z', 'Z', 'A' -> "";
            default -> String.valueOf(c);
        };
    }
}
