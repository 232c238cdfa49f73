package org.quadrivia.quality.bars;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.Messages;
import org.quadrivia.quality.BarResult;
import org.quadrivia.quality.graph.Classes;
import org.quadrivia.quality.proof.ItemCase;

/** Bar 6: the distractors of a single choice are of the key's kind. */
public final class KindsBar implements Bar {
    private static final double SHARE = 0.99;

    @Override
    public int number() {
        return 6;
    }

    @Override
    public boolean binding() {
        return false;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        int measured = 0;
        for (ItemCase item : inspection.cases()) {
            List<Node> keys = item.values(item.item().keys());
            List<Node> others = item.values(item.item().distractors());
            if (RightAnswersBar.oneKey(item) && keys.size() == 1 && !others.isEmpty()) {
                measured++;
                check(item, keys.getFirst(), others, inspection, findings);
            }
        }
        if (measured == 0) {
            return findings.unmeasured(Messages.text("check.nothing"));
        }
        double share = 1 - (double) findings.offenders() / measured;
        return findings.result(share >= SHARE, Messages.text("check.kinds.measured", share, measured));
    }

    private static void check(ItemCase item, Node key, List<Node> others, Inspection inspection, Findings findings) {
        Classes classes = inspection.world().classes();
        if (key.isLiteral()) {
            others.stream()
                    .filter(other -> !other.isLiteral() || !kind(other).equals(kind(key)))
                    .forEach(other -> findings.add(item, "check.kinds.datatype", name(other, inspection)));
        } else if (classes.isClass(key)) {
            others.stream()
                    .filter(other -> !classes.isClass(other) || !siblings(key, other, classes))
                    .forEach(other ->
                            findings.add(item, "check.kinds.class", name(other, inspection), name(key, inspection)));
        } else {
            List<Set<Node>> groups = inspection.groups().of(item, key);
            if (groups.stream().noneMatch(group -> group.containsAll(others))) {
                others.stream()
                        .filter(other -> groups.stream().noneMatch(group -> group.contains(other)))
                        .findFirst()
                        .ifPresentOrElse(
                                other -> findings.add(
                                        item, "check.kinds.thing", name(other, inspection), name(key, inspection)),
                                () -> findings.add(item, "check.kinds.group", name(key, inspection)));
            }
        }
    }

    private static boolean siblings(Node one, Node other, Classes classes) {
        Set<Node> parents = named(classes.parents(one));
        Set<Node> others = named(classes.parents(other));
        return (parents.isEmpty() && others.isEmpty()) || parents.stream().anyMatch(others::contains);
    }

    private static Set<Node> named(Set<Node> classes) {
        return Set.copyOf(classes.stream().filter(Node::isURI).toList());
    }

    private static String kind(Node literal) {
        return Quantity.of(literal).map(Quantity::kind).orElseGet(literal::getLiteralDatatypeURI);
    }

    private static String name(Node node, Inspection inspection) {
        return inspection.world().facts().label(node).orElse(node.toString());
    }
}
