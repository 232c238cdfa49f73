package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** What stands at an address that is for others. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class DeniedPage extends Apology implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {
    private static final String KEY = "shell.error.403";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        String notTheirs = text("shell.error.notyours");
        // Else it is the role, of which Vaadin says so in words of its own
        say(text(KEY), notTheirs.equals(parameter.getException().getMessage()) ? notTheirs : text(KEY + ".body"));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return text(KEY);
    }
}
