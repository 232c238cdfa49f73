package org.quadrivia.authoring.ui.knowledgebase;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.regex.Pattern;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.authoring.access.JoinCode;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.storage.ConditionalOnStorage;

/**
 * Opens a knowledge base by its code, which is either typed or given in the URL as the query parameter {@code code}. What has the form of
 * a class's code is passed on to the page on which people join classes.
 */
@Route(JoinByCodeView.ROUTE)
@AnonymousAllowed
@ConditionalOnStorage
public class JoinByCodeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "join";
    private static final String CODE = "code";

    /** Codes of classes are shorter than those of knowledge bases. */
    private static final Pattern CLASS = Pattern.compile("[A-Z0-9]{6}");

    private final AccessControl access;
    private final PlainForm form;

    JoinByCodeView(AccessControl access) {
        this.access = access;
        form = new PlainForm(typed -> open(typed.getOrDefault(CODE, "")));
        form.with(new FormField(CODE, text("teach.join.code"), "text", "off")
                        .hint(text("teach.join.hint"))
                        .longest(20))
                .send(text("teach.join.open"), "primary");
        getContent().addClassName("card");
        getContent().add(new H1(text("teach.join")), Components.lead(text("teach.join.lead")), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CODE)
                .flatMap(access::open)
                .ifPresent(kb -> event.forwardTo("start/" + kb));
    }

    private void open(String typed) {
        String signs = JoinCode.typed(typed);
        if (CLASS.matcher(signs).matches()) {
            Components.go(this, "classes/join?" + CODE + "=" + signs);
            return;
        }
        access.open(typed)
                .ifPresentOrElse(
                        kb -> Components.go(this, "start/" + kb), () -> form.complain(CODE, text("teach.join.wrong")));
    }

    @Override
    public String getPageTitle() {
        return text("teach.join");
    }
}
