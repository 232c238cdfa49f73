package org.quadrivia.quiz.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.quadrivia.storage.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Transfers a guest's quizzes before the first page that a person sees after signing in, whatever the way of signing in. */
@Component
class GuestQuizTransfer implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(GuestQuizTransfer.class);

    private final CurrentTaker takers;

    GuestQuizTransfer(CurrentTaker takers) {
        this.takers = takers;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(enter -> carryOver()));
    }

    /** Transfers the quizzes. If storage fails, the next page tries again. */
    private void carryOver() {
        try {
            takers.carryOver();
        } catch (StorageFailure failure) {
            LOG.warn("A guest's quizzes wait to be carried over", failure);
        }
    }
}
