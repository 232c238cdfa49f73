package org.quadrivia.cli.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quadrivia.Messages;
import org.quadrivia.question.Bank;
import org.quadrivia.question.DroppedCandidates;

/** Why candidates did not become items, for each family. */
final class DropReasonTable {
    private DropReasonTable() {}

    /**
     * Returns what was dropped, by family.
     *
     * @param asked names of the families that were asked for; a family that found nothing gets a cause that says so, with the
     *     number 0
     */
    static Map<String, List<DroppedCandidates>> of(Bank bank, Set<String> asked) {
        Map<String, List<DroppedCandidates>> causes = new TreeMap<>();
        bank.dropped().stream()
                .sorted(Comparator.comparing(DroppedCandidates::text))
                .forEach(dropped -> causes.computeIfAbsent(dropped.family(), k -> new ArrayList<>())
                        .add(dropped));
        Set<String> made = bank.families().keySet();
        asked.stream()
                .filter(family -> !made.contains(family))
                .forEach(family -> causes.computeIfAbsent(
                        family,
                        k -> List.of(new DroppedCandidates(family, null, Messages.text("cli.generate.nothing"), 0))));
        return causes;
    }
}
