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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.importing.FileMerge;
import org.quadrivia.authoring.importing.ImportService;
import org.quadrivia.authoring.importing.ImportState;
import org.quadrivia.authoring.importing.KeptTable;
import org.quadrivia.authoring.importing.KeptTables;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.ImportProgress;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
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
    private static final String KB = "kb";
    private static final String TABLE = "table";
    private static final int LOOK_EVERY = 400;

    private final ImportService imports;
    private final KeptTables tables;
    private final KnowledgeBaseService bases;
    private final Div step = Components.div("step");
    private final ImportSteps steps = new ImportSteps();
    private String id = "";
    private @Nullable KeptTable before;
    private @Nullable ImportProgress progress;
    private @Nullable Registration polling;

    ImportView(ImportService imports, KeptTables tables, KnowledgeBaseService bases) {
        this.imports = imports;
        this.bases = bases;
        this.tables = tables;
        getContent().addClassName("import");
        getContent().add(TeachHeader.withoutBase(getPageTitle(), text("teach.import.lead")), steps, step);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters said = event.getLocation().getQueryParameters();
        id = said.getSingleParameter(ID).orElse("");
        before = before(said);
        rest();
        Optional<ImportState> state = id.isEmpty() ? Optional.empty() : imports.state(id);
        state.ifPresentOrElse(this::show, () -> begin(id.isEmpty() ? "" : text("teach.import.gone")));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        rest();
    }

    /** Returns the address where the next version of a table is brought. */
    public static String next(KeptTable table) {
        return ROUTE + "?" + KB + "=" + table.kb() + "&" + TABLE + "="
                + URLEncoder.encode(table.name(), StandardCharsets.UTF_8);
    }

    /** Returns the table whose next version is brought; null for a new knowledge base. */
    private @Nullable KeptTable before(QueryParameters said) {
        Optional<String> kb = said.getSingleParameter(KB);
        Optional<String> table = said.getSingleParameter(TABLE);
        if (kb.isEmpty() || table.isEmpty()) {
            return null;
        }
        try {
            return tables.find(new KbId(kb.get()), table.get()).orElseThrow(NotFoundException::new);
        } catch (AccessRefused | IllegalArgumentException nobody) {
            throw new NotFoundException();
        }
    }

    private void begin(String words) {
        steps.withColumns(false);
        steps.at(ImportSteps.Step.READ);
        KeptTable next = before;
        Div ways = Components.div(
                "ways-in",
                Components.section(text("teach.import.files"), new ImportFiles(imports, words, this::brought)),
                new PastedTable(next == null ? "" : next.title(), this::pasted));
        if (next == null) {
            set(ways);
        } else {
            set(new Div(Components.paragraph(text("teach.next.lead", next.title(), next.kb())), ways));
        }
    }

    private void pasted(String title, String table) {
        goTo(imports.paste(title, table, before));
    }

    private void goTo(String begun) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(ID, begun);
        KeptTable next = before;
        if (next != null) {
            said.put(KB, next.kb().value());
            said.put(TABLE, next.name());
        }
        getUI().ifPresent(ui -> ui.navigate(ROUTE, QueryParameters.simple(said)));
    }

    private void brought(List<ImportService.Upload> files) {
        goTo(imports.begin(files, before));
    }

    private void show(ImportState state) {
        if (state.settled()) {
            rest();
        }
        switch (state) {
            case ImportState.Reading reading ->
                wait(reading(), text("teach.import.reading", reading.statements()), reading.share());
            case ImportState.Converting(var share) -> wait(reading(), text("teach.import.converting"), share);
            case ImportState.Columns(var table) -> {
                steps.withColumns(true);
                steps.at(ImportSteps.Step.COLUMNS);
                set(new TableEditor(table, () -> imports.state(id), this::convert, this::cancel));
            }
            case ImportState.Examining(var what) ->
                wait(ImportSteps.Step.LOOK, text("teach.import." + what.name().toLowerCase(java.util.Locale.ROOT)), -1);
            case ImportState.Refused refused -> {
                steps.at(ImportSteps.Step.READ);
                set(new ImportFaultTexts(refused.faults()));
            }
            case ImportState.Ready ready -> {
                steps.withColumns(ready.table());
                steps.at(ImportSteps.Step.PUBLISH);
                ImportFindings findings = new ImportFindings(
                        ready.report(), this::publish, this::cancel, ready.table() ? this::editTable : null);
                set(ready.table() ? findings : new Div(findings, existing()));
            }
            case ImportState.Compared(var changes) -> {
                steps.withColumns(true);
                steps.at(ImportSteps.Step.LOOK);
                ComparedRows[] rows = new ComparedRows[1];
                rows[0] = new ComparedRows(changes, () -> keep(rows[0]), this::editTable, this::cancel);
                set(rows[0]);
            }
            case ImportState.Published(var kb) -> Components.go(this, TeachNav.Tab.EDIT.of(kb));
            case ImportState.Cancelled cancelled -> begin(text("teach.import.cancelled"));
        }
    }

    /** Returns the step to which the reading of files belongs: for a table that was described, the look at all of it. */
    private ImportSteps.Step reading() {
        return steps.hasColumns() ? ImportSteps.Step.LOOK : ImportSteps.Step.READ;
    }

    private void convert() {
        imports.convert(id);
        look();
    }

    private void keep(ComparedRows shown) {
        imports.keep(id).ifPresent(outcome -> {
            if (outcome instanceof EditOutcome.Kept && before != null) {
                Components.go(this, TeachNav.Tab.EDIT.of(before.kb()) + "/changes");
            } else {
                shown.complain(text("teach.next.tooMuch"));
            }
        });
    }

    /** Returns the way into a knowledge base that exists; nothing if the teacher has none. */
    private Div existing() {
        List<KbCard> own = bases.mine().stream()
                .filter(entry -> !entry.rights().archived())
                .map(KnowledgeBaseService.Entry::card)
                .toList();
        Div found = Components.div("found");
        if (!own.isEmpty()) {
            found.add(Components.section(
                    text("teach.add"), new AddToExisting(own, with -> imports.compare(id, with), this::addTo)));
        }
        return found;
    }

    private String addTo(KbId kb, Set<FileMerge.SameName> same) {
        return switch (imports.addTo(id, kb, same).orElse(null)) {
            case null -> text("teach.import.gone");
            case EditOutcome.Kept kept -> {
                Components.go(this, TeachNav.Tab.EDIT.of(kb) + "/changes");
                yield "";
            }
            case EditOutcome refused -> EditMessage.of(refused).complaint();
        };
    }

    private void editTable() {
        imports.edit(id);
        look();
    }

    private void wait(ImportSteps.Step at, String words, double share) {
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
                        kb -> Components.go(this, EditAddress.published(kb)), () -> begin(text("teach.import.gone")));
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
