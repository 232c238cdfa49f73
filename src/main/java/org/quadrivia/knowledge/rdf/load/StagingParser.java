package org.quadrivia.knowledge.rdf.load;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sys.JenaSystem;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.text.Excerpt;

/**
 * Parses files into staging. For a bad file, the first fault is reported; for N-Triples and N-Quads, each bad line. A bad file
 * yields nothing. Fetches nothing from the network.
 */
public final class StagingParser {
    private static final Pattern PLACE =
            Pattern.compile("line(?: no)?[ =:]+(\\d+)\\D+?col(?:umn)?(?: no)?[ =:]+(\\d+)");
    /**
     * Limits for the JDK's XML parser. Its own limits on entities and nesting are so low that they refuse an ordinary OWL
     * file, which writes its namespaces as entities. These are far above what such files need and far below what does harm.
     */
    private static final Map<String, String> XML_LIMITS = Map.of(
            "jdk.xml.maxElementDepth", "500",
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
    private final List<LoadProblem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public StagingParser(LoadControl control) {
        this.control = control;
    }

    /** Returns what the file holds; empty if the file is bad, which adds at least one problem. */
    public Optional<StagedFile> parse(RdfFile file, String base) {
        ParseErrors errors = ParseErrors.of(file.lang());
        StagedFile staged = new StagedFile(file, control);
        JsonLdWarnings json;
        try {
            Optional<LoadProblem> barred = barred(file);
            barred.ifPresent(problems::add);
            if (barred.isPresent()) {
                return Optional.empty();
            }
            json = JsonLdWarnings.during(() -> parse(file, base, errors, staged));
        } catch (ParseErrors.At e) {
            problems.addAll(damage(file).map(List::of).orElseGet(() -> faults(file, e)));
            return Optional.empty();
        } catch (LoadControl.Stopped e) {
            problems.add(problem(file, e.line, 0, message(e)));
            return Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            problems.add(why(file, e));
            return Optional.empty();
        }
        note(file, errors);
        staged.noIris().told(file.name()).ifPresent(notes::add);
        if (staged.tripleTerms() > 0) {
            notes.add(Messages.text("load.tripleTerms", file.name(), staged.tripleTerms()));
        }
        if (json.skipped() > 0) {
            notes.add(Messages.text("load.skipped", file.name(), json.skipped(), String.join(", ", json.values())));
        }
        return Optional.of(staged);
    }

    /**
     * Returns a problem if a packed file is damaged; empty if it is not. A damaged archive may unpack to anything before the
     * damage
     * is noticed at its end, so that the parser reports a misleading error first.
     */
    private Optional<LoadProblem> damage(RdfFile file) {
        try (InputStream rest = file.open(control)) {
            byte[] some = new byte[1 << 16];
            while (file.isPacked() && rest.read(some) >= 0) {
                control.goesOn();
            }
            return Optional.empty();
        } catch (Gunzip.Damaged damaged) {
            return Optional.of(LoadProblem.of(file.name(), String.valueOf(damaged.getMessage())));
        } catch (IOException | LoadControl.Stopped unreadable) {
            return Optional.empty();
        }
    }

    private static LoadProblem why(RdfFile file, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Utf8Guard.NotUtf8 bad) {
                return problem(file, bad.line, 0, Messages.text("load.notUtf8"));
            }
            if (cause instanceof Gunzip.Damaged damaged) {
                return LoadProblem.of(file.name(), String.valueOf(damaged.getMessage()));
            }
        }
        return placed(file, message(failure));
    }

    public List<LoadProblem> problems() {
        return problems;
    }

    List<String> notes() {
        return notes;
    }

    private void parse(RdfFile file, String base, ParseErrors errors, StagedFile staged) {
        try (InputStream in = guarded(file)) {
            try {
                RDFParser.create()
                        .source(in)
                        .forceLang(file.lang())
                        .base(base)
                        .checking(true)
                        .errorHandler(errors)
                        .set(LangJSONLD11.JSONLD_OPTIONS, offline())
                        .parse(staged);
            } finally {
                if (in instanceof TokenGuard guard) {
                    guard.rethrow();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens the file with guards that suit its format. XML needs none: its parser has limits of its own, and the load limits
     * what is read without a statement.
     */
    private InputStream guarded(RdfFile file) throws IOException {
        InputStream in = file.open(control);
        if (file.lang().equals(Lang.RDFXML)) {
            return in;
        }
        InputStream bounded = file.isJson() ? control.whole(in) : in;
        return new TokenGuard(new Utf8Guard(bounded), file.isJson(), control.longest());
    }

    /** Returns all faults if the format allows parsing to continue after a fault, else only the first. */
    private List<LoadProblem> faults(RdfFile file, ParseErrors.At first) {
        List<LoadProblem> found = List.of();
        if (BadLines.canTell(file)) {
            try {
                found = BadLines.of(file, control);
            } catch (IOException | LoadControl.Stopped unreadable) {
                found = List.of();
            }
        }
        return found.isEmpty() ? List.of(fault(file, first)) : found;
    }

    /**
     * Returns the problem at its true position. A parser notices only at the next token that a statement before it is not
     * terminated.
     */
    private LoadProblem fault(RdfFile file, ParseErrors.At fault) {
        if (!ParserMessages.isAboutWhatStandsBefore(String.valueOf(fault.getMessage()))) {
            return problem(file, fault.line, fault.column, message(fault));
        }
        try (TokenGuard text = new TokenGuard(file.open(), false, control.longest())) {
            text.readTo(fault.line, fault.column);
            return problem(file, text.lastLine(), text.lastColumn(), message(fault));
        } catch (IOException | LoadControl.Stopped unreadable) {
            return problem(file, fault.line, fault.column, message(fault));
        }
    }

    /**
     * Returns options that refuse remote contexts and let invalid IRIs through. By default the library drops such IRIs
     * silently; here {@link StagedFile} checks them.
     */
    private static JsonLdOptions offline() {
        JsonLdOptions options = new JsonLdOptions((url, asked) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, Messages.text("load.remoteContext", url.toString()));
        });
        options.setUriValidation(UriValidationPolicy.None);
        return options;
    }

    /** Returns the reason to refuse a file before a parser sees it; empty if there is none. */
    private static Optional<LoadProblem> barred(RdfFile file) throws IOException {
        Optional<LoadProblem> other = MisnamedFormats.check(file);
        return other.isPresent() || !file.lang().equals(Lang.RDFXML) ? other : XmlGuard.check(file);
    }

    /** Takes the position from the message, the only place where some parsers report it. */
    private static LoadProblem placed(RdfFile file, String message) {
        Matcher place = PLACE.matcher(message);
        return place.find()
                ? problem(file, Long.parseLong(place.group(1)), Long.parseLong(place.group(2)), message)
                : LoadProblem.of(file.name(), message);
    }

    private static LoadProblem problem(RdfFile file, long line, long column, String message) {
        return new LoadProblem(
                file.name(),
                line > 0 ? (int) line : null,
                line > 0 && column > 0 ? (int) column : null,
                message,
                excerpt(file, line, column));
    }

    private static String excerpt(RdfFile file, long line, long column) {
        if (line < 1) {
            return "";
        }
        try (Reader text = new InputStreamReader(file.open(), StandardCharsets.UTF_8)) {
            return Excerpt.at(text, line, column);
        } catch (IOException | UncheckedIOException unreadable) {
            return "";
        }
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
        return text == null ? e.getClass().getSimpleName() : ParserMessages.of(text);
    }

    private void note(RdfFile file, ParseErrors errors) {
        errors.warnings().stream()
                .filter(warning -> !file.isJson() || !warning.startsWith("Bad IRI"))
                .forEach(w -> notes.add(Messages.text("load.warning", file.name(), w)));
        if (errors.more() > 0 && !file.isJson()) {
            notes.add(Messages.text("load.moreWarnings", file.name(), errors.more()));
        }
    }
}
