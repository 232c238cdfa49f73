package org.quadrivia.question.rdf.makers;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.distractors.Distractors;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.StemForm;
import org.quadrivia.question.rdf.wording.Stems;

/**
 * Finds a stem for a fact such that there are enough distractors. A stem may name the key's class or share a word with the key,
 * so the distractors are chosen separately for each form of the stem.
 *
 * @param choose returns the distractors for a stem
 * @param enough whether the distractors suffice for an item
 * @param lacking the reason why there is no item if they suffice for no stem
 */
record StemSelector(
        Stems stems,
        Function<String, List<Distractors.Wrong>> choose,
        Predicate<List<Distractors.Wrong>> enough,
        DropReason lacking) {
    StemSelector(
            Stems stems, Function<String, List<Distractors.Wrong>> choose, Predicate<List<Distractors.Wrong>> enough) {
        this(stems, choose, enough, DropReason.TOO_FEW_DISTRACTORS);
    }

    /** Returns a draft with the first of the family's forms that makes an item, or why there is none. */
    CandidateOutcome select(
            Candidate candidate, AskedFact asked, BiFunction<String, List<Distractors.Wrong>, ItemDraft> draft) {
        return select(candidate.family().stems(), candidate, asked, draft);
    }

    /** Returns a draft with the first form that makes an item, or why there is none. */
    CandidateOutcome select(
            List<StemForm> forms,
            Candidate candidate,
            AskedFact asked,
            BiFunction<String, List<Distractors.Wrong>, ItemDraft> draft) {
        boolean worded = false;
        for (StemForm form : forms) {
            for (String stem : stems.writings(form, candidate, asked, null).toList()) {
                worded = true;
                List<Distractors.Wrong> wrong = choose.apply(stem);
                if (enough.test(wrong)) {
                    return new CandidateOutcome.Drafted(draft.apply(stem, wrong));
                }
            }
        }
        return worded
                ? renamed(forms, candidate, asked, draft).orElseGet(() -> new CandidateOutcome.Dropped(lacking))
                : new CandidateOutcome.Dropped(DropReason.NO_WORDING);
    }

    /**
     * Uses another name for the thing that the stem names. For example, a stem with “the IMF bailout” can ask who received the
     * money; a stem with “Pakistan's bailout” cannot.
     */
    private Optional<CandidateOutcome> renamed(
            List<StemForm> forms,
            Candidate candidate,
            AskedFact asked,
            BiFunction<String, List<Distractors.Wrong>, ItemDraft> draft) {
        for (String name : stems.otherNames(candidate, asked)) {
            for (StemForm form : forms) {
                Optional<String> stem = stems.write(form, candidate, asked, name);
                List<Distractors.Wrong> wrong = stem.map(choose).orElse(List.of());
                if (stem.isPresent() && stem.get().contains(name) && enough.test(wrong)) {
                    return Optional.of(new CandidateOutcome.Drafted(draft.apply(stem.get(), wrong)));
                }
            }
        }
        return Optional.empty();
    }
}
