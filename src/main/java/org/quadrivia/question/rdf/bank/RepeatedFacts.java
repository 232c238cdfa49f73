package org.quadrivia.question.rdf.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Kind;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.ShippedFamilies;
import org.quadrivia.question.rdf.makers.ItemDraft;

/**
 * Ensures that a bank asks about a fact in at most two forms, and that these do not have the same options. If it compares several
 * things by their facts, it uses one form only: it does not ask both for the largest of three lakes and for their order. If
 * possible, it keeps forms of different kinds, for example a single-choice item and a typed answer. Items of the knowledge base's
 * own families, items about classes, and the last few items of a family always stay.
 */
final class RepeatedFacts {
    private static final int FORMS = 2;
    /** An item with at least this many facts compares things. */
    private static final int COMPARED = 3;

    private RepeatedFacts() {}

    /** Returns the items to drop. */
    static List<IdentifiedDraft> surplus(Collection<IdentifiedDraft> items) {
        Map<Set<Triple>, List<IdentifiedDraft>> forms = new HashMap<>();
        Map<String, Integer> families = new HashMap<>();
        items.forEach(item -> {
            forms.computeIfAbsent(item.question(), facts -> new ArrayList<>()).add(item);
            families.merge(item.family().family(), 1, Integer::sum);
        });
        List<IdentifiedDraft> repeated = new ArrayList<>();
        forms.values().stream().filter(own -> own.size() > 1).forEach(own -> repeated.addAll(further(own)));
        repeated.sort(Comparator.comparing(RepeatedFacts::hash, Long::compareUnsigned));
        List<IdentifiedDraft> out = new ArrayList<>();
        for (IdentifiedDraft item : repeated) {
            boolean spared = ShippedFamilies.contain(item.family().file())
                    && item.family().about() != FamilyFile.About.CLASSES
                    && families.getOrDefault(item.family().family(), 0) > ItemMinimums.OF_A_FAMILY;
            if (spared) {
                families.merge(item.family().family(), -1, Integer::sum);
                out.add(item);
            }
        }
        return out;
    }

    /** Returns all forms of a fact except the two to keep, which are of different kinds if possible. */
    private static List<IdentifiedDraft> further(List<IdentifiedDraft> forms) {
        List<IdentifiedDraft> sorted = new ArrayList<>(forms);
        sorted.sort(Comparator.comparing((IdentifiedDraft form) ->
                        ShippedFamilies.contain(form.family().file()))
                .thenComparing(RepeatedFacts::hash, Long::compareUnsigned));
        boolean compared = sorted.getFirst().question().size() >= COMPARED
                && sorted.stream().anyMatch(form -> form.kind() == Kind.ORDER);
        int most = compared ? 1 : FORMS;
        List<IdentifiedDraft> kept = new ArrayList<>();
        Set<Kind> kinds = new HashSet<>();
        sorted.stream().filter(form -> kinds.add(form.kind())).limit(most).forEach(kept::add);
        for (IdentifiedDraft form : sorted) {
            if (kept.size() < most && kept.stream().noneMatch(other -> offersTheSame(form, other))) {
                kept.add(form);
            }
        }
        sorted.removeAll(kept);
        return sorted;
    }

    private static boolean offersTheSame(IdentifiedDraft one, IdentifiedDraft other) {
        return options(one).equals(options(other));
    }

    private static Set<Node> options(IdentifiedDraft item) {
        return item.shown().stream().map(ItemDraft.Answer::value).collect(Collectors.toSet());
    }

    private static long hash(IdentifiedDraft item) {
        return SeededHash.of("form", item.id());
    }
}
