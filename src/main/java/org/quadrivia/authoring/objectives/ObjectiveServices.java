package org.quadrivia.authoring.objectives;

import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** The services that the pages with learning objectives use. */
@Component
@ConditionalOnStorage
public class ObjectiveServices {
    public final ObjectiveEditor editor;
    public final BasisFinder finder;
    public final ObjectiveQuestions questions;
    public final ObjectiveSuggestions suggestions;

    ObjectiveServices(
            ObjectiveEditor editor,
            BasisFinder finder,
            ObjectiveQuestions questions,
            ObjectiveSuggestions suggestions) {
        this.editor = editor;
        this.finder = finder;
        this.questions = questions;
        this.suggestions = suggestions;
    }
}
