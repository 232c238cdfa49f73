package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.quadrivia.account.Role;

/** The page at an address that the visitor may not open. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class DeniedPage extends ErrorPageContent implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {
    /** The pages that teachers may open, but not for every knowledge base. */
    private static final String TEACH = "teach";

    private static final String KEY = "shell.error.403";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        boolean teaches = VaadinRequest.getCurrent().isUserInRole(Role.TEACHER.name());
        boolean ofTeachers = event.getLocation().getFirstSegment().equals(TEACH);
        say(text(KEY), text(teaches && ofTeachers ? "shell.error.notyours" : KEY + ".body"));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return text(KEY);
    }
}
