package org.quadrivia.quiz.ui.offline;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.quadrivia.language.InterfaceLanguages;
import org.quadrivia.quiz.Quiz;

/**
 * Makes the device keep a copy of an open quiz, so that the quiz continues offline, and delete it when the quiz is finished. Does
 * nothing for quizzes that devices may not keep. See {@code offline-copy.js}.
 */
@Tag("offline-copy")
public final class OfflineCopy extends Component {
    private final boolean kept;

    public OfflineCopy(Quiz quiz) {
        kept = quiz.mayBeKeptOnDevice() || quiz.finished();
        getElement().setAttribute("hidden", true);
        if (kept) {
            getElement().setAttribute("quiz", quiz.id().value());
            getElement().setAttribute("language", InterfaceLanguages.tag());
            getElement().setAttribute("next", String.valueOf(quiz.current().orElse(0)));
            getElement().setAttribute("version", DeviceCopies.version(quiz));
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (kept) {
            attach.getUI().getPage().addJsModule("context://offline-copy.js");
        }
    }
}
