package org.quadrivia.question.rdf.makers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.PatternBinder;
import org.quadrivia.question.rdf.language.Clues;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.model.Argument;
import org.quadrivia.question.rdf.model.Asked;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.wording.AcceptedAnswers;
import org.quadrivia.question.rdf.wording.ExplanationWriter;
import org.quadrivia.question.rdf.wording.Stems;

/** An answer to be typed. Used only if a single thing is right and its name is short and unlike any other of its kind. */
public record TextMaker(
        Relations relations,
        ThingNames names,
        Clues clues,
        AskableFacts usable,
        Stems stems,
        AcceptedAnswers typing,
        DraftWriter drafts,
        ExplanationWriter telling)
        implements Maker {
    @Override
    public List<CandidateOutcome> make(FamilyFile family, Map<String, Node> row) {
        Asked asked = PatternBinder.asked(family, row);
        if (asked.key().isLiteral() || !usable.sourced(asked)) {
            return List.of(new CandidateOutcome.Dropped("no fact that can be asked"));
        }
        if (!relations.only(asked)) {
            return List.of(new CandidateOutcome.Dropped("more than one answer is right"));
        }
        Optional<AcceptedAnswers.Accepted> accepted = typing.of(asked);
        if (accepted.isEmpty()) {
            return List.of(new CandidateOutcome.Dropped("the name cannot be typed unmistakably"));
        }
        return family.stems().stream()
                .flatMap(form -> stems.write(form, family, asked, row).stream())
                .filter(stem ->
                        clues.betraying(stem, names.of(asked.key()), List.of()).isEmpty())
                .findFirst()
                .map(stem -> List.<CandidateOutcome>of(
                        new CandidateOutcome.Drafted(draft(family, row, asked, stem, accepted.get()))))
                .orElseGet(() -> List.of(new CandidateOutcome.Dropped("no words to ask it unmistakably")));
    }

    private ItemDraft draft(
            FamilyFile family, Map<String, Node> row, Asked asked, String stem, AcceptedAnswers.Accepted accepted) {
        Set<Triple> support = relations.derivations(asked);
        ItemDraft.Answer answer = new ItemDraft.Answer(
                asked.key(),
                names.of(asked.key()),
                true,
                0,
                () -> telling.right(asked.fact()),
                Argument.of(Reason.KEY, support),
                null,
                accepted.texts(),
                accepted.slips());
        return drafts.of(family, row, stem).asking(List.of(asked.fact()), support, List.of(answer));
    }
}
