package org.quadrivia.authoring.ui.text;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.authoring.text.TextState;
import org.quadrivia.authoring.ui.ImportProgress;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.form.Poller;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;

/**
 * The page on which a text becomes passages, step by step: bring it, look at it, keep it. {@code id} in the address names the text that
 * was brought, so that it survives reloading the page; {@code into} names the knowledge base that is proposed to hold it.
 */
@Route(FromTextView.ROUTE)
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
@StyleSheet("context://teach.css")
public class FromTextView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    public static final String ROUTE = TeachNav.ROUTE + "/from-text";
    private static final String ID = "id";
    private static final String INTO = "into";

    private final TextPageServices services;
    private final Div step = new Div();
    private final Poller poller = new Poller(this::look);
    private String id = "";
    private String into = "";

    FromTextView(TextPageServices services) {
        this.services = services;
        step.addClassName("step");
        getContent().addClassNames("teach", "import", "from-text");
        getContent().add(TeachHeader.withoutBase(getPageTitle(), text("teach.fromText.lead")), step);
    }

    /** Returns the address of the page for a text that is to become part of a knowledge base. */
    static String into(KbId kb) {
        return ROUTE + "?" + INTO + "=" + kb;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        id = asked.getSingleParameter(ID).orElse("");
        into = asked.getSingleParameter(INTO).orElse("");
        poller.end();
        Optional<TextState> state = id.isEmpty() ? Optional.empty() : services.desk.state(id);
        state.ifPresentOrElse(this::show, () -> begin(id.isEmpty() ? "" : text("teach.fromText.gone")));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        poller.end();
    }

    private void begin(String words) {
        set(new BringText(services.desk, words, this::brought));
    }

    private void brought(String begun) {
        Map<String, String> query = new HashMap<>();
        query.put(ID, begun);
        if (!into.isEmpty()) {
            query.put(INTO, into);
        }
        getUI().ifPresent(ui -> ui.navigate(ROUTE, QueryParameters.simple(query)));
    }

    private void show(TextState state) {
        switch (state) {
            case TextState.Reading reading -> {
                ImportProgress progress = new ImportProgress(this::cancel);
                progress.say(text("teach.fromText.reading"), -1);
                set(progress);
                poller.begin();
            }
            case TextState.Refused(var words) -> begin(words.isEmpty() ? text("teach.fromText.gone") : words);
            case TextState.Ready(var text) -> set(new KeepText(services, id, into, text));
        }
    }

    private void look() {
        Optional<TextState> state = services.desk.state(id);
        if (state.filter(TextState.Reading.class::isInstance).isEmpty()) {
            poller.end();
            state.ifPresentOrElse(this::show, () -> begin(text("teach.fromText.gone")));
        }
    }

    private void cancel() {
        services.desk.cancel(id);
        poller.end();
        begin(text("teach.import.cancelled"));
    }

    private void set(Component content) {
        step.removeAll();
        step.add(content);
    }

    @Override
    public String getPageTitle() {
        return text("teach.fromText");
    }
}
