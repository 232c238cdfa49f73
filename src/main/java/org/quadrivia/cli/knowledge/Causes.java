package org.quadrivia.cli.knowledge;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quadrivia.Messages;
import org.quadrivia.question.Bank;

/** Why candidates did not become items, for each family. */
final class Causes {
    private static final String BETWEEN = ": ";

    private Causes() {}

    /**
     * Returns the number of dropped candidates by family and cause.
     *
     * @param asked names of the families that were asked for; a family that found nothing gets a cause that says so, with the
     *     number 0
     */
    static Map<String, Map<String, Integer>> of(Bank bank, Set<String> asked) {
        Map<String, Map<String, Integer>> causes = new TreeMap<>();
        bank.dropped().forEach((key, number) -> {
            int cut = key.indexOf(BETWEEN);
            causes.computeIfAbsent(key.substring(0, cut), k -> new TreeMap<>())
                    .merge(key.substring(cut + BETWEEN.length()), number, Integer::sum);
        });
        Set<String> made = bank.families().keySet();
        asked.stream()
                .filter(family -> !made.contains(family))
                .forEach(family ->
                        causes.computeIfAbsent(family, k -> Map.of(Messages.text("cli.generate.nothing"), 0)));
        return causes;
    }
}
