package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.distractors.DistractorPool;
import org.quadrivia.question.rdf.distractors.Draw;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.PatternBinder;
import org.quadrivia.question.rdf.language.Clues;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.model.Argument;
import org.quadrivia.question.rdf.model.Asked;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.proof.Prover;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.wording.ExplanationWriter;
import org.quadrivia.question.rdf.wording.Stems;

/** Three or four pairs of one property. Each left side goes with exactly one of the right sides shown. */
public record MatchMaker(
        Relations relations,
        Prover prover,
        ThingNames names,
        Clues clues,
        Kinship kinship,
        AskableFacts usable,
        HashSalts salts,
        Draw draw,
        DistractorPool pool,
        Stems stems,
        DraftWriter drafts,
        ExplanationWriter telling)
        implements Maker {
    private static final int PAIRS = 4;
    private static final int FEWEST = 3;
    /** How many things are tried to find companions. */
    private static final int DRAWN = 60;

    @Override
    public List<CandidateOutcome> make(FamilyFile family, Map<String, Node> row) {
        Asked asked = PatternBinder.asked(family, row);
        if (!usable.sourced(asked)) {
            return List.of(new CandidateOutcome.Dropped("no fact that can be asked"));
        }
        Optional<String> stem = stems.first(family, asked, row);
        if (stem.isEmpty()) {
            return List.of(new CandidateOutcome.Dropped("no words to ask it unmistakably"));
        }
        List<Triple> pairs = pairs(asked, stem.get(), salts.of(family, asked.fact()));
        return pairs.size() < FEWEST
                ? List.of(new CandidateOutcome.Dropped("fewer than three pairs that cannot be mistaken"))
                : List.of(new CandidateOutcome.Drafted(draft(family, row, pairs, stem.get())));
    }

    private List<Triple> pairs(Asked asked, String stem, String salt) {
        List<Triple> pairs = new ArrayList<>();
        if (tellsNothing(asked.fact(), pairs)) {
            pairs.add(asked.fact());
        }
        Asked left = new Asked(asked.subject(), asked.property(), asked.object(), false);
        for (Node other : draw.of(pool.group(left), salt, DRAWN)) {
            Set<Node> ends = relations.nearest(other, asked.property(), 1);
            if (pairs.isEmpty() || pairs.size() == PAIRS) {
                break;
            }
            if (ends.size() == 1) {
                Asked beside =
                        new Asked(other, asked.property(), ends.iterator().next(), true);
                Triple pair = beside.fact();
                if (usable.stated(beside)
                        && usable.sourced(beside)
                        && kinship.alike(asked.object(), beside.object())
                        && apart(pair, pairs)
                        && tellsNothing(pair, pairs)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    /**
     * Whether no side shares a name with a side of another pair, and nothing states, claims or leaves open that a side goes with
     * one of another pair.
     */
    private boolean apart(Triple pair, List<Triple> pairs) {
        Node p = pair.getPredicate();
        return pairs.stream()
                .allMatch(other -> kinship.namedApart(pair.getSubject(), other.getSubject())
                        && kinship.namedApart(pair.getObject(), other.getObject())
                        && prover.plainlyNot(pair.getSubject(), p, other.getObject())
                        && prover.plainlyNot(other.getSubject(), p, pair.getObject()));
    }

    /** Whether the sides of the pair share no word or name. Otherwise, matching them would need no knowledge. */
    private boolean tellsNothing(Triple pair, List<Triple> others) {
        String right = names.of(pair.getObject());
        return clues.betraying(names.of(pair.getSubject()), right, List.of()).isEmpty();
    }

    private ItemDraft draft(FamilyFile family, Map<String, Node> row, List<Triple> pairs, String stem) {
        List<ItemDraft.Answer> answers = new ArrayList<>();
        Set<Triple> support = new LinkedHashSet<>();
        for (Triple pair : pairs) {
            Set<Triple> own = relations.derivations(pair.getSubject(), pair.getPredicate(), pair.getObject());
            support.addAll(own);
            answers.add(new ItemDraft.Answer(
                    pair.getSubject(),
                    names.of(pair.getSubject()),
                    true,
                    0,
                    () -> telling.linked(pair),
                    Argument.of(Reason.KEY, own),
                    pair.getObject(),
                    List.of(),
                    0));
        }
        return drafts.of(family, row, stem).asking(pairs, support, answers);
    }
}
