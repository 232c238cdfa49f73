package org.quadrivia.knowledge.formula;

import java.util.stream.Collectors;

/** Writes formulas in one line, as people type them: fractions with a slash, exponents with a caret, indices with a low line. */
final class FormulaWords {
    private static final String BETWEEN = "=≠<>≤≥≈≡±+−-→⇒⇔∈∉⊂⊆∪∩∧∨×·÷∝∼";
    /** Signs that are seen as nothing: multiplication and application that go without saying. */
    private static final String UNSEEN = "\u2061\u2062\u2063\u2064";

    private FormulaWords() {}

    static String of(FormulaPart part) {
        return write(part).replaceAll("\\s+", " ").strip();
    }

    private static String write(FormulaPart part) {
        return switch (part.name()) {
            case "mo" -> operator(part.text());
            case "ms" -> "“" + part.text() + "”";
            case "mspace" -> " ";
            case "mphantom" -> "";
            case "mfrac" -> grouped(part, 0) + "/" + grouped(part, 1);
            case "msqrt" -> "√" + group(row(part));
            case "mroot" -> at(part, 1) + "√" + grouped(part, 0);
            case "msub" -> at(part, 0) + "_" + grouped(part, 1);
            case "msup" -> at(part, 0) + "^" + grouped(part, 1);
            case "msubsup" -> at(part, 0) + "_" + grouped(part, 1) + "^" + grouped(part, 2);
            case "munder" -> at(part, 0) + "_" + grouped(part, 1) + " ";
            case "mover" -> at(part, 0) + "^" + grouped(part, 1) + " ";
            case "munderover" -> at(part, 0) + "_" + grouped(part, 1) + "^" + grouped(part, 2) + " ";
            case "mtable" -> "[" + joined(part, "; ") + "]";
            case "mtr" -> joined(part, ", ");
            default -> part.inner().isEmpty() ? part.text() : row(part);
        };
    }

    private static String operator(String sign) {
        if (sign.length() == 1 && UNSEEN.contains(sign)) {
            return "";
        }
        return sign.length() == 1 && BETWEEN.contains(sign) ? " " + sign + " " : sign.equals(",") ? ", " : sign;
    }

    private static String row(FormulaPart part) {
        return joined(part, "");
    }

    private static String joined(FormulaPart part, String between) {
        return part.inner().stream().map(FormulaWords::write).collect(Collectors.joining(between));
    }

    private static String at(FormulaPart part, int place) {
        return place < part.inner().size() ? write(part.inner().get(place)).strip() : "";
    }

    private static String grouped(FormulaPart part, int place) {
        return group(at(part, place));
    }

    private static String group(String words) {
        String bare = words.strip();
        return bare.codePoints().allMatch(Character::isLetterOrDigit) || bare.codePointCount(0, bare.length()) == 1
                ? bare
                : "(" + bare + ")";
    }
}
