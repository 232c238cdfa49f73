package org.quadrivia.quality.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.quadrivia.quality.graph.Step;

/**
 * The triple patterns that must match for a SPARQL query to have an answer. They form alternative branches: all patterns of at
 * least one branch must match. Filters and negations are left out because they only reduce the answers. Optional parts are left
 * out because no answer needs them. Patterns whose predicate is a variable, and property paths that cannot be split into steps,
 * are left out, too.
 */
final class Branches {
    private int fresh;

    List<List<Pattern>> of(Op op) {
        return read(op).stream().map(PathMerging::of).toList();
    }

    private List<List<Pattern>> read(Op op) {
        return switch (op) {
            case OpBGP bgp ->
                List.of(bgp.getPattern().getList().stream()
                        .flatMap(t -> pattern(t).stream())
                        .toList());
            case OpPath path -> path(path.getTriplePath());
            case OpJoin join -> product(read(join.getLeft()), read(join.getRight()));
            case OpSequence sequence ->
                sequence.getElements().stream().map(this::read).reduce(noCondition(), Branches::product);
            case OpUnion union -> joined(read(union.getLeft()), read(union.getRight()));
            case OpLeftJoin left -> read(left.getLeft());
            case OpConditional left -> read(left.getLeft());
            case OpMinus minus -> read(minus.getLeft());
            case Op1 one -> read(one.getSubOp());
            default -> noCondition();
        };
    }

    /** Returns a single branch without patterns. Every answer satisfies it. */
    private static List<List<Pattern>> noCondition() {
        return List.of(List.of());
    }

    private static List<Pattern> pattern(Triple triple) {
        return triple.getPredicate().isVariable()
                ? List.of()
                : List.of(new Pattern(
                        triple.getSubject(),
                        List.of(new PathSteps(List.of(new Step(triple.getPredicate(), false)), false)),
                        triple.getObject()));
    }

    private List<List<Pattern>> path(TriplePath path) {
        if (path.isTriple()) {
            return List.of(pattern(path.asTriple()));
        }
        List<PathSteps> ways = PathWays.of(path.getPath()).orElse(List.of());
        if (ways.isEmpty()) {
            return noCondition();
        }
        if (ways.stream().allMatch(way -> way.steps().size() == 1)) {
            return List.of(List.of(new Pattern(path.getSubject(), ways, path.getObject())));
        }
        return ways.stream()
                .map(way -> spread(path.getSubject(), way, path.getObject()))
                .toList();
    }

    /**
     * Returns one alternative of a property path (a way) as a chain of patterns, one for each step. An alternative that may be
     * repeated remains a single pattern.
     */
    private List<Pattern> spread(Node subject, PathSteps way, Node object) {
        if (way.steps().isEmpty() || way.repeated()) {
            return List.of(new Pattern(subject, List.of(way), object));
        }
        List<Pattern> patterns = new ArrayList<>();
        Node from = subject;
        for (int i = 0; i < way.steps().size(); i++) {
            Node to = i == way.steps().size() - 1 ? object : Var.alloc("+" + fresh++);
            patterns.add(new Pattern(
                    from, List.of(new PathSteps(List.of(way.steps().get(i)), false)), to));
            from = to;
        }
        return patterns;
    }

    private static List<List<Pattern>> product(List<List<Pattern>> one, List<List<Pattern>> other) {
        return one.stream()
                .flatMap(left -> other.stream().map(right -> {
                    List<Pattern> all = new ArrayList<>(left);
                    all.addAll(right);
                    return all;
                }))
                .map(List::copyOf)
                .toList();
    }

    private static List<List<Pattern>> joined(List<List<Pattern>> one, List<List<Pattern>> other) {
        List<List<Pattern>> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
