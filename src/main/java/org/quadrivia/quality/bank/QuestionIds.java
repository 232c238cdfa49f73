package org.quadrivia.quality.bank;

import java.util.Collection;
import java.util.stream.Collectors;
import org.quadrivia.Sha256;

/** The ids of questions by the published contract: items of a knowledge base that ask the same facts are forms of one question. */
public final class QuestionIds {
    private QuestionIds() {}

    /** Returns the first 64 bits, in hex, of SHA-256 over the knowledge base, a line break, and the facts' ids, sorted. */
    public static String of(String kb, Collection<String> asks) {
        return Sha256.hex(kb + "\n" + asks.stream().distinct().sorted().collect(Collectors.joining(" ")), 8);
    }
}
