package org.quadrivia.linkeddata.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.editor.ui.RdfEditor;
import org.quadrivia.form.Components;
import org.quadrivia.form.Poller;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.knowledge.source.SourceLanguage;
import org.quadrivia.linkeddata.SparqlReply;
import org.quadrivia.linkeddata.SparqlRun;

/** An editor for a query, a button that runs it, and one that stops it while it runs. The page shows the result. */
final class QueryPanel extends Composite<Div> {
    private static final long INITIAL_WAIT_MILLIS = 300;
    private static final int CANCELLED = 499;
    private static final Pattern PLACE = Pattern.compile("[Ll]ine (\\d+),? column (\\d+)");

    private final QueryPageServices workbench;
    private final KbId kb;
    private final RdfEditor editor;
    private final ResultListener results;
    private final NativeButton run;
    private final NativeButton cancel;
    private final Paragraph status = Components.status();
    private final Paragraph complaint = Components.alert();
    private final Poller poller = new Poller(this::poll);
    private transient @Nullable SparqlRun running;
    private transient @Nullable SparqlRun runningCompanion;
    private String asked = "";
    private String faultyQuery = "";
    private String companionQuery = "";
    private SerializableConsumer<String> onBeginListener = query -> {};
    private SerializableRunnable onAskListener = () -> {};

    /** Receives results. */
    interface ResultListener extends Serializable {
        /** @param companion the reply to the second query, which was run together with this one; empty if there was none */
        void receive(String query, SparqlReply reply, Optional<SparqlReply> companion);
    }

    /**
     * Creates a panel.
     *
     * @param label label of the editor
     * @param words label of the run button
     * @param results receives each query that succeeded, together with its result; errors are shown in this panel
     * @param extraActions components to add next to the buttons
     */
    QueryPanel(
            QueryPageServices workbench,
            KbId kb,
            String label,
            String words,
            ResultListener results,
            Component... extraActions) {
        this.workbench = workbench;
        this.kb = kb;
        this.results = results;
        editor = new RdfEditor(SourceLanguage.SPARQL, label);
        editor.addTextListener(written -> {
            editor.setDiagnostics(written.version(), workbench.check.check(SourceLanguage.SPARQL, written.text()));
            if (!written.text().equals(faultyQuery)) {
                complaint.setText("");
            }
        });
        editor.addRunListener(this::run);
        editor.addCompletionListener(wanted -> editor.setCompletions(wanted.id(), workbench.complete(kb, wanted)));
        editor.setOwnWords(false);
        editor.addNameListener(wanted -> editor.setName(wanted.id(), workbench.name(kb, wanted)));
        run = Components.primaryButton(words, () -> run(editor.getValue()));
        cancel = Components.button(text("query.cancel"), this::cancel);
        cancel.setVisible(false);
        Div actions = Components.actions(run, cancel);
        actions.add(extraActions);
        getContent().addClassName("query-panel");
        getContent().add(editor, actions, status, complaint);
    }

    /** Sets a listener for each query that is started. */
    QueryPanel onBegin(SerializableConsumer<String> listener) {
        onBeginListener = listener;
        return this;
    }

    /** Sets a listener for each attempt to run a query, even if the query cannot be run. The results shown so far are then out of date. */
    void onAsk(SerializableRunnable listener) {
        onAskListener = listener;
    }

    /**
     * Sets a second query, which is run together with each query. The results are passed on when both queries have ended, or at
     * once if the main query ends without a result.
     */
    void runTogetherWith(String query) {
        companionQuery = query;
    }

    String query() {
        return editor.getValue();
    }

    /** Lays the query out, or says why that cannot be done. */
    void format() {
        String query = editor.getValue();
        List<Diagnostic> faults = workbench.check.check(SourceLanguage.SPARQL, query);
        asked = query;
        if (query.isBlank() || !faults.isEmpty()) {
            complain(query.isBlank() ? text("query.empty") : told(faults.getFirst()));
            return;
        }
        complaint.setText("");
        workbench.tools.layout(query).filter(text -> !text.equals(query)).ifPresent(editor::replace);
    }

    /** Puts a query into the editor. */
    void write(String query) {
        editor.setValue(query);
    }

    /** Runs a query. If another one is still running, cancels that one first. */
    void run(String query) {
        stop();
        status.setText("");
        complaint.setText("");
        asked = query;
        onAskListener.run();
        List<Diagnostic> faults = workbench.check.check(SourceLanguage.SPARQL, query);
        if (query.isBlank() || !faults.isEmpty()) {
            complain(query.isBlank() ? text("query.empty") : told(faults.getFirst()));
            return;
        }
        onBeginListener.accept(query);
        Optional<SparqlRun> started = workbench.start(kb, query, workbench.reader.accepts());
        if (started.isEmpty()) {
            complain(text("query.closed"));
            return;
        }
        running = started.get();
        runningCompanion = companionQuery.isEmpty()
                ? null
                : workbench
                        .start(kb, companionQuery, workbench.reader.accepts())
                        .orElse(null);
        if (!done(INITIAL_WAIT_MILLIS)) {
            cancel.setVisible(true);
            run.setEnabled(false);
            status.setText(text("query.running"));
            poller.begin();
        }
    }

    private static String told(Diagnostic fault) {
        return text("query.fault", fault.line(), fault.column(), fault.message());
    }

    private void complain(String words) {
        complaint.setText(words);
        faultyQuery = asked;
        Matcher place = PLACE.matcher(words);
        if (place.find()) {
            editor.reveal(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
        }
    }

    private void poll() {
        done(0);
    }

    /**
     * Waits up to the given number of milliseconds for the query to end, and returns whether it has ended. If so, shows its error or
     * passes on its result.
     */
    private boolean done(long millis) {
        SparqlRun now = running;
        if (now == null) {
            return true;
        }
        CompletionStage<Both> both = now.reply().thenCompose(reply -> withCompanion(reply));
        try {
            pass(both.toCompletableFuture().get(millis, TimeUnit.MILLISECONDS));
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Both(SparqlReply reply, Optional<SparqlReply> companion) {}

    private CompletionStage<Both> withCompanion(SparqlReply reply) {
        SparqlRun other = runningCompanion;
        return other == null || !reply.isResult()
                ? CompletableFuture.completedFuture(new Both(reply, Optional.empty()))
                : other.reply().thenApply(its -> new Both(reply, Optional.of(its)));
    }

    private void pass(Both both) {
        SparqlReply reply = both.reply();
        showIdle();
        if (reply.isResult()) {
            results.receive(asked, reply, both.companion());
        } else if (reply.status() == CANCELLED) {
            status.setText(text("query.cancelled"));
        } else {
            complain(reply.text().strip());
        }
    }

    private void cancel() {
        stop();
        status.setText(text("query.cancelled"));
    }

    private void stop() {
        cancelRuns();
        showIdle();
    }

    private void cancelRuns() {
        Stream.of(Optional.ofNullable(running), Optional.ofNullable(runningCompanion))
                .flatMap(Optional::stream)
                .forEach(SparqlRun::cancel);
    }

    private void showIdle() {
        running = null;
        runningCompanion = null;
        poller.end();
        cancel.setVisible(false);
        run.setEnabled(true);
        status.setText("");
    }

    /** Cancels the query when the user leaves the page, since nobody is waiting for it any longer. */
    @Override
    protected void onDetach(DetachEvent detach) {
        if (running != null) {
            cancelRuns();
            running = null;
            runningCompanion = null;
            poller.end();
        }
    }
}
