package org.quadrivia.quality.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Messages;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.graph.BankTerms;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.graph.Matching;

/** Judges the proofs of options. */
public final class Judge {
    private static final Set<ProofReason> PLAIN = Set.of(
            ProofReason.FUNCTIONAL,
            ProofReason.DISJOINT,
            ProofReason.COMPLETE,
            ProofReason.DENIED,
            ProofReason.NOT_STATED);

    private final BankTerms terms;
    private final Matching matching;
    private final ReasonRules reasons;

    public Judge(InferredDataset world, BankTerms terms) {
        this.terms = terms;
        this.matching = new Matching(world.facts());
        this.reasons = new ReasonRules(world);
    }

    /** Returns why the option's proof is not valid; empty if it is valid. */
    public Optional<String> fault(ItemCase item, BankOption option) {
        Optional<ProofReason> reason = ProofReason.of(option.proof().reason());
        Optional<Node> value = item.value(option);
        if (reason.isEmpty() || value.isEmpty() || item.query().isEmpty()) {
            return say("check.proof.unreadable");
        }
        if (!fitting(item, option).contains(reason.get())) {
            return say("check.proof.place", reason.get().word());
        }
        List<Quad> lines = option.proof().triples().stream()
                .flatMap(line -> terms.line(line).stream())
                .toList();
        if (lines.size() < option.proof().triples().size()) {
            return say("check.proof.line");
        }
        if (lines.isEmpty()) {
            return reason.get() == ProofReason.NOT_STATED
                    ? reasons.notStated(new OptionCase(item, item.query().get(), option, value.get(), Set.of()))
                    : say("check.proof.empty", reason.get().word());
        }
        return fault(item, option, reason.get(), value.get(), lines);
    }

    private Optional<String> fault(ItemCase item, BankOption option, ProofReason reason, Node value, List<Quad> lines) {
        List<Set<Triple>> matches = matching.matches(lines, item.onClaim());
        if (matches.isEmpty()) {
            return say(matching.matches(lines, true).isEmpty() ? "check.proof.absent" : "check.proof.claimed");
        }
        Optional<String> first = Optional.empty();
        for (Set<Triple> triples : matches) {
            OptionCase each = new OptionCase(item, item.query().orElseThrow(), option, value, triples);
            Optional<String> fault = reasons.fault(each, reason);
            if (fault.isEmpty()) {
                return fault;
            }
            first = first.or(() -> fault);
        }
        return first;
    }

    /** Returns the reasons that this option of the item may give. */
    private static Set<ProofReason> fitting(ItemCase item, BankOption option) {
        boolean odd = item.item().family().equals("odd-one-out");
        if (item.item().kind() == BankKind.BOOLEAN) {
            Set<ProofReason> wrong = item.item().saysTrue() ? Set.of(ProofReason.STATED) : falsity(item);
            return option.correct() && item.item().saysTrue() ? Set.of(ProofReason.KEY) : wrong;
        }
        if (option.correct()) {
            return odd ? PLAIN : Set.of(ProofReason.KEY);
        }
        boolean compares = Set.of("compare", "first", "map", "picture", "pictures", "timeline")
                .contains(item.item().family());
        return odd ? Set.of(ProofReason.STATED) : compares ? Set.of(ProofReason.COMPARED) : PLAIN;
    }

    /** Returns the reasons that may prove a statement false; empty if the two options of the item give different reasons. */
    private static Set<ProofReason> falsity(ItemCase item) {
        long different = item.item().options().stream()
                .map(option -> option.proof().reason())
                .distinct()
                .count();
        return different == 1 ? ProofReason.FALSITY : Set.of();
    }

    private static Optional<String> say(String key, Object... arguments) {
        return Optional.of(Messages.text(key, arguments));
    }
}
