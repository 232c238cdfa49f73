package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The page at an address that does not exist. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class NotFoundPage extends ErrorPageContent implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    /** Addresses of named quizzes, which may need the code of their knowledge base. */
    private static final String QUIZ = "quiz/";

    private static final String KEY = "shell.error.404";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        if (event.getLocation().getPath().startsWith(QUIZ)) {
            say(text(KEY), text(KEY + ".quiz"));
        } else {
            say(KEY);
        }
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return text(KEY);
    }
}
