package org.quadrivia.authoring.ui;

import org.quadrivia.authoring.Drafts;
import org.quadrivia.authoring.Families;
import org.quadrivia.authoring.Forms;
import org.quadrivia.authoring.Lexicons;
import org.quadrivia.knowledge.SourceCheck;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** What the page of editing and its parts work with. */
@Component
@ConditionalOnStorage
class Editing {
    final Drafts drafts;
    final Forms forms;
    final Lexicons lexicons;
    final Families families;
    final SourceCheck check;

    Editing(Drafts drafts, Forms forms, Lexicons lexicons, Families families, SourceCheck check) {
        this.drafts = drafts;
        this.forms = forms;
        this.lexicons = lexicons;
        this.families = families;
        this.check = check;
    }
}
