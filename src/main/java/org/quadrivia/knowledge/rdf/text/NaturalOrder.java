package org.quadrivia.knowledge.rdf.text;

import java.math.BigInteger;
import java.util.Comparator;

/** Sorts text that contains numbers by the values of the numbers. */
public final class NaturalOrder implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        int natural = byPieces(a, b);
        return natural != 0 ? natural : a.compareTo(b);
    }

    /** Compares words before numbers, and numbers by value; 0 also for texts that differ only in leading zeros. */
    public static int byPieces(String a, String b) {
        int left = 0;
        int right = 0;
        while (left < a.length() && right < b.length()) {
            int leftEnd = pieceEnd(a, left);
            int rightEnd = pieceEnd(b, right);
            int order = pieces(a.substring(left, leftEnd), b.substring(right, rightEnd));
            if (order != 0) {
                return order;
            }
            left = leftEnd;
            right = rightEnd;
        }
        return Boolean.compare(left < a.length(), right < b.length());
    }

    /** Returns where the run of digits, or of other characters, that begins here ends. */
    private static int pieceEnd(String text, int from) {
        boolean number = isDigit(text.charAt(from));
        int end = from + 1;
        while (end < text.length() && isDigit(text.charAt(end)) == number) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int pieces(String a, String b) {
        boolean aNumber = isDigit(a.charAt(0));
        boolean bNumber = isDigit(b.charAt(0));
        if (aNumber && bNumber) {
            return new BigInteger(a).compareTo(new BigInteger(b));
        }
        return aNumber == bNumber ? a.compareTo(b) : Boolean.compare(aNumber, bNumber);
    }
}
