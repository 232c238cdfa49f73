package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.importing.ImportService;
import org.quadrivia.authoring.importing.ImportState;
import org.quadrivia.authoring.ui.ImportProgress;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.storage.ConditionalOnStorage;

/**
 * The page that imports RDF files into a knowledge base, step by step. {@code id} in the address names the import, so that it
 * survives reloading the page.
 */
@Route(ImportView.ROUTE)
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
@StyleSheet("context://teach.css")
public class ImportView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    public static final String ROUTE = TeachNav.ROUTE + "/import";
    private static final String ID = "id";
    private static final int LOOK_EVERY = 400;

    private final ImportService imports;
    private final Div step = Components.div("step");
    private final ImportSteps steps = new ImportSteps();
    private String id = "";
    private @Nullable ImportProgress progress;
    private @Nullable Registration polling;

    ImportView(ImportService imports) {
        this.imports = imports;
        getContent().addClassName("import");
        getContent().add(TeachHeader.withoutBase(getPageTitle(), text("teach.import.lead")), steps, step);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getLocation().getQueryParameters().getSingleParameter(ID).orElse("");
        rest();
        Optional<ImportState> state = id.isEmpty() ? Optional.empty() : imports.state(id);
        state.ifPresentOrElse(this::show, () -> begin(id.isEmpty() ? "" : text("teach.import.gone")));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        rest();
    }

    private void begin(String words) {
        steps.at(0);
        set(new ImportFiles(imports, words, this::brought));
    }

    private void brought(List<ImportService.Upload> files) {
        String begun = imports.begin(files);
        getUI().ifPresent(ui -> ui.navigate(ROUTE, QueryParameters.of(ID, begun)));
    }

    private void show(ImportState state) {
        switch (state) {
            case ImportState.Reading reading ->
                wait(0, text("teach.import.reading", reading.statements()), reading.share());
            case ImportState.Converting(var share) -> wait(0, text("teach.import.converting"), share);
            case ImportState.Examining(var what) ->
                wait(1, text("teach.import." + what.name().toLowerCase(java.util.Locale.ROOT)), -1);
            case ImportState.Refused refused -> {
                steps.at(0);
                set(new ImportFaultTexts(refused.faults()));
            }
            case ImportState.Ready ready -> {
                steps.at(2);
                set(new ImportFindings(ready.report(), this::publish, this::cancel));
            }
            case ImportState.Published(var kb) -> Components.go(this, TeachNav.Tab.EDIT.of(kb));
            case ImportState.Cancelled cancelled -> begin(text("teach.import.cancelled"));
        }
        if (state.settled()) {
            rest();
        }
    }

    private void wait(int at, String words, double share) {
        steps.at(at);
        ImportProgress shown = progress;
        if (shown == null) {
            shown = new ImportProgress(this::cancel);
            set(shown);
            progress = shown;
            UI ui = UI.getCurrent();
            ui.setPollInterval(LOOK_EVERY);
            polling = ui.addPollListener(poll -> look());
        }
        shown.say(words, share);
    }

    private void look() {
        imports.state(id).ifPresentOrElse(this::show, () -> {
            rest();
            begin(text("teach.import.gone"));
        });
    }

    private void publish(KbDetails details, Visibility visibility) {
        imports.publish(id, details, visibility)
                .ifPresentOrElse(
                        kb -> Components.go(this, TeachNav.Tab.EDIT.of(kb)), () -> begin(text("teach.import.gone")));
    }

    private void cancel() {
        imports.cancel(id);
        rest();
        begin(text("teach.import.cancelled"));
    }

    /** Stops polling. */
    private void rest() {
        if (polling != null) {
            polling.remove();
            polling = null;
            UI.getCurrent().setPollInterval(-1);
        }
        progress = null;
    }

    private void set(Component content) {
        step.removeAll();
        step.add(content);
    }

    @Override
    public String getPageTitle() {
        return text("teach.import");
    }
}
