package org.quadrivia.question.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What readers say about a sample, taken together.
 *
 * @param verdicts number of verdicts
 * @param usable how many of them find the item usable as it stands
 * @param codes how often each code was given, in the order of the protocol; codes not given are absent
 */
public record VerdictSummary(int verdicts, int usable, Map<String, Integer> codes) {
    public VerdictSummary {
        codes = new LinkedHashMap<>(codes);
    }

    /** Counts verdicts. */
    public static VerdictSummary of(Collection<ReaderVerdict> verdicts) {
        List<ReaderVerdict> all = new ArrayList<>(verdicts);
        Map<String, Integer> codes = new LinkedHashMap<>();
        for (String code : ReaderVerdict.CODES) {
            int count = (int) all.stream()
                    .filter(verdict -> verdict.codes().contains(code))
                    .count();
            if (count > 0) {
                codes.put(code, count);
            }
        }
        return new VerdictSummary(
                all.size(), (int) all.stream().filter(ReaderVerdict::isUsable).count(), codes);
    }
}
