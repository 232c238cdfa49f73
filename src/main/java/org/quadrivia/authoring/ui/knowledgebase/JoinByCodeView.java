package org.quadrivia.authoring.ui.knowledgebase;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadrivia.account.CodeThrottle;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.PersonId;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.authoring.access.JoinCode;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.KbId;
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
    private final CodeThrottle throttle;
    private final CurrentPerson people;
    private final PlainForm form;

    JoinByCodeView(AccessControl access, CodeThrottle throttle, CurrentPerson people) {
        this.access = access;
        this.throttle = throttle;
        this.people = people;
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
                .flatMap(this::knowledgeBase)
                .ifPresent(kb -> event.forwardTo("start/" + kb));
    }

    /** Opens the knowledge base with that code; empty if there is none, or too many wrong codes were tried, which the page then says. */
    private Optional<KbId> knowledgeBase(String typed) {
        Optional<PersonId> person = people.id();
        String address = VaadinRequest.getCurrent().getRemoteAddr();
        if (!throttle.allows(person, address)) {
            form.complain(CODE, text("class.join.many"));
            return Optional.empty();
        }
        Optional<KbId> opened = access.open(typed);
        if (opened.isEmpty()) {
            throttle.wrong(person, address);
            form.complain(CODE, text("teach.join.wrong"));
        }
        return opened;
    }

    private void open(String typed) {
        String signs = JoinCode.typed(typed);
        if (CLASS.matcher(signs).matches()) {
            Components.go(this, "classes/join?" + CODE + "=" + signs);
            return;
        }
        knowledgeBase(typed).ifPresent(kb -> Components.go(this, "start/" + kb));
    }

    @Override
    public String getPageTitle() {
        return text("teach.join");
    }
}
