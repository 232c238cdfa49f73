package org.quadrivia.question.rdf.makers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.distractors.Distractors;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.model.Asked;
import org.quadrivia.question.rdf.wording.Stems;

/**
 * Finds a stem for a fact for which there are enough distractors. A stem may name the key's class or share a word with the key,
 * so the distractors are chosen separately for each form.
 *
 * @param choose returns the distractors for a stem
 * @param enough whether they suffice for an item
 * @param lacking why there is no item if they never do
 */
record StemSelector(
        Stems stems,
        Function<String, List<Distractors.Wrong>> choose,
        Predicate<List<Distractors.Wrong>> enough,
        String lacking) {
    StemSelector(
            Stems stems, Function<String, List<Distractors.Wrong>> choose, Predicate<List<Distractors.Wrong>> enough) {
        this(stems, choose, enough, "too few wrong options proved");
    }

    /** Returns a draft with the first form that makes an item, or why there is none. */
    CandidateOutcome pose(
            List<String> forms,
            FamilyFile family,
            Asked asked,
            Map<String, Node> row,
            BiFunction<String, List<Distractors.Wrong>, ItemDraft> draft) {
        boolean worded = false;
        for (String form : forms) {
            Optional<String> stem = stems.write(form, family, asked, row);
            if (stem.isPresent()) {
                worded = true;
                List<Distractors.Wrong> wrong = choose.apply(stem.get());
                if (enough.test(wrong)) {
                    return new CandidateOutcome.Drafted(draft.apply(stem.get(), wrong));
                }
            }
        }
        return new CandidateOutcome.Dropped(worded ? lacking : "no words to ask it unmistakably");
    }
}
