package org.quadrivia.knowledge.rdf;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadrivia.knowledge.Passage;

/** The order of the source: words before numbers, numbers by value, so that H, K1, K2, 1.2, 1.10. */
final class SourceOrder implements Comparator<Passage> {
    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(Passage a, Passage b) {
        int byLocator = locators(a.locator().value(), b.locator().value());
        return byLocator != 0 ? byLocator : a.id().iri().compareTo(b.id().iri());
    }

    static int locators(String a, String b) {
        Matcher left = PIECE.matcher(a);
        Matcher right = PIECE.matcher(b);
        while (left.find()) {
            if (!right.find()) {
                return 1;
            }
            int order = pieces(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
        return right.find() ? -1 : 0;
    }

    private static int pieces(String a, String b) {
        boolean aNumber = Character.isDigit(a.charAt(0));
        boolean bNumber = Character.isDigit(b.charAt(0));
        if (aNumber && bNumber) {
            return new BigInteger(a).compareTo(new BigInteger(b));
        }
        return aNumber == bNumber ? a.compareTo(b) : Boolean.compare(aNumber, bNumber);
    }
}
