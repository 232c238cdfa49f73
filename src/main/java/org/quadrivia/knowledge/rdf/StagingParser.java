package org.quadrivia.knowledge.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sys.JenaSystem;
import org.quadrivia.Messages;

/**
 * Parses files to staging. The first fault of a file is a problem, of N-Triples and N-Quads each bad line; a file with one yields
 * nothing. Fetches nothing.
 */
final class StagingParser {
    /** What the JDK's messages on limits of XML begin with. */
    private static final String XML_LIMIT = "JAXP0001000";

    private static final Pattern PLACE =
            Pattern.compile("line(?: no)?[ =:]+(\\d+)\\D+?col(?:umn)?(?: no)?[ =:]+(\\d+)");
    /**
     * The JDK allows so few entities that a usual OWL file, which writes its namespaces as entities, is refused. These are far
     * above such files and far below what harms.
     */
    private static final Map<String, String> XML_LIMITS = Map.of(
            "jdk.xml.entityExpansionLimit", "1000000",
            "jdk.xml.entityReplacementLimit", "10000000",
            "jdk.xml.totalEntitySizeLimit", "50000000");

    static {
        JenaSystem.init();
        XML_LIMITS.forEach((limit, value) -> {
            if (System.getProperty(limit) == null) {
                System.setProperty(limit, value);
            }
        });
    }

    private final LoadControl control;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    StagingParser(LoadControl control) {
        this.control = control;
    }

    /** Empty where the file is bad: then there is one problem more. */
    Optional<Staged> parse(RdfFile file, String base) {
        ParseErrors errors = new ParseErrors();
        Staged staged = new Staged(file, control);
        try {
            Optional<Problem> barred = barred(file);
            barred.ifPresent(problems::add);
            if (barred.isPresent()) {
                return Optional.empty();
            }
            parse(file, base, errors, staged);
        } catch (ParseErrors.At e) {
            problems.addAll(faults(file, e));
            return Optional.empty();
        } catch (LoadControl.Stopped e) {
            problems.add(Problem.of(file.name(), message(e)));
            return Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            problems.add(notUtf8(e)
                    .map(bad -> problem(file, bad.line, 0, Messages.text("load.notUtf8")))
                    .orElseGet(() -> placed(file, message(e))));
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

    private void parse(RdfFile file, String base, ParseErrors errors, Staged staged) throws IOException {
        try (InputStream in = file.lang().equals(Lang.RDFXML)
                ? file.open(control)
                : new NumberGuard(new Utf8Guard(file.open(control)))) {
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

    /** All of them where the format tells them apart, else the first. */
    private List<Problem> faults(RdfFile file, ParseErrors.At first) {
        List<Problem> found = List.of();
        if (BadLines.canTell(file)) {
            try {
                found = BadLines.of(file, control);
            } catch (IOException | LoadControl.Stopped unreadable) {
                found = List.of();
            }
        }
        return found.isEmpty() ? List.of(problem(file, first.line, first.column, message(first))) : found;
    }

    private static JsonLdOptions offline() {
        return new JsonLdOptions((url, options) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, Messages.text("load.remoteContext", url.toString()));
        });
    }

    /** What is refused before a parser sees it. */
    private static Optional<Problem> barred(RdfFile file) throws IOException {
        Optional<Problem> other = OtherFormats.check(file);
        return other.isPresent() || !file.lang().equals(Lang.RDFXML) ? other : XmlGuard.check(file);
    }

    private static Optional<Utf8Guard.NotUtf8> notUtf8(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .filter(Utf8Guard.NotUtf8.class::isInstance)
                .map(Utf8Guard.NotUtf8.class::cast)
                .findFirst();
    }

    /** Some parsers write the place into their message and nowhere else. */
    private static Problem placed(RdfFile file, String message) {
        Matcher place = PLACE.matcher(message);
        return place.find()
                ? problem(file, Long.parseLong(place.group(1)), Long.parseLong(place.group(2)), message)
                : Problem.of(file.name(), message);
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
        if (e instanceof StackOverflowError) {
            return Messages.text("load.tooDeep");
        }
        String text = e instanceof RiotException && e.getCause() instanceof JsonLdError json
                ? json.getMessage()
                : e.getMessage();
        if (text != null && text.contains(JsonLdErrorCode.LOADING_DOCUMENT_FAILED.name())) {
            return Messages.text("load.badJson");
        }
        if (text != null && text.startsWith(XML_LIMIT)) {
            return Messages.text("load.entities");
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
