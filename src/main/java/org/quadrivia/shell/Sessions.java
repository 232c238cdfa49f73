package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.quadrivia.storage.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps sessions out of people's sight. When a session has ended, the page reloads with all that it needs in its address, and
 * then says so ({@link PageState}), unless something was entered that would be lost. A failure after a click is shown as a short
 * notification.
 */
@Component
public class Sessions implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final int SHOWN_MS = 8_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages());
        // The page contains the ids by which the server knows the session's messages
        event.addIndexHtmlRequestListener(
                page -> page.getVaadinResponse().setHeader("Cache-Control", "private, no-cache"));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(Sessions::report));
    }

    /** Returns what Flow says when a page cannot go on. {@code stopped-page.js} tells the cases apart by their captions. */
    static SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text("shell.state.expired"));
        messages.setSessionExpiredMessage(text("shell.state.expired-body"));
        messages.setCookiesDisabledCaption(text("shell.state.cookies"));
        messages.setCookiesDisabledMessage(text("shell.state.cookies-body"));
        messages.setInternalErrorCaption(text("shell.state.broken"));
        messages.setInternalErrorMessage(text("shell.state.broken-body"));
        return messages;
    }

    /** Logs the failure unless it is logged already, and tells the person at the page. */
    static void report(ErrorEvent event) {
        boolean denied = FailureTexts.ofRights(event.getThrowable());
        boolean logged = FailureTexts.ofStorage(event.getThrowable()).isPresent();
        if (!denied && !logged) {
            LOG.error("Something failed on a page", event.getThrowable());
        }
        UI ui = UI.getCurrent();
        if (ui != null) {
            String words = FailureTexts.ofStorage(event.getThrowable())
                    .map(StorageFailure::getMessage)
                    .orElseGet(() -> text(denied ? "shell.error.notyours" : "shell.error.click"));
            ui.access(() -> show(ui, words));
        }
    }

    /** Shows the words in place of those of the failure before. */
    private static void show(UI ui, String words) {
        Notification before = ComponentUtil.getData(ui, Notification.class);
        if (before != null) {
            before.close();
        }
        ComponentUtil.setData(
                ui, Notification.class, Notification.show(words, SHOWN_MS, Notification.Position.BOTTOM_CENTER));
    }
}
