package org.quadrivia.authoring.ui.text;

import org.quadrivia.authoring.editing.SourceTextEditor;
import org.quadrivia.authoring.editing.TextFacts;
import org.quadrivia.authoring.editing.TextMarks;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.authoring.text.TextDesk;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** The services that the pages for texts use. */
@Component
@ConditionalOnStorage
class TextPageServices {
    final TextDesk desk;
    final SourceTextEditor sources;
    final TextMarks marks;
    final TextFacts facts;
    final EditPageServices editing;
    final KnowledgeBaseService bases;

    TextPageServices(
            TextDesk desk,
            SourceTextEditor sources,
            TextMarks marks,
            TextFacts facts,
            EditPageServices editing,
            KnowledgeBaseService bases) {
        this.desk = desk;
        this.sources = sources;
        this.marks = marks;
        this.facts = facts;
        this.editing = editing;
        this.bases = bases;
    }
}
