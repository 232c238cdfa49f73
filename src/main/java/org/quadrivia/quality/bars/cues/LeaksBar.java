package org.quadrivia.quality.bars.cues;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.Messages;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bank.BankQuiz;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.text.LinkMarkup;
import org.quadrivia.quality.text.NormalizedText;

/** Bar 14: within one quiz, no stem and no explanation gives away a later key, under any of its names. */
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
        quizzes.forEach(quiz -> check(quiz, inspection, findings));
        return findings.none(quizzes.size());
    }

    private static void check(BankQuiz quiz, Inspection inspection, Findings findings) {
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
                before.forEach(earlier -> leak(quiz, earlier, item.get(), inspection, findings));
                before.add(item.get());
            }
        }
    }

    private static void leak(
            BankQuiz quiz, ItemCase earlier, ItemCase later, Inspection inspection, Findings findings) {
        BankItem it = later.item();
        if (it.kind() == BankKind.BOOLEAN || it.kind() == BankKind.ORDER || it.kind() == BankKind.MATCH) {
            it.asks().stream()
                    .filter(earlier.item().asks()::contains)
                    .findFirst()
                    .ifPresent(fact -> findings.add(quiz.id(), "check.leak.fact", earlier.id(), later.id()));
            return;
        }
        String told = NormalizedText.form(earlier.item().stem()) + " | "
                + NormalizedText.form(LinkMarkup.plain(earlier.item().explanation()));
        Set<String> linked = LinkMarkup.iris(earlier.item().explanation());
        for (BankOption key : it.keys()) {
            boolean link = later.value(key)
                    .filter(Node::isURI)
                    .map(Node::getURI)
                    .filter(linked::contains)
                    .isPresent();
            if (link
                    || NormalizedText.holds(told, NormalizedText.form(key.label()))
                    || later.value(key)
                            .filter(value -> otherwise(earlier, value, inspection))
                            .isPresent()) {
                findings.add(quiz.id(), "check.leak", earlier.id(), key.label(), later.id());
            }
        }
    }

    /** Whether the earlier item shows another name of the thing that is not just part of the name of something else. */
    private static boolean otherwise(ItemCase earlier, Node thing, Inspection inspection) {
        if (!thing.isURI()) {
            return false;
        }
        Set<Node> others = new HashSet<>();
        earlier.query().ifPresent(query -> others.addAll(query.terms()));
        earlier.values().values().forEach(others::addAll);
        earlier.supports().stream()
                .flatMap(Set::stream)
                .forEach(triple -> others.addAll(List.of(triple.getSubject(), triple.getObject())));
        others.removeIf(other -> inspection.world().sameness().same(other, thing));
        String text =
                earlier.item().stem() + " | " + LinkMarkup.plain(earlier.item().explanation());
        String rest = inspection.names().without(text, others);
        return inspection.names().of(thing).stream().anyMatch(name -> NormalizedText.holds(rest, name));
    }
}
