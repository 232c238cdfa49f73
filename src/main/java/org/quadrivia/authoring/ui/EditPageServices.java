package org.quadrivia.authoring.ui;

import org.quadrivia.authoring.draft.DraftEditor;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.DeclarationEditor;
import org.quadrivia.authoring.editing.EnrichmentSuggestions;
import org.quadrivia.authoring.editing.EntityFormEditor;
import org.quadrivia.authoring.editing.ExerciseEditor;
import org.quadrivia.authoring.editing.FamilyEditor;
import org.quadrivia.authoring.editing.KindTableEditor;
import org.quadrivia.authoring.editing.LexiconEditor;
import org.quadrivia.authoring.editing.PassageEditor;
import org.quadrivia.authoring.editing.TopicEditor;
import org.quadrivia.authoring.editing.WorthEditor;
import org.quadrivia.authoring.editing.media.MediaEditor;
import org.quadrivia.authoring.editing.warning.EditWarnings;
import org.quadrivia.authoring.objectives.ObjectiveServices;
import org.quadrivia.authoring.publishing.DraftEffects;
import org.quadrivia.authoring.publishing.DraftPublishing;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** The services that the editing pages and their parts use. */
@Component
@ConditionalOnStorage
public class EditPageServices {
    public final DraftWorkspace desk;
    public final DraftEditor drafts;
    public final DraftEffects effects;
    public final DraftPublishing publishing;
    public final EntityFormEditor forms;
    public final KindTableEditor tables;
    public final EditWarnings warnings;
    public final LexiconEditor lexicons;
    public final DeclarationEditor declarations;
    public final WorthEditor worth;
    public final FamilyEditor families;
    public final TopicEditor topics;
    public final PassageEditor passages;
    public final EnrichmentSuggestions suggestions;
    public final ExerciseEditor exercises;
    public final ObjectiveServices objectives;
    public final MediaEditor media;

    EditPageServices(
            DraftWorkspace desk,
            DraftEditor drafts,
            DraftEffects effects,
            DraftPublishing publishing,
            EntityFormEditor forms,
            KindTableEditor tables,
            EditWarnings warnings,
            LexiconEditor lexicons,
            DeclarationEditor declarations,
            WorthEditor worth,
            FamilyEditor families,
            TopicEditor topics,
            PassageEditor passages,
            EnrichmentSuggestions suggestions,
            ExerciseEditor exercises,
            ObjectiveServices objectives,
            MediaEditor media) {
        this.desk = desk;
        this.drafts = drafts;
        this.effects = effects;
        this.publishing = publishing;
        this.forms = forms;
        this.tables = tables;
        this.warnings = warnings;
        this.lexicons = lexicons;
        this.declarations = declarations;
        this.worth = worth;
        this.families = families;
        this.topics = topics;
        this.passages = passages;
        this.suggestions = suggestions;
        this.exercises = exercises;
        this.objectives = objectives;
        this.media = media;
    }

    /** Opens the current person's draft for one page or one action; see {@link DraftWorkspace#open}. */
    public OpenDraft open(KbCard card) {
        return desk.open(card.id());
    }
}
