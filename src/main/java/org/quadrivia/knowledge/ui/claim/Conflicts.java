package org.quadrivia.knowledge.ui.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
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

    /**
     * Claims that conflict, directly or through others.
     *
     * @param one the side of the claim that the source gives first
     * @param other what stands against it; empty for a claim alone. Where three claims are each against the others there are no
     *     two sides: then it holds all but the first
     */
    record Dispute(List<ClaimView> one, List<ClaimView> other) {}

    /** All claims by their disputes, whichever of two names the other; the order of claims is kept. */
    static List<Dispute> among(List<ClaimView> claims) {
        Map<EntityId, ClaimView> byId = new LinkedHashMap<>();
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

    private static Map<EntityId, List<EntityId>> against(List<ClaimView> claims, Set<EntityId> known) {
        Map<EntityId, List<EntityId>> against = new HashMap<>();
        for (ClaimView claim : claims) {
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

    /** Who stands on the side of the first: what is against it is on the other side, what is against that on its own again. */
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

    private static List<ClaimView> side(List<ClaimView> claims, Map<EntityId, Boolean> sides, boolean side) {
        return claims.stream()
                .filter(claim ->
                        Boolean.valueOf(side).equals(sides.get(claim.claim().id())))
                .toList();
    }
}
