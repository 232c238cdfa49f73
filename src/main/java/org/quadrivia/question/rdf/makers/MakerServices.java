package org.quadrivia.question.rdf.makers;

import org.quadrivia.question.rdf.distractors.DistractorPool;
import org.quadrivia.question.rdf.distractors.Distractors;
import org.quadrivia.question.rdf.distractors.Draw;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.wording.ExplanationWriter;
import org.quadrivia.question.rdf.wording.Stems;

/** The services that most makers use. Other services are passed only to the makers that need them. */
public record MakerServices(
        Relations relations,
        ThingNames names,
        Kinship kinship,
        AskableFacts askable,
        HashSalts salts,
        Draw draw,
        DistractorPool pool,
        Distractors distractors,
        Stems stems,
        DraftWriter drafts,
        ExplanationWriter explanations) {}
