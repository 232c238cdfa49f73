package org.quadrivia.question.rdf.makers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.Terms;
import org.quadrivia.question.rdf.language.Clues;
import org.quadrivia.question.rdf.language.Names;
import org.quadrivia.question.rdf.model.Argument;
import org.quadrivia.question.rdf.model.Asked;
import org.quadrivia.question.rdf.profile.Usable;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.wording.Stems;
import org.quadrivia.question.rdf.wording.Telling;
import org.quadrivia.question.rdf.wording.Typing;

/** An answer to be typed: only where a single thing is right and its name is short and like no other of its kind. */
public record TextMaker(
        Relations relations,
        Names names,
        Clues clues,
        Usable usable,
        Stems stems,
        Typing typing,
        Drafts drafts,
        Telling telling)
        implements Maker {
    @Override
    public List<Made> make(FamilyFile family, Map<String, Node> row) {
        Asked asked = Terms.asked(family, row);
        if (asked.key().isLiteral() || !usable.sourced(asked)) {
            return List.of(new Made.Dropped("no fact that can be asked"));
        }
        if (!relations.only(asked)) {
            return List.of(new Made.Dropped("more than one answer is right"));
        }
        Optional<Typing.Accepted> accepted = typing.of(asked);
        if (accepted.isEmpty()) {
            return List.of(new Made.Dropped("the name cannot be typed unmistakably"));
        }
        return family.stems().stream()
                .flatMap(form -> stems.write(form, family, asked, row).stream())
                .filter(stem ->
                        clues.betraying(stem, names.of(asked.key()), List.of()).isEmpty())
                .findFirst()
                .map(stem -> List.<Made>of(new Made.Drafted(draft(family, row, asked, stem, accepted.get()))))
                .orElseGet(() -> List.of(new Made.Dropped("no words to ask it unmistakably")));
    }

    private Draft draft(FamilyFile family, Map<String, Node> row, Asked asked, String stem, Typing.Accepted accepted) {
        Set<Triple> support = relations.derivations(asked);
        Draft.Answer answer = new Draft.Answer(
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
