package org.quadrivia.quiz.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.view.ClaimDetails;

/** Short labels on a coloured background. The colour never says anything that the words do not say. */
public final class Chips {
    private Chips() {}

    public static Span right(String words) {
        return Components.chip(words, "right");
    }

    public static Span wrong(String words) {
        return Components.chip(words, "wrong");
    }

    /** Creates the chip for a missing answer. */
    public static Span none() {
        return Components.chip(text("quiz.exam.none"));
    }

    /** Creates the chip for a standing; empty for a fact that is plainly stated. */
    public static Optional<Span> standing(Standing standing) {
        String word = text("standing." + standing.word());
        Optional<Span> chip = switch (standing) {
            case STATED -> Optional.empty();
            case BACKGROUND, UNSOURCED -> Optional.of(Components.chip(word));
            case ATTRIBUTED, REPORTED -> Optional.of(Components.chip(word, "claim"));
            case HEDGED -> Optional.of(Components.chip(word, "hedge"));
        };
        chip.ifPresent(shown -> shown.setTitle(text("standing." + standing.word() + ".why")));
        return chip;
    }

    /** Creates the chips that show who holds a claim and who disputes it. */
    public static List<Span> of(ClaimDetails claim) {
        List<Span> chips = new ArrayList<>();
        if (claim.claimedBy().isEmpty()) {
            standing(claim.standing()).ifPresent(chips::add);
        } else {
            String words = text("quiz.claim." + claim.standing().word(), names(claim.claimedBy()));
            chips.add(Components.chip(words, claim.standing() == Standing.HEDGED ? "hedge" : "claim"));
        }
        if (!claim.disputedBy().isEmpty()) {
            chips.add(Components.chip(text("quiz.claim.disputed", names(claim.disputedBy())), "claim"));
        }
        return chips;
    }

    private static String names(List<Named> agents) {
        return agents.stream().map(Named::label).collect(Collectors.joining(", "));
    }
}
