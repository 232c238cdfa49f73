package org.quadrivia.authoring.ui;

import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.Drafts;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.ExerciseDesk;
import org.quadrivia.authoring.editing.Families;
import org.quadrivia.authoring.editing.Lexicons;
import org.quadrivia.authoring.editing.PassageDesk;
import org.quadrivia.authoring.editing.Suggestions;
import org.quadrivia.authoring.editing.ThingForms;
import org.quadrivia.authoring.editing.TopicDesk;
import org.quadrivia.authoring.publishing.DraftEffects;
import org.quadrivia.authoring.publishing.DraftPublishing;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.source.SourceCheck;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** The services that the editing pages and their parts use. */
@Component
@ConditionalOnStorage
public class Editing {
    public final DraftWorkspace desk;
    public final Drafts drafts;
    public final DraftEffects effects;
    public final DraftPublishing publishing;
    public final ThingForms forms;
    public final SourceCheck check;
    public final Lexicons lexicons;
    public final Families families;
    public final TopicDesk topics;
    public final PassageDesk passages;
    public final Suggestions suggestions;
    public final ExerciseDesk exercises;

    Editing(
            DraftWorkspace desk,
            Drafts drafts,
            DraftEffects effects,
            DraftPublishing publishing,
            ThingForms forms,
            SourceCheck check,
            Lexicons lexicons,
            Families families,
            TopicDesk topics,
            PassageDesk passages,
            Suggestions suggestions,
            ExerciseDesk exercises) {
        this.desk = desk;
        this.drafts = drafts;
        this.effects = effects;
        this.publishing = publishing;
        this.forms = forms;
        this.check = check;
        this.lexicons = lexicons;
        this.families = families;
        this.topics = topics;
        this.passages = passages;
        this.suggestions = suggestions;
        this.exercises = exercises;
    }

    /** Opens the current person's draft for one page or one action; see {@link DraftWorkspace#open}. */
    public OpenDraft open(KbCard card) {
        return desk.open(card.id());
    }
}
