package org.quadrivia.quality.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.quadrivia.Messages;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.query.Decision;
import org.quadrivia.quality.query.ItemQuery;
import org.quadrivia.quality.query.Pattern;
import org.quadrivia.quality.text.Phrases;

/** Judges each reason by its own rule, for one match of the proof's triples in the dataset. */
final class ReasonRules {
    private final InferredDataset world;
    private final Denial denial;
    private final DeclaredSilence silence;

    ReasonRules(InferredDataset world) {
        this.world = world;
        this.denial = new Denial(world);
        this.silence = new DeclaredSilence(world);
    }

    Optional<String> fault(OptionCase option, ProofReason reason) {
        return switch (reason) {
            case KEY -> key(option);
            case STATED -> stated(option);
            case COMPARED -> compared(option);
            case NOT_STATED -> notStated(option);
            case FUNCTIONAL, DISJOINT, COMPLETE, DENIED -> excluded(option, reason);
        };
    }

    /** Checks that the proof is part of the support, and that the support alone decides for the option. */
    private Optional<String> key(OptionCase option) {
        Set<Triple> support =
                option.of().supports().stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (!support.containsAll(option.triples())) {
            return say("check.proof.key.support");
        }
        Decision alone = Extract.decide(option.query(), support, world.facts());
        return alone.failure() == null && right(option, alone) ? Optional.empty() : say("check.proof.key.alone");
    }

    private boolean right(OptionCase option, Decision alone) {
        return switch (option.item().kind()) {
            case BOOLEAN -> alone.truth();
            case ORDER -> option.of().decision().pairs().size() == alone.pairs().size();
            case MATCH -> {
                List<Node> pair = option.of().values().get(option.option());
                yield pair != null
                        && alone.pairs().stream()
                                .anyMatch(p -> world.sameness().same(p.first(), pair.getFirst())
                                        && world.sameness().same(p.second(), pair.getLast()));
            }
            default -> world.sameness().contains(alone.answers(), option.value());
        };
    }

    private Optional<String> excluded(OptionCase option, ProofReason reason) {
        ProofTriples grounds = ProofTriples.of(option.triples(), world);
        if (option.query().counts()) {
            return counted(option, grounds);
        }
        Node variable = option.item().kind() == BankKind.BOOLEAN ? null : ItemQuery.ANSWER;
        Node term = variable == null ? null : option.value();
        EnumSet<ProofReason> chain = EnumSet.of(reason, ProofReason.FUNCTIONAL, ProofReason.COMPLETE);
        boolean valid = List.of(EnumSet.of(reason), chain).stream()
                .map(allowed -> new Refutation(world, grounds, allowed))
                .anyMatch(refutation ->
                        asked(option).stream().anyMatch(branches -> refutation.refutes(branches, variable, term)));
        if (reason == ProofReason.DENIED && denial.denies(option)) {
            return Optional.empty();
        }
        return valid && declared(grounds, reason) ? Optional.empty() : say("check.proof." + reason.word());
    }

    /**
     * Returns the facts that the option would have to satisfy: the facts of the query or, in an item that asks for the odd one
     * out, the facts that the query denies.
     */
    private static List<List<List<Pattern>>> asked(OptionCase option) {
        return option.item().family().equals("odd-one-out")
                ? denied(option)
                : List.of(option.query().branches());
    }

    private static List<List<List<Pattern>>> denied(OptionCase option) {
        return option.query().denied().stream()
                .filter(group -> group.stream()
                        .allMatch(branch -> branch.stream().anyMatch(pattern -> pattern.touches(ItemQuery.ANSWER))))
                .toList();
    }

    private static boolean declared(ProofTriples grounds, ProofReason reason) {
        return switch (reason) {
            case FUNCTIONAL -> !grounds.functional().isEmpty();
            case COMPLETE -> !grounds.complete().isEmpty();
            default -> true;
        };
    }

    /**
     * Checks a wrong number in an item that asks how many things there are: the set of these things is declared to be complete,
     * the proof contains all of them, and their number is different.
     */
    private Optional<String> counted(OptionCase option, ProofTriples grounds) {
        Optional<Var> counted = option.query().counted();
        if (counted.isEmpty()
                || grounds.complete().isEmpty()
                || option.query().branches().size() != 1) {
            return say("check.proof.complete");
        }
        Optional<Set<Node>> members = new Refutation(world, grounds, Set.of(ProofReason.COMPLETE))
                .possible(option.query().branches().getFirst(), counted.get());
        boolean cited = members.isPresent()
                && members.get().stream()
                        .allMatch(member -> grounds.triples().stream()
                                .anyMatch(t -> t.getObject().equals(member)
                                        || t.getSubject().equals(member)));
        return cited && !world.sameness().contains(option.of().decision().answers(), option.value())
                ? Optional.empty()
                : say("check.proof.complete");
    }

    private Optional<String> stated(OptionCase option) {
        if (option.item().kind() == BankKind.BOOLEAN) {
            Decision alone = Extract.decide(option.query(), option.triples(), world.facts());
            return alone.truth() ? Optional.empty() : say("check.proof.stated");
        }
        Satisfaction shared = new Satisfaction(world, option.triples());
        boolean holds = denied(option).stream()
                .flatMap(List::stream)
                .anyMatch(branch -> shared.holds(branch, ItemQuery.ANSWER, option.value()));
        return holds ? Optional.empty() : say("check.proof.stated");
    }

    private Optional<String> compared(OptionCase option) {
        return new Comparison(world).decides(option) ? Optional.empty() : say("check.proof.compared");
    }

    /**
     * Checks that the item limits itself to the source, that silence counts for the property in question, and that the query
     * returns the option only if the option is right. For the query, everything that follows from the schema counts.
     */
    Optional<String> notStated(OptionCase option) {
        if (option.item().framing() == null
                && !Phrases.of(option.item().language())
                        .saysAccordingTo(option.item().stem())) {
            return say("check.proof.not-stated.framing");
        }
        boolean answered = world.sameness().contains(option.of().closed().answers(), option.value());
        return answered == option.option().correct()
                ? silence.fault(option).map(Messages::text)
                : say("check.proof.not-stated");
    }

    private static Optional<String> say(String key) {
        return Optional.of(Messages.text(key));
    }
}
