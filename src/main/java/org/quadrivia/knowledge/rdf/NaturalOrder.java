package org.quadrivia.knowledge.rdf;

import java.util.Comparator;

/** Text with numbers in it by the numbers' values. */
final class NaturalOrder implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        int natural = SourceOrder.locators(a, b);
        return natural != 0 ? natural : a.compareTo(b);
    }
}
