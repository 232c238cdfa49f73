package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.PatternBinder;
import org.quadrivia.question.rdf.model.Argument;
import org.quadrivia.question.rdf.model.Asked;
import org.quadrivia.question.rdf.wording.ExplanationWriter;

/** Which of three or four things of a kind has the greatest or least number, or the earliest date. */
public record CompareMaker(HashSalts salts, ComparableValues valued, DraftWriter drafts, ExplanationWriter telling)
        implements Maker {
    private static final int FEWEST = 3;

    @Override
    public List<CandidateOutcome> make(FamilyFile family, Map<String, Node> row) {
        Asked asked = PatternBinder.asked(family, row);
        if (!valued.single(asked)) {
            return List.of(new CandidateOutcome.Dropped("no single value that can be compared"));
        }
        List<Triple> sorted = valued.companions(asked, salts.of(family, asked.fact()));
        if (sorted.size() < FEWEST) {
            return List.of(new CandidateOutcome.Dropped("fewer than three of a kind with values well apart"));
        }
        Triple key = family.form() == FamilyFile.Form.MOST ? sorted.get(sorted.size() - 1) : sorted.get(0);
        return valued.stem(family, asked, row)
                .map(stem ->
                        List.<CandidateOutcome>of(new CandidateOutcome.Drafted(draft(family, row, key, sorted, stem))))
                .orElseGet(() -> List.of(new CandidateOutcome.Dropped("no words to ask it unmistakably")));
    }

    private ItemDraft draft(FamilyFile family, Map<String, Node> row, Triple key, List<Triple> sorted, String stem) {
        List<ItemDraft.Answer> answers = new ArrayList<>();
        for (Triple one : sorted) {
            Node thing = one.getSubject();
            answers.add(
                    one.equals(key)
                            ? drafts.right(thing, () -> telling.right(one), sorted)
                            : drafts.wrong(
                                    thing, () -> told(one, key), Argument.of(Reason.COMPARED, List.of(one, key))));
        }
        return drafts.of(family, row, stem)
                .listing(sorted.stream().map(Triple::getSubject).toList())
                .asking(sorted, sorted, answers);
    }

    private String told(Triple one, Triple key) {
        return telling.linked(one) + " " + telling.linked(key);
    }
}
