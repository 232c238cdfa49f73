package org.quadrivia.linkeddata.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import org.quadrivia.editor.Completion;
import org.quadrivia.editor.CompletionRequest;
import org.quadrivia.editor.NameRequest;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.source.SourceCheck;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.linkeddata.SparqlQueries;
import org.quadrivia.linkeddata.SparqlRequest;
import org.quadrivia.linkeddata.SparqlRun;
import org.quadrivia.linkeddata.exercise.Exercises;
import org.quadrivia.linkeddata.exercise.QueryExamples;
import org.quadrivia.linkeddata.rdf.QueryAssistance;
import org.quadrivia.linkeddata.rdf.ResultReader;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The services that the pages of this package and their parts use on behalf of the visitor. */
@Component
class QueryPageServices {
    final Knowledge knowledge;
    final QueryExamples examples;
    final QueryAssistance tools;
    final ResultReader reader;
    final Exercises exercises;
    final SourceCheck check;
    final String publicAddress;
    private final SparqlQueries queries;
    private final ExamLock lock;

    QueryPageServices(
            Knowledge knowledge,
            SparqlQueries queries,
            QueryExamples examples,
            QueryAssistance tools,
            ResultReader reader,
            Exercises exercises,
            SourceCheck check,
            ExamLock lock,
            Environment settings) {
        this.knowledge = knowledge;
        this.queries = queries;
        this.examples = examples;
        this.tools = tools;
        this.reader = reader;
        this.exercises = exercises;
        this.check = check;
        this.lock = lock;
        this.publicAddress = settings.getProperty("quadrivia.base-url", "").replaceFirst("(?<!/)/++$", "");
    }

    /** Returns the address of the exam that locks the knowledge base for the visitor; empty if there is none. */
    Optional<String> exam(KbId kb) {
        return lock.exam(kb);
    }

    /** Returns the knowledge base as the visitor may read it now; empty if it is gone, private, or locked by an exam. */
    Optional<KnowledgeBase> open(KbId kb) {
        return exam(kb).isPresent() ? Optional.empty() : knowledge.find(kb);
    }

    /** Starts a query on behalf of this browser; empty if the knowledge base is no longer open. */
    Optional<SparqlRun> start(KbId kb, String query, String accept) {
        return open(kb).map(base -> queries.start(SparqlRequest.of(kb, query, accept, client())));
    }

    /** Returns completions for a word; none if the knowledge base is no longer open. */
    List<Completion> complete(KbId kb, CompletionRequest request) {
        return open(kb).map(base -> tools.complete(kb, request)).orElse(List.of());
    }

    /** Returns the name of a term in a query; empty if it has none or the knowledge base is no longer open. */
    String name(KbId kb, NameRequest request) {
        return open(kb).flatMap(base -> tools.name(base, request)).orElse("");
    }

    /** Starts the worker of a knowledge base while the visitor is still writing a query. */
    void wake(KbId kb) {
        start(kb, "ASK {}", reader.accepts());
    }

    private static String client() {
        VaadinSession session = VaadinSession.getCurrent();
        return "browser " + (session == null ? "" : session.getSession().getId());
    }
}
