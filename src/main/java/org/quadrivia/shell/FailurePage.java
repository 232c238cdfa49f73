package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.quadrivia.storage.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page shown when a view fails. The cause goes to the log and is not shown. Storage failures are not logged here, since the
 * storage has logged them.
 */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class FailurePage extends ErrorPageContent implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);
    private static final String KEY = "shell.error.500";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (FailureTexts.ofRights(parameter.getException())) {
            say(text("shell.error.403"), text("shell.error.notyours"));
            return HttpServletResponse.SC_FORBIDDEN;
        }
        Optional<StorageFailure> storage = FailureTexts.ofStorage(parameter.getException());
        if (storage.isEmpty()) {
            LOG.error("The page {} broke", withoutSecret(event.getLocation().getPath()), parameter.getException());
        }
        storage.ifPresentOrElse(failure -> say(text("shell.error.503"), failure.getMessage()), () -> say(KEY));
        return storage.isPresent()
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Returns the path without the secret of a one-time link, which must not get into the log. */
    static String withoutSecret(String path) {
        return path.replaceFirst("^(first-administrator|reset-password)/.*", "$1/…");
    }

    @Override
    public String getPageTitle() {
        return text(KEY);
    }
}
