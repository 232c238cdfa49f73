package org.quadrivia.knowledge.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The IRIs of files: of the graph that holds a file's triples, and the base that its relative IRIs resolve against. */
final class FileIris {
    private static final String KB = "https://quadrivia.org/kb/";
    private static final String KEPT = "-._~!$()*,;=:@/";

    private FileIris() {}

    /** The same on every machine: made of names only. */
    static String base(String word, String file) {
        return KB + encode(word) + "/file/" + encode(file);
    }

    /** @param kb the IRI of the knowledge base, else its word */
    static String graph(String kb, String file) {
        if (!kb.contains(":/")) {
            return base(kb, file);
        }
        return (kb.endsWith("/") || kb.endsWith("#") ? kb : kb + "/") + "file/" + encode(file);
    }

    private static String encode(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}
