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
 * Keeps a bank from asking one fact in more than two forms, and from offering the same options for it twice. Of each fact, it keeps
 * forms of different kinds if there are such: one to choose and one to type. What families of the knowledge base's own ask stays,
 * what is asked of classes, and the last few items of a family.
 */
final class RepeatedFacts {
    private static final int FORMS = 2;

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

    /** Returns the forms of a fact after the first two, in an order in which the first ones are of different kinds. */
    private static List<IdentifiedDraft> further(List<IdentifiedDraft> forms) {
        List<IdentifiedDraft> sorted = new ArrayList<>(forms);
        sorted.sort(Comparator.comparing((IdentifiedDraft form) ->
                        ShippedFamilies.contain(form.family().file()))
                .thenComparing(RepeatedFacts::hash, Long::compareUnsigned));
        List<IdentifiedDraft> kept = new ArrayList<>();
        Set<Kind> kinds = new HashSet<>();
        sorted.stream().filter(form -> kinds.add(form.kind())).limit(FORMS).forEach(kept::add);
        for (IdentifiedDraft form : sorted) {
            if (kept.size() < FORMS && kept.stream().noneMatch(other -> offersTheSame(form, other))) {
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
