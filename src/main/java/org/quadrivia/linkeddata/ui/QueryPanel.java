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
    private static final long AT_ONCE = 300;
    private static final int CANCELLED = 499;
    private static final Pattern PLACE = Pattern.compile("[Ll]ine (\\d+),? column (\\d+)");

    private final QueryPageServices workbench;
    private final KbId kb;
    private final RdfEditor editor;
    private final Found found;
    private final NativeButton run;
    private final NativeButton cancel;
    private final Paragraph says = Components.status();
    private final Paragraph complaint = Components.alert();
    private final Poller looking = new Poller(this::look);
    private transient @Nullable SparqlRun running;
    private transient @Nullable SparqlRun runningBeside;
    private String asked = "";
    private String complainedOf = "";
    private String beside = "";
    private SerializableConsumer<String> begun = query -> {};
    private SerializableRunnable asking = () -> {};

    /** Receives results. */
    interface Found extends Serializable {
        /** @param beside the reply to the second query that was run with it; empty if there was none */
        void tell(String query, SparqlReply reply, Optional<SparqlReply> beside);
    }

    /**
     * Creates a panel.
     *
     * @param label label of the editor
     * @param words label of the run button
     * @param found receives each query that has a result, with the result; errors are shown in this panel
     */
    QueryPanel(QueryPageServices workbench, KbId kb, String label, String words, Found found, Component... beside) {
        this.workbench = workbench;
        this.kb = kb;
        this.found = found;
        editor = new RdfEditor(SourceLanguage.SPARQL, label);
        editor.addTextListener(written -> {
            editor.setDiagnostics(written.version(), workbench.check.check(SourceLanguage.SPARQL, written.text()));
            if (!written.text().equals(complainedOf)) {
                complaint.setText("");
            }
        });
        editor.addRunListener(this::run);
        editor.addCompletionListener(wanted ->
                editor.setCompletions(wanted.id(), workbench.tools.complete(kb, wanted.text(), wanted.word())));
        run = Components.primaryButton(words, () -> run(editor.getValue()));
        cancel = Components.button(text("query.cancel"), this::cancel);
        cancel.setVisible(false);
        Div actions = Components.actions(run, cancel);
        actions.add(beside);
        getContent().addClassName("query-panel");
        getContent().add(editor, actions, says, complaint);
    }

    /** Sets a listener for each query that is started. */
    QueryPanel onBegin(SerializableConsumer<String> listener) {
        begun = listener;
        return this;
    }

    /** Sets a listener for each attempt to run a query, even if it cannot be run. Results shown before no longer apply then. */
    void onAsk(SerializableRunnable listener) {
        asking = listener;
    }

    /**
     * Sets a second query, which is run together with each query. The results are passed on when both have ended, or at once if
     * the main query ends without a result.
     */
    void beside(String query) {
        beside = query;
    }

    String query() {
        return editor.getValue();
    }

    /** Puts a query into the editor. */
    void write(String query) {
        editor.setValue(query);
    }

    /** Runs a query, and cancels one that is still running. */
    void run(String query) {
        stop();
        says.setText("");
        complaint.setText("");
        asked = query;
        asking.run();
        List<Diagnostic> faults = workbench.check.check(SourceLanguage.SPARQL, query);
        if (query.isBlank() || !faults.isEmpty()) {
            complain(query.isBlank() ? text("query.empty") : told(faults.getFirst()));
            return;
        }
        begun.accept(query);
        Optional<SparqlRun> started = workbench.start(kb, query, workbench.reader.accepts());
        if (started.isEmpty()) {
            complain(text("query.closed"));
            return;
        }
        running = started.get();
        runningBeside = beside.isEmpty()
                ? null
                : workbench.start(kb, beside, workbench.reader.accepts()).orElse(null);
        if (!done(AT_ONCE)) {
            cancel.setVisible(true);
            run.setEnabled(false);
            says.setText(text("query.running"));
            looking.begin();
        }
    }

    private static String told(Diagnostic fault) {
        return text("query.fault", fault.line(), fault.column(), fault.message());
    }

    private void complain(String words) {
        complaint.setText(words);
        complainedOf = asked;
        Matcher place = PLACE.matcher(words);
        if (place.find()) {
            editor.reveal(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
        }
    }

    private void look() {
        done(0);
    }

    /**
     * Waits up to that many milliseconds for the query to end, and returns whether it has. If so, shows or passes on its result.
     */
    private boolean done(long millis) {
        SparqlRun now = running;
        if (now == null) {
            return true;
        }
        CompletionStage<Both> both = now.reply().thenCompose(reply -> withBeside(reply));
        try {
            tell(both.toCompletableFuture().get(millis, TimeUnit.MILLISECONDS));
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

    private record Both(SparqlReply reply, Optional<SparqlReply> beside) {}

    private CompletionStage<Both> withBeside(SparqlReply reply) {
        SparqlRun other = runningBeside;
        return other == null || !reply.isResult()
                ? CompletableFuture.completedFuture(new Both(reply, Optional.empty()))
                : other.reply().thenApply(its -> new Both(reply, Optional.of(its)));
    }

    private void tell(Both both) {
        SparqlReply reply = both.reply();
        ended();
        if (reply.isResult()) {
            found.tell(asked, reply, both.beside());
        } else if (reply.status() == CANCELLED) {
            says.setText(text("query.cancelled"));
        } else {
            complain(reply.text().strip());
        }
    }

    private void cancel() {
        stop();
        says.setText(text("query.cancelled"));
    }

    private void stop() {
        end();
        ended();
    }

    private void end() {
        Stream.of(Optional.ofNullable(running), Optional.ofNullable(runningBeside))
                .flatMap(Optional::stream)
                .forEach(SparqlRun::cancel);
    }

    private void ended() {
        running = null;
        runningBeside = null;
        looking.end();
        cancel.setVisible(false);
        run.setEnabled(true);
        says.setText("");
    }

    /** Cancels the query when the page is left, since nobody is waiting for it. */
    @Override
    protected void onDetach(DetachEvent detach) {
        if (running != null) {
            end();
            running = null;
            runningBeside = null;
            looking.end();
        }
    }
}
