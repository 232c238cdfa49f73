package org.quadrivia.knowledge.ui.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.view.ClaimDetails;

/** Groups conflicting claims into two sides. */
final class Conflicts {
    private Conflicts() {}

    /**
     * Claims that conflict, directly or through other claims.
     *
     * @param one the side of the claim that the source gives first
     * @param other the claims against that side; empty if a claim conflicts with none. If there are no two sides, for example
     *     because three claims each conflict with both others, it holds all claims but the first
     */
    record Dispute(List<ClaimDetails> one, List<ClaimDetails> other) {}

    /** Groups all claims into disputes, keeping their order. It is enough if one of two claims names the other as conflicting. */
    static List<Dispute> among(List<ClaimDetails> claims) {
        Map<EntityId, ClaimDetails> byId = new LinkedHashMap<>();
        claims.forEach(claim -> byId.put(claim.claim().id(), claim));
        Map<EntityId, List<EntityId>> against = against(claims, byId.keySet());
        Map<EntityId, Boolean> seen = new HashMap<>();
        List<Dispute> disputes = new ArrayList<>();
        for (EntityId id : byId.keySet()) {
            if (!seen.containsKey(id)) {
                Map<EntityId, Boolean> sides = sides(id, against);
                seen.putAll(sides);
                disputes.add(new Dispute(side(claims, sides, true), side(claims, sides, false)));
            }
        }
        return disputes;
    }

    private static Map<EntityId, List<EntityId>> against(List<ClaimDetails> claims, Set<EntityId> known) {
        Map<EntityId, List<EntityId>> against = new HashMap<>();
        for (ClaimDetails claim : claims) {
            EntityId id = claim.claim().id();
            for (Named named : claim.conflictsWith()) {
                if (known.contains(named.id())) {
                    against.computeIfAbsent(id, none -> new ArrayList<>()).add(named.id());
                    against.computeIfAbsent(named.id(), none -> new ArrayList<>())
                            .add(id);
                }
            }
        }
        return against;
    }

    /**
     * Returns which claims are on the side of the first (true). A claim's opponents are on the opposite side, and their
     * opponents on its own.
     */
    private static Map<EntityId, Boolean> sides(EntityId first, Map<EntityId, List<EntityId>> against) {
        Map<EntityId, Boolean> sides = new HashMap<>(Map.of(first, true));
        Deque<EntityId> open = new ArrayDeque<>(List.of(first));
        boolean twoSides = true;
        while (!open.isEmpty()) {
            EntityId claim = open.poll();
            boolean opposite = !Boolean.TRUE.equals(sides.get(claim));
            for (EntityId opponent : against.getOrDefault(claim, List.of())) {
                Boolean known = sides.putIfAbsent(opponent, opposite);
                if (known == null) {
                    open.add(opponent);
                } else {
                    twoSides &= known == opposite;
                }
            }
        }
        if (!twoSides) {
            sides.replaceAll((claim, side) -> claim.equals(first));
        }
        return sides;
    }

    private static List<ClaimDetails> side(List<ClaimDetails> claims, Map<EntityId, Boolean> sides, boolean side) {
        return claims.stream()
                .filter(claim ->
                        Boolean.valueOf(side).equals(sides.get(claim.claim().id())))
                .toList();
    }
}
