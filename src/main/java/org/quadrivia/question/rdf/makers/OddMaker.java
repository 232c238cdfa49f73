package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.distractors.DistractorPool;
import org.quadrivia.question.rdf.distractors.Distractors;
import org.quadrivia.question.rdf.distractors.Draw;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.PatternBinder;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.model.AnswerSet;
import org.quadrivia.question.rdf.model.Argument;
import org.quadrivia.question.rdf.model.Asked;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.proof.FactSources;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.wording.ExplanationWriter;
import org.quadrivia.question.rdf.wording.Stems;

/** Two or three things share a fact; one of their kind lacks it and is the key. */
public record OddMaker(
        Relations relations,
        ThingNames names,
        Kinship kinship,
        AskableFacts usable,
        FactSources sources,
        HashSalts salts,
        Draw draw,
        DistractorPool pool,
        Distractors distractors,
        Stems stems,
        DraftWriter drafts,
        ExplanationWriter telling)
        implements Maker {
    private static final int SHARING = 3;

    @Override
    public List<CandidateOutcome> make(FamilyFile family, Map<String, Node> row) {
        AnswerSet side = PatternBinder.side(family, row);
        Set<Node> all = relations.answers(side);
        String salt = salts.of(family.file(), side.anchor(), side.property());
        List<Asked> sharing = sharing(all, side, salt);
        if (sharing.size() < 2) {
            return List.of(new CandidateOutcome.Dropped("fewer than two things that share a fact"));
        }
        Map<String, Node> bound = new HashMap<>(row);
        bound.remove(family.key());
        Asked first = sharing.get(0);
        StemSelector posing = new StemSelector(
                stems,
                distractors.of(first, 1, all, salt, sources.reasons(family, first.fact()))::beside,
                odd -> !odd.isEmpty() && ofKind(odd.get(0).node(), sharing),
                "nothing of the kind that provably lacks the fact");
        return List.of(posing.pose(
                family.stems(), family, first, bound, (stem, odd) -> draft(family, bound, sharing, odd.get(0), stem)));
    }

    private boolean ofKind(Node odd, List<Asked> sharing) {
        Set<Node> members = pool.beside(odd, sharing.get(0));
        return sharing.stream().allMatch(asked -> members.contains(asked.key()));
    }

    private List<Asked> sharing(Set<Node> all, AnswerSet side, String salt) {
        List<Asked> found = new ArrayList<>();
        for (Node node : draw.each(all, salt)) {
            Asked asked = side.member(node);
            if (usable.stated(asked)
                    && usable.sourced(asked)
                    && found.stream()
                            .allMatch(b -> kinship.namedApart(node, b.key()) && kinship.alike(node, b.key()))) {
                found.add(asked);
            }
            if (found.size() == SHARING) {
                break;
            }
        }
        return found;
    }

    private ItemDraft draft(
            FamilyFile family, Map<String, Node> row, List<Asked> sharing, Distractors.Wrong odd, String stem) {
        List<ItemDraft.Answer> answers = new ArrayList<>();
        Set<Triple> support = new LinkedHashSet<>();
        List<Node> listed = new ArrayList<>(List.of(odd.node()));
        for (Asked asked : sharing) {
            Set<Triple> own = relations.derivations(asked);
            support.addAll(own);
            listed.add(asked.key());
            answers.add(drafts.wrong(asked.key(), () -> telling.linked(asked.fact()), Argument.of(Reason.STATED, own)));
        }
        answers.add(new ItemDraft.Answer(
                odd.node(),
                names.of(odd.node()),
                true,
                0,
                () -> telling.frame(
                        "odd.right", Map.of("why", telling.wrong(sharing.get(0), odd.node(), odd.reason()))),
                odd.argument()));
        return drafts.of(family, row, stem)
                .listing(listed)
                .nearness(odd.nearness())
                .asking(sharing.stream().map(Asked::fact).toList(), support, answers);
    }
}
