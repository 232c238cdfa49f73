package org.quadrivia.linkeddata.web;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.linkeddata.http.Accept;
import org.quadrivia.linkeddata.http.Reply;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBase;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBases;
import org.quadrivia.linkeddata.rdf.DataFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves everything that a knowledge base speaks about, by its IRI. A client is redirected to the page or to the data, depending
 * on what it accepts; the addresses with a format are permanent. Callers who may not read the knowledge base get 404, and
 * callers who are taking an exam on it get a message that says so.
 */
@RestController
class IdController {
    private static final String HTML = "text/html";
    private static final String XHTML = "application/xhtml+xml";
    private static final String PAGE = "html";

    private final AccessibleKnowledgeBases bases;
    private final IdResolver things;
    private final PublicAddress site;

    IdController(AccessibleKnowledgeBases bases, IdResolver things, PublicAddress site) {
        this.bases = bases;
        this.things = things;
        this.site = site;
    }

    @GetMapping("/id/**")
    void id(HttpServletRequest request, HttpServletResponse response) {
        reply(request).send(request, response);
    }

    private Reply reply(HttpServletRequest request) {
        IdRequest asked = IdRequest.of(request);
        Optional<String> ending = asked.ending().filter(IdController::isFormat);
        if (ending.isPresent() && asked.path().isEmpty()) {
            return reply(request, asked.without(ending.get()), ending);
        }
        return reply(request, asked, Optional.empty());
    }

    private Reply reply(HttpServletRequest request, IdRequest asked, Optional<String> ofBase) {
        return switch (bases.find(asked.kb())) {
            case AccessibleKnowledgeBases.Found.Open(var base) -> reply(request, base, asked, ofBase);
            case AccessibleKnowledgeBases.Found.LockedByExam(var exam) ->
                Reply.plainText(HttpServletResponse.SC_FORBIDDEN, text("page.exam.why"));
            case AccessibleKnowledgeBases.Found.Nothing() -> Reply.notFound();
        };
    }

    /**
     * Answers a request about a knowledge base. An IRI that ends like a format takes precedence; only if there is no such IRI,
     * the ending is read as a format.
     */
    private Reply reply(
            HttpServletRequest request, AccessibleKnowledgeBase base, IdRequest asked, Optional<String> ofBase) {
        String root = site.root(request);
        Optional<String> named = asked.format().or(() -> ofBase);
        if (named.isPresent() && !isFormat(named.get())) {
            return Reply.plainText(
                    HttpServletResponse.SC_BAD_REQUEST,
                    text("data.format", named.get(), endings().collect(Collectors.joining(", "))));
        }
        Optional<IdTarget> itself = things.find(base, asked, root);
        if (itself.isPresent()) {
            return named.map(format -> document(itself.get(), format, asked, root))
                    .orElseGet(() -> redirect(request, itself.get()));
        }
        Optional<String> ending = asked.ending().filter(end -> asked.iri().isEmpty() && isFormat(end));
        Optional<Reply> formatted = ending.flatMap(format ->
                things.find(base, asked.without(format), root).map(thing -> document(thing, format, asked, root)));
        return formatted
                .or(() -> ending.flatMap(end -> things.moved(base, asked.without(end), Optional.of(end), root)))
                .or(() -> things.moved(base, asked, named, root))
                .orElseGet(Reply::notFound);
    }

    private Reply redirect(HttpServletRequest request, IdTarget thing) {
        List<List<String>> offers = new ArrayList<>(List.of(List.of(HTML), List.of(XHTML)));
        Stream.of(DataFormat.values()).map(DataFormat::mediaTypes).forEach(offers::add);
        Optional<String> best = Accept.of(request).best(offers, types -> types).map(List::getFirst);
        Reply reply = best.map(type -> Reply.redirect(
                        HttpServletResponse.SC_SEE_OTHER,
                        DataFormat.ofType(type)
                                .map(format -> thing.at(format.extension(), 1))
                                .orElse(thing.page())))
                .orElseGet(() -> Reply.plainText(
                        HttpServletResponse.SC_NOT_ACCEPTABLE,
                        text(
                                "data.none",
                                Stream.concat(
                                                Stream.of(HTML + " " + thing.page()),
                                                Stream.of(DataFormat.values())
                                                        .map(one ->
                                                                one.mediaType() + " " + thing.at(one.extension(), 1)))
                                        .collect(Collectors.joining("\n")))));
        return LinkHeader.add(reply.with("Vary", "Accept").with("Cache-Control", caching(thing)), thing, "", 1);
    }

    private Reply document(IdTarget thing, String ending, IdRequest asked, String root) {
        if (asked.page() > thing.pages()) {
            return Reply.notFound();
        }
        Optional<byte[]> body = ending.equals(PAGE)
                ? Optional.of(NoScriptDocument.of(thing.html().get(), root).getBytes(StandardCharsets.UTF_8))
                : DataFormat.ofExtension(ending).flatMap(format -> thing.data().apply(format));
        if (body.isEmpty()) {
            return LinkHeader.add(
                    Reply.plainText(HttpServletResponse.SC_NOT_ACCEPTABLE, text("data.cannot", ending)), thing, "", 1);
        }
        String type =
                DataFormat.ofExtension(ending).map(DataFormat::contentType).orElse(HTML + ";charset=utf-8");
        Reply reply = Reply.of(type, body.get())
                .tagged(thing.tag() + "-" + ending + "-" + asked.page())
                .with("Content-Location", thing.at(ending, asked.page()))
                .with("Cache-Control", caching(thing))
                .with("Link", "<" + root + ".well-known/void>; rel=\"describedby\"");
        return LinkHeader.add(reply, thing, ending, asked.page());
    }

    /** Returns the {@code Cache-Control}: caches revalidate each time, which costs next to nothing if nothing has changed. */
    private static String caching(IdTarget thing) {
        return thing.isPublic() ? "public, no-cache" : "private, no-cache";
    }

    private static boolean isFormat(String ending) {
        return endings().anyMatch(ending::equals);
    }

    private static Stream<String> endings() {
        return Stream.concat(Stream.of(DataFormat.values()).map(DataFormat::extension), Stream.of(PAGE));
    }
}
