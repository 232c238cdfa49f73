package org.quadrivia.study;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Objectives;

/**
 * How far a learner is with a learning objective.
 *
 * @param known the number of its facts that the learner knows
 * @param facts the number of its facts that can be asked, at least 1
 * @param unasked the number of its points that no question asks about
 */
public record ObjectiveProgress(Objective objective, int known, int facts, int unasked) {
    /** Returns whether all facts of the objective that can be asked are known. */
    public boolean isReached() {
        return known == facts;
    }

    /** Returns the progress with each objective of which something can be asked, in their order. */
    public static List<ObjectiveProgress> of(Objectives objectives, QuestionForms forms, RememberedFacts remembered) {
        return objectives.all().stream()
                .flatMap(objective -> of(objective, forms, remembered))
                .toList();
    }

    private static Stream<ObjectiveProgress> of(Objective objective, QuestionForms forms, RememberedFacts remembered) {
        Set<FactId> askable = forms.askable(objective.facts());
        if (askable.isEmpty()) {
            return Stream.empty();
        }
        int unasked = objective.unasked(fact -> !forms.asking(fact).isEmpty());
        return Stream.of(new ObjectiveProgress(objective, remembered.known(askable), askable.size(), unasked));
    }
}
