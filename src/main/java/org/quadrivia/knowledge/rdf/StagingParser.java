package org.quadrivia.knowledge.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sys.JenaSystem;
import org.quadrivia.Messages;

/** Parses files to staging. The first fault of a file is a problem; a file with one yields nothing. Fetches nothing. */
final class StagingParser {
    private static final String ENTITY_LIMIT = "jdk.xml.totalEntitySizeLimit";

    static {
        JenaSystem.init();
        if (System.getProperty(ENTITY_LIMIT) == null) {
            System.setProperty(ENTITY_LIMIT, "1000000");
        }
    }

    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** Empty where the file is bad: then there is one problem more. */
    Optional<Staged> parse(RdfFile file, String base) {
        ParseErrors errors = new ParseErrors();
        Staged staged = new Staged(file);
        try {
            Optional<Problem> outside = file.lang().equals(Lang.RDFXML) ? XmlGuard.check(file) : Optional.empty();
            outside.ifPresent(problems::add);
            if (outside.isPresent()) {
                return Optional.empty();
            }
            parse(file, base, errors, staged);
        } catch (ParseErrors.At e) {
            problems.add(problem(file, e.line, e.column, message(e)));
            return Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            problems.add(Problem.of(file.name(), message(e)));
            return Optional.empty();
        }
        note(file, errors);
        return Optional.of(staged);
    }

    List<Problem> problems() {
        return problems;
    }

    List<String> notes() {
        return notes;
    }

    private static void parse(RdfFile file, String base, ParseErrors errors, Staged staged) throws IOException {
        try (InputStream in = file.open()) {
            RDFParser.create()
                    .source(in)
                    .forceLang(file.lang())
                    .base(base)
                    .checking(true)
                    .errorHandler(errors)
                    .set(LangJSONLD11.JSONLD_OPTIONS, offline())
                    .parse(staged);
        }
    }

    private static JsonLdOptions offline() {
        return new JsonLdOptions((url, options) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, Messages.text("load.remoteContext", url.toString()));
        });
    }

    private static Problem problem(RdfFile file, long line, long column, String message) {
        return new Problem(
                file.name(),
                line > 0 ? (int) line : null,
                line > 0 && column > 0 ? (int) column : null,
                message,
                Excerpt.at(file, line, column));
    }

    private static String message(Throwable e) {
        String text = e.getMessage();
        Throwable cause = e.getCause();
        if (e instanceof StackOverflowError) {
            return Messages.text("load.tooDeep");
        }
        if (e instanceof RiotException && cause instanceof JsonLdError && cause.getMessage() != null) {
            text = cause.getMessage();
        }
        return text == null ? e.getClass().getSimpleName() : Excerpt.squeeze(text);
    }

    private void note(RdfFile file, ParseErrors errors) {
        errors.warnings().forEach(w -> notes.add(Messages.text("load.warning", file.name(), w)));
        if (errors.more() > 0) {
            notes.add(Messages.text("load.moreWarnings", file.name(), errors.more()));
        }
    }
}
