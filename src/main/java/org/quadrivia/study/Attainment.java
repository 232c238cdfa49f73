package org.quadrivia.study;

import java.util.List;
import java.util.Set;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Bank;

/**
 * What a learner has attained with a knowledge base.
 *
 * @param objectives the progress with each learning objective, the most important first; empty if the knowledge base has none
 * @param known the number of facts that the learner knows
 * @param facts the number of facts that can be asked
 * @param share the mean probability of remembering a fact that can be asked, 0 to 1
 */
public record Attainment(List<ObjectiveProgress> objectives, int known, int facts, double share) {
    public Attainment {
        objectives = List.copyOf(objectives);
    }

    public static Attainment of(Bank bank, QuestionForms forms, RememberedFacts remembered) {
        Set<FactId> facts = forms.facts();
        return new Attainment(
                ObjectiveProgress.of(bank.objectives(), forms, remembered),
                remembered.known(facts),
                facts.size(),
                remembered.share(facts));
    }

    /** Returns the number of objectives that are reached. */
    public int reached() {
        return (int) objectives.stream().filter(ObjectiveProgress::isReached).count();
    }
}
