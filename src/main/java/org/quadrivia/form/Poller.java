package org.quadrivia.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Repeatedly checks something that runs in the background, as long as a page shows it. */
public final class Poller implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int EVERY = 400;

    private final SerializableRunnable look;
    private @Nullable Registration polling;

    /** @param look what to do each time, on the page's own thread */
    public Poller(SerializableRunnable look) {
        this.look = look;
    }

    /** Begins polling, on the current page. */
    public void begin() {
        end();
        UI ui = UI.getCurrent();
        ui.setPollInterval(EVERY);
        polling = ui.addPollListener(poll -> look.run());
    }

    /** Stops polling; does nothing if it has not begun. */
    public void end() {
        if (polling != null) {
            polling.remove();
            polling = null;
            UI.getCurrent().setPollInterval(-1);
        }
    }
}
