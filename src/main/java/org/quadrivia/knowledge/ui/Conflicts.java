package org.quadrivia.knowledge.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadrivia.knowledge.ClaimView;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;

/** Puts claims that stand against each other side by side. */
final class Conflicts {
    private Conflicts() {}

    /** The claims in groups that conflict, directly or through others, whichever of two names the other; order is kept. */
    static List<List<ClaimView>> groups(List<ClaimView> claims) {
        Map<EntityId, ClaimView> byId = new LinkedHashMap<>();
        claims.forEach(claim -> byId.put(claim.claim().id(), claim));
        Map<EntityId, List<EntityId>> against = against(claims, byId.keySet());
        Set<EntityId> seen = new HashSet<>();
        List<List<ClaimView>> groups = new ArrayList<>();
        for (EntityId id : byId.keySet()) {
            if (!seen.contains(id)) {
                Set<EntityId> group = reach(id, against);
                seen.addAll(group);
                groups.add(claims.stream().filter(claim -> group.contains(claim.claim().id())).toList());
            }
        }
        return groups;
    }

    private static Map<EntityId, List<EntityId>> against(List<ClaimView> claims, Set<EntityId> known) {
        Map<EntityId, List<EntityId>> against = new HashMap<>();
        for (ClaimView claim : claims) {
            for (Named other : claim.conflictsWith()) {
                if (known.contains(other.id())) {
                    against.computeIfAbsent(claim.claim().id(), none -> new ArrayList<>()).add(other.id());
                    against.computeIfAbsent(other.id(), none -> new ArrayList<>()).add(claim.claim().id());
                }
            }
        }
        return against;
    }

    private static Set<EntityId> reach(EntityId from, Map<EntityId, List<EntityId>> against) {
        Set<EntityId> reached = new HashSet<>(Set.of(from));
        Deque<EntityId> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            against.getOrDefault(open.pop(), List.of()).stream().filter(reached::add).forEach(open::push);
        }
        return reached;
    }
}
