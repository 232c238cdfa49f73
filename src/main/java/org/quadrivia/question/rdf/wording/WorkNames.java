package org.quadrivia.question.rdf.wording;

import java.util.Map;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.TaggedName;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.phrase.WorkMakers;

/** Names works in stems: a title may be that of many a work, so it is said whose work it is. */
final class WorkNames {
    private final ThingNames names;
    private final Sentences sentences;
    private final UnambiguousNames unambiguous;
    private final WorkMakers makers;

    WorkNames(ThingNames names, Sentences sentences, UnambiguousNames unambiguous, WorkMakers makers) {
        this.names = names;
        this.sentences = sentences;
        this.unambiguous = unambiguous;
        this.makers = makers;
    }

    /**
     * Returns the name of a work with that of its maker: "“Believe” by Cher". Without it, if the maker points to the answer, if the
     * name already says it, or if a namesake of the maker can be an answer.
     */
    Object ofMaker(AskedFact asked, Object named) {
        String kind = named instanceof TaggedName tagged ? tagged.kind() : "";
        return makers.of(asked.anchor(), asked.fact())
                .filter(maker -> !names.isNamedIn(maker, kind)
                        && !names.isNamedIn(maker, names.of(asked.anchor()))
                        && !names.shareName(maker, asked.key())
                        && !makers.joined(maker, asked.key())
                        && unambiguous
                                .of(maker, asked.property(), asked.keyIsObject())
                                .filter(maker::equals)
                                .isPresent())
                .map(maker -> (Object) sentences
                        .fill(
                                Stems.INNER + sentences.frames().text("name.by"),
                                Map.of("name", named, "maker", maker),
                                false)
                        .replace(Stems.INNER, ""))
                .orElse(named);
    }
}
