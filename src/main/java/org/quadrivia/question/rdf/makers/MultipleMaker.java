package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.distractors.Distractors;
import org.quadrivia.question.rdf.distractors.Draw;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.PatternBinder;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.model.AnswerSet;
import org.quadrivia.question.rdf.model.Asked;
import org.quadrivia.question.rdf.model.SeededHash;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.proof.FactSources;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.wording.Stems;

/** Two or three right answers among up to four options. The row binds the named end; the right answers follow from the graph. */
public record MultipleMaker(
        Relations relations,
        ThingNames names,
        Kinship kinship,
        AskableFacts usable,
        FactSources sources,
        HashSalts salts,
        Draw draw,
        Distractors distractors,
        Stems stems,
        DraftWriter drafts)
        implements Maker {
    private static final int OPTIONS = 4;

    @Override
    public List<CandidateOutcome> make(FamilyFile family, Map<String, Node> row) {
        AnswerSet side = PatternBinder.side(family, row);
        Set<Node> right = relations.answers(side);
        String salt = salts.of(family.family() + family.variant(), side.anchor(), side.property());
        List<Asked> shown = shown(right, side, salt);
        if (shown.size() < 2) {
            return List.of(new CandidateOutcome.Dropped("fewer than two right answers that can be asked"));
        }
        return List.of(draft(family, row, shown, right, salt));
    }

    private List<Asked> shown(Set<Node> right, AnswerSet side, String salt) {
        int most = 2 + SeededHash.below(2, salt, "how many");
        List<Asked> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Node node : draw.each(right, salt)) {
            Asked asked = side.member(node);
            if (usable.stated(asked)
                    && (found.isEmpty() || !kinship.ofOtherKind(found.get(0).key(), node))) {
                Set<String> own = names.allNormal(node);
                if (own.stream().noneMatch(taken::contains)) {
                    taken.addAll(own);
                    found.add(asked);
                }
            }
            if (found.size() == most) {
                break;
            }
        }
        return found;
    }

    private CandidateOutcome draft(
            FamilyFile family, Map<String, Node> row, List<Asked> shown, Set<Node> right, String salt) {
        Asked first = shown.stream()
                .max(Comparator.comparingInt(a -> names.of(a.key()).length()))
                .orElseThrow();
        Map<String, Node> bound = new HashMap<>(row);
        bound.remove(family.key());
        Set<Reason> reasons = new HashSet<>(family.reasons());
        shown.forEach(asked -> reasons.retainAll(sources.reasons(family, asked.fact())));
        StemSelector posing = new StemSelector(
                stems,
                distractors.of(first, OPTIONS - shown.size(), right, salt, reasons)::beside,
                wrong -> !wrong.isEmpty() && shown.size() + wrong.size() > 2);
        return posing.pose(
                family.stems(), family, first, bound, (stem, wrong) -> written(family, bound, shown, stem, wrong));
    }

    private ItemDraft written(
            FamilyFile family, Map<String, Node> row, List<Asked> shown, String stem, List<Distractors.Wrong> wrong) {
        List<ItemDraft.Answer> answers = new ArrayList<>();
        Set<Triple> support = new LinkedHashSet<>();
        for (Asked asked : shown) {
            Set<Triple> own = relations.derivations(asked);
            support.addAll(own);
            answers.add(drafts.right(asked, own));
        }
        answers.addAll(drafts.wrong(shown.get(0), wrong));
        return drafts.of(family, row, stem)
                .nearness(Distractors.nearness(wrong))
                .asking(shown.stream().map(Asked::fact).toList(), support, answers);
    }
}
