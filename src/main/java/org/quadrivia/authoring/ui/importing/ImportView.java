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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.fetching.Origin;
import org.quadrivia.authoring.fetching.Origins;
import org.quadrivia.authoring.fetching.Selection;
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
    private static final String ORIGIN = "origin";
    private static final int LOOK_EVERY = 400;

    private final ImportService imports;
    private final KeptTables tables;
    private final Origins origins;
    private final KnowledgeBaseService bases;
    private final Div step = Components.div("step");
    private final ImportSteps steps = new ImportSteps();
    private String id = "";
    private Map<String, String> selected = new HashMap<>();
    private @Nullable KeptTable before;
    private @Nullable ImportProgress progress;
    private @Nullable Registration polling;

    ImportView(ImportService imports, KeptTables tables, Origins origins, KnowledgeBaseService bases) {
        this.imports = imports;
        this.bases = bases;
        this.tables = tables;
        this.origins = origins;
        getContent().addClassName("import");
        getContent().add(TeachHeader.withoutBase(getPageTitle(), text("teach.import.lead")), steps, step);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters said = event.getLocation().getQueryParameters();
        id = said.getSingleParameter(ID).orElse("");
        before = before(said);
        rest();
        Optional<Origin> again = id.isEmpty() ? again(said) : Optional.empty();
        if (again.isPresent()) {
            renew(again.get());
            return;
        }
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

    /** Returns the address where something is fetched again. */
    public static String again(Origin origin) {
        return ROUTE + "?" + KB + "=" + origin.kb() + "&" + ORIGIN + "="
                + origin.selection().id();
    }

    /** Returns what is fetched again; empty for nothing. */
    private Optional<Origin> again(QueryParameters said) {
        Optional<String> kb = said.getSingleParameter(KB);
        Optional<String> origin = said.getSingleParameter(ORIGIN);
        if (kb.isEmpty() || origin.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(origins.find(new KbId(kb.get()), origin.get()).orElseThrow(NotFoundException::new));
        } catch (AccessRefused | IllegalArgumentException nobody) {
            throw new NotFoundException();
        }
    }

    /** Asks before anything is fetched: an address alone, which others can give out, fetches nothing. */
    private void renew(Origin origin) {
        steps.withColumns(false);
        steps.at(ImportSteps.Step.READ);
        set(new FetchAgain(
                origin,
                bases.mine(origin.kb())
                        .map(entry -> entry.card().title())
                        .orElse(origin.kb().value()),
                () -> goTo(imports.fetch(origin.selection(), origin.kb()))));
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
            ways.add(fetchForm());
            set(ways);
        } else {
            set(new Div(Components.paragraph(text("teach.next.lead", next.title(), next.kb())), ways));
        }
    }

    /** Returns the way in from another server; a line that says who can open it where no host is allowed. */
    private Component fetchForm() {
        return imports.remote().hosts().isEmpty()
                ? Components.muted(text("teach.fetch.off"))
                : new FetchForm(imports.remote(), selected, this::fetch);
    }

    /** Keeps what was written, so that it need not be written again if nothing comes of it. */
    private void fetch(Selection selection, Map<String, String> written) {
        selected = new HashMap<>(written);
        goTo(imports.fetch(selection, null));
    }

    private void pasted(String title, String table) {
        selected.clear();
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
        selected.clear();
        goTo(imports.begin(files, before));
    }

    private void show(ImportState state) {
        if (state.settled()) {
            rest();
        }
        switch (state) {
            case ImportState.Fetching(var bytes) ->
                wait(reading(), text("teach.fetch.receiving", kilobytes(bytes)), -1);
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
                ImportFaultTexts faults = new ImportFaultTexts(refused.faults());
                set(selected.isEmpty() ? faults : new Div(faults, fetchForm()));
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
            case ImportState.Comparing(var with, var share) ->
                wait(ImportSteps.Step.LOOK, text("teach.merge.comparing"), share);
            case ImportState.Proposed asked -> {
                steps.at(ImportSteps.Step.LOOK);
                set(preview(asked));
            }
            case ImportState.Merged(var with) -> keepMerged();
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
            found.add(Components.section(text("teach.add"), new AddToExisting(own, this::compare)));
        }
        return found;
    }

    private void compare(KbId with) {
        imports.compare(id, with);
        look();
    }

    private MergePreview preview(ImportState.Proposed asked) {
        String title = bases.mine(asked.with())
                .map(entry -> entry.card().title())
                .orElse(asked.with().value());
        return new MergePreview(
                title,
                asked.proposal(),
                same -> {
                    imports.merge(id, same);
                    look();
                },
                asked.back() ? this::back : null,
                this::cancel);
    }

    private void back() {
        imports.back(id);
        look();
    }

    /** Adds what was put together to the draft, in the thread of the person whose draft it is. */
    private void keepMerged() {
        EditOutcome outcome = imports.keep(id).orElse(null);
        if (outcome instanceof EditOutcome.Kept
                && imports.state(id).orElse(null) instanceof ImportState.Published(var kb)) {
            Components.go(this, TeachNav.Tab.EDIT.of(kb) + "/changes");
        } else if (outcome != null && imports.state(id).orElse(null) instanceof ImportState.Proposed asked) {
            MergePreview again = preview(asked);
            set(again);
            again.complain(EditMessage.of(outcome).complaint());
        } else {
            imports.state(id)
                    .filter(ImportState.Refused.class::isInstance)
                    .ifPresentOrElse(this::show, () -> begin(text("teach.import.gone")));
        }
    }

    private static long kilobytes(long bytes) {
        return (bytes + 1023) >> 10;
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
