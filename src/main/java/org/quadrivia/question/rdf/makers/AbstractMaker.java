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

/** Holds the services that most makers use. */
abstract class AbstractMaker implements Maker {
    final Relations relations;
    final ThingNames names;
    final Kinship kinship;
    final AskableFacts askable;
    final HashSalts salts;
    final Draw draw;
    final DistractorPool pool;
    final Distractors distractors;
    final Stems stems;
    final DraftWriter drafts;
    final ExplanationWriter explanations;

    AbstractMaker(MakerServices services) {
        relations = services.relations();
        names = services.names();
        kinship = services.kinship();
        askable = services.askable();
        salts = services.salts();
        draw = services.draw();
        pool = services.pool();
        distractors = services.distractors();
        stems = services.stems();
        drafts = services.drafts();
        explanations = services.explanations();
    }
}
