package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.PatternBinder;
import org.quadrivia.question.rdf.model.Asked;

/** Three or four things of a kind in the order of a number or date. The row is one of them with its value. */
public record SortMaker(HashSalts salts, ComparableValues valued, DraftWriter drafts) implements Maker {
    private static final int FEWEST = 3;

    @Override
    public List<CandidateOutcome> make(FamilyFile family, Map<String, Node> row) {
        Asked asked = PatternBinder.asked(family, row);
        if (!valued.single(asked)) {
            return List.of(new CandidateOutcome.Dropped("no single value that can be put in order"));
        }
        List<Triple> chosen = valued.companions(asked, salts.of(family, asked.fact()));
        if (chosen.size() < FEWEST) {
            return List.of(new CandidateOutcome.Dropped("fewer than three of a kind with values that differ"));
        }
        return valued.stem(family, asked, row)
                .map(stem -> List.<CandidateOutcome>of(new CandidateOutcome.Drafted(draft(family, row, chosen, stem))))
                .orElseGet(() -> List.of(new CandidateOutcome.Dropped("no words to ask it unmistakably")));
    }

    private ItemDraft draft(FamilyFile family, Map<String, Node> row, List<Triple> sorted, String stem) {
        List<ItemDraft.Answer> answers = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Triple own = sorted.get(i);
            Triple beside = sorted.get(i == 0 ? 1 : i - 1);
            answers.add(drafts.placed(own.getSubject(), i + 1, own, List.of(own, beside)));
        }
        return drafts.of(family, row, stem)
                .listing(sorted.stream().map(Triple::getSubject).toList())
                .asking(sorted, sorted, answers);
    }
}
