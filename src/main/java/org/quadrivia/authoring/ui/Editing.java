package org.quadrivia.authoring.ui;

import org.quadrivia.authoring.rdf.Completions;
import org.quadrivia.authoring.rdf.DraftEffects;
import org.quadrivia.authoring.rdf.DraftPublishing;
import org.quadrivia.authoring.rdf.Drafts;
import org.quadrivia.authoring.rdf.ExerciseDesk;
import org.quadrivia.authoring.rdf.Families;
import org.quadrivia.authoring.rdf.Forms;
import org.quadrivia.authoring.rdf.Lexicons;
import org.quadrivia.authoring.rdf.PassageDesk;
import org.quadrivia.authoring.rdf.Suggestions;
import org.quadrivia.authoring.rdf.TopicDesk;
import org.quadrivia.knowledge.SourceCheck;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** What the pages of editing and their parts work with. */
@Component
@ConditionalOnStorage
class Editing {
    final Drafts drafts;
    final DraftEffects effects;
    final DraftPublishing publishing;
    final Forms forms;
    final SourceCheck check;
    final Completions completions;
    final Lexicons lexicons;
    final Families families;
    final TopicDesk topics;
    final PassageDesk passages;
    final Suggestions suggestions;
    final ExerciseDesk exercises;

    Editing(
            Drafts drafts,
            DraftEffects effects,
            DraftPublishing publishing,
            Forms forms,
            SourceCheck check,
            Completions completions,
            Lexicons lexicons,
            Families families,
            TopicDesk topics,
            PassageDesk passages,
            Suggestions suggestions,
            ExerciseDesk exercises) {
        this.drafts = drafts;
        this.effects = effects;
        this.publishing = publishing;
        this.forms = forms;
        this.check = check;
        this.completions = completions;
        this.lexicons = lexicons;
        this.families = families;
        this.topics = topics;
        this.passages = passages;
        this.suggestions = suggestions;
        this.exercises = exercises;
    }
}
