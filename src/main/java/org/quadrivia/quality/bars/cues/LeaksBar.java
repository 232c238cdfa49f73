package org.quadrivia.quality.bars.cues;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bank.BankQuiz;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;

/**
 * Bar 14: within one quiz, no sentence of a stem, an explanation, a feedback text or a cited passage gives away a later key, as
 * {@link TellingSentences} decides. No such sentence names two things to which one sentence of the explanation of a later
 * true/false item links. No true/false, order or matching item asks about a fact that an earlier item asked about or that the
 * feedback on an earlier item gave, which is any fact in the proof of an option.
 */
public final class LeaksBar implements Bar {
    @Override
    public int number() {
        return 14;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        List<BankQuiz> quizzes = inspection.quizzes();
        if (quizzes == null) {
            return findings.unmeasured(Messages.text("check.leak.none"));
        }
        inspection
                .quizFaults()
                .forEach(fault -> findings.cause(Messages.text("check.line", fault.line()), fault.cause()));
        TellingSentences telling = new TellingSentences(inspection);
        quizzes.forEach(quiz -> check(quiz, inspection, telling, findings));
        return findings.none(quizzes.size());
    }

    private static void check(BankQuiz quiz, Inspection inspection, TellingSentences telling, Findings findings) {
        if (quiz.items().isEmpty()) {
            findings.add(quiz.id(), "check.leak.empty");
        }
        List<ItemCase> before = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String id : quiz.items()) {
            Optional<ItemCase> item = inspection.item(id);
            if (item.isEmpty()) {
                findings.add(quiz.id(), "check.leak.unknown", id);
            } else if (!seen.add(id)) {
                findings.add(quiz.id(), "check.leak.twice", id);
            } else {
                before.forEach(earlier -> leak(quiz, earlier, item.get(), telling, findings));
                before.add(item.get());
            }
        }
    }

    private static void leak(
            BankQuiz quiz, ItemCase earlier, ItemCase later, TellingSentences telling, Findings findings) {
        BankItem it = later.item();
        if (it.kind() == BankKind.BOOLEAN || it.kind() == BankKind.ORDER || it.kind() == BankKind.MATCH) {
            Set<String> told = told(earlier.item());
            it.asks().stream()
                    .filter(told::contains)
                    .findFirst()
                    .ifPresent(fact -> findings.add(quiz.id(), "check.leak.fact", earlier.id(), later.id()));
            if (it.kind() == BankKind.BOOLEAN && telling.tellStatement(earlier, it)) {
                findings.add(quiz.id(), "check.leak.pair", earlier.id(), later.id());
            }
            return;
        }
        it.keys().stream()
                .filter(key -> telling.tell(earlier, later, key))
                .forEach(key -> findings.add(quiz.id(), "check.leak", earlier.id(), key.label(), later.id()));
    }

    /**
     * Returns the ids of the facts that the item asks about, and of those in the proofs of its options, which its feedback gives.
     */
    private static Set<String> told(BankItem item) {
        Set<String> told = new HashSet<>(item.asks());
        for (BankOption option : item.options()) {
            option.proof()
                    .triples()
                    .forEach(line -> told.add(FactId.ofTriple(line).hex()));
        }
        return told;
    }
}
