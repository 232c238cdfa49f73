package org.quadrivia.linkeddata.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.ui.noscript.NoScriptPage;
import org.quadrivia.knowledge.ui.noscript.NoScriptPages;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBase;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBases;
import org.quadrivia.linkeddata.rdf.IriHistory;
import org.quadrivia.linkeddata.web.NoScriptContent;
import org.quadrivia.linkeddata.web.NoScriptDocument;
import org.quadrivia.linkeddata.web.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Adds the content of a page to the document that starts Flow. Flow's pages would be empty for crawlers and for browsers
 * without scripts; browsers with scripts do not show what is added. Also sets the status, because Flow answers every address
 * of a view with 200 before it calls the view.
 */
@Component
public class NoScriptIndexHtml implements VaadinServiceInitListener {
    private final AccessibleKnowledgeBases bases;
    private final Knowledge knowledge;
    private final NoScriptPages printed;
    private final NoScriptKnowledgePages pages;
    private final IriHistory history;
    private final PublicAddress site;

    NoScriptIndexHtml(
            AccessibleKnowledgeBases bases,
            Knowledge knowledge,
            NoScriptPages printed,
            NoScriptKnowledgePages pages,
            IriHistory history,
            PublicAddress site) {
        this.bases = bases;
        this.knowledge = knowledge;
        this.printed = printed;
        this.pages = pages;
        this.history = history;
        this.site = site;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::fill);
    }

    private void fill(IndexHtmlResponse response) {
        if (!(response.getVaadinRequest() instanceof VaadinServletRequest request)) {
            return;
        }
        String root = site.root(request.getHttpServletRequest());
        Answer answer = answer(new Asked(request, root));
        if (answer.status() != HttpStatusCode.OK) {
            response.getVaadinResponse().setStatus(answer.status().getCode());
        }
        answer.location().ifPresent(to -> response.getVaadinResponse().setHeader("Location", to));
        NoScriptDocument.into(response.getDocument(), answer.page(), root);
    }

    /** @param root public address, ending with a slash */
    private record Asked(VaadinRequest request, String root) {
        /** Returns the decoded path, without slashes around it. */
        String address() {
            return Optional.ofNullable(request.getPathInfo()).orElse("").replaceAll("^/++|(?<!/)/++$", "");
        }

        List<String> segments() {
            return List.of(address().split("/"));
        }

        String kb() {
            return segments().size() > 1 ? segments().get(1) : "";
        }

        Optional<String> parameter(String name) {
            return Optional.ofNullable(request.getParameter(name));
        }

        QueryParameters parameters() {
            return QueryParameters.full(request.getParameterMap());
        }

        int number() {
            return NoScriptContent.number(request.getParameter("page"));
        }

        String path() {
            return NoScriptDocument.path(root);
        }
    }

    /** @param location the new absolute address; empty if the page is at the address that was asked for */
    private record Answer(HttpStatusCode status, Optional<String> location, NoScriptContent page) {
        static Answer of(HttpStatusCode status, NoScriptContent page) {
            return new Answer(status, Optional.empty(), page);
        }

        static Answer ok(NoScriptContent page) {
            return of(HttpStatusCode.OK, page);
        }
    }

    private Answer answer(Asked asked) {
        return switch (asked.segments().getFirst()) {
            case "explore" -> explore(asked);
            case "page" -> ofBase(asked.kb(), asked, base -> page(base, asked));
            case "timeline" ->
                asked.kb().isEmpty()
                        ? elsewhere(asked)
                        : ofBase(
                                asked.kb(),
                                asked,
                                base -> Answer.ok(
                                        pages.timeline(base, asked.parameters(), asked.number(), asked.root())));
            case "search" -> search(asked);
            default -> elsewhere(asked);
        };
    }

    private Answer ofBase(String name, Asked asked, Function<AccessibleKnowledgeBase, Answer> then) {
        return switch (bases.find(name)) {
            case AccessibleKnowledgeBases.Found.Open(var base) -> then.apply(base);
            case AccessibleKnowledgeBases.Found.LockedByExam(var exam) ->
                Answer.ok(notIndexed(printed.exam(exam, asked.path())));
            case AccessibleKnowledgeBases.Found.Nothing() ->
                Answer.of(HttpStatusCode.NOT_FOUND, notIndexed(printed.missingBase(asked.path())));
        };
    }

    private Answer explore(Asked asked) {
        Optional<String> name = Stream.concat(
                        Stream.of(asked.kb()),
                        knowledge.all().stream().map(card -> card.id().value()))
                .filter(kb -> !kb.isEmpty())
                .findFirst();
        return name.map(kb -> ofBase(kb, asked, base -> Answer.ok(pages.explore(base, asked.number(), asked.root()))))
                .orElseGet(() -> elsewhere(asked));
    }

    private Answer page(AccessibleKnowledgeBase base, Asked asked) {
        String path =
                String.join("/", asked.segments().subList(2, asked.segments().size()));
        Optional<String> iri = asked.parameter("iri");
        return pages.list(base, iri.isPresent() ? "" : asked.address(), asked.number(), asked.root())
                .map(Answer::ok)
                .orElseGet(() -> base.pages()
                        .read(path, iri)
                        .map(id -> thing(base, id, asked))
                        .orElseGet(() -> missing(HttpStatusCode.NOT_FOUND, text("page.missing.address"), base, asked)));
    }

    private Answer thing(AccessibleKnowledgeBase base, EntityId id, Asked asked) {
        return pages.thing(base, id, asked.number(), asked.root())
                .map(Answer::ok)
                .orElseGet(() -> switch (history.of(base, id)) {
                    case IriHistory.Fate.Renamed(var to) -> moved(base, to, asked);
                    case IriHistory.Fate.Removed(var number) ->
                        missing(HttpStatusCode.GONE, text("data.gone", id.iri(), number), base, asked);
                    case IriHistory.Fate.Unknown() ->
                        missing(HttpStatusCode.NOT_FOUND, text("page.missing.iri", id.iri()), base, asked);
                });
    }

    private Answer moved(AccessibleKnowledgeBase base, EntityId to, Asked asked) {
        String location = asked.root() + base.pages().of(to);
        return pages.thing(base, to, 1, asked.root())
                .map(page -> new Answer(HttpStatusCode.MOVED_PERMANENTLY, Optional.of(location), page))
                .orElseGet(() -> missing(HttpStatusCode.NOT_FOUND, text("page.missing.iri", to.iri()), base, asked));
    }

    private Answer missing(HttpStatusCode status, String why, AccessibleKnowledgeBase base, Asked asked) {
        return Answer.of(status, notIndexed(printed.missing(base.card(), why, asked.path())));
    }

    /** Searches in the knowledge base that the address names, or in all that no exam closes. */
    private Answer search(Asked asked) {
        String words = asked.parameter("q").orElse("").strip();
        String address = "search?"
                + asked.parameter("kb").map(kb -> "kb=" + encoded(kb) + "&").orElse("") + "q=" + encoded(words);
        Stream<String> names = asked.parameter("kb")
                .map(Stream::of)
                .orElseGet(() -> knowledge.all().stream().map(card -> card.id().value()));
        List<KbCard> open = names.map(bases::find)
                .flatMap(found -> found instanceof AccessibleKnowledgeBases.Found.Open(var base)
                        ? Stream.of(base.card())
                        : Stream.empty())
                .toList();
        return open.isEmpty()
                ? elsewhere(asked)
                : Answer.ok(notIndexed(printed.search(open, words, address, asked.number(), asked.path())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static NoScriptContent notIndexed(NoScriptPage page) {
        return new NoScriptContent(page.title(), "", page.content(), Optional.empty(), "", List.of(), false);
    }

    /**
     * Returns a page for addresses that need scripts, such as those for answering items. It says what can be read without them.
     */
    private Answer elsewhere(Asked asked) {
        Element content = new Element("div").addClass("notice");
        content.appendElement("h1").text(text("shell.name"));
        content.appendElement("p").addClass("lead").text(text("data.scripts"));
        Element list = content.appendElement("ul").addClass("plain-list");
        knowledge
                .all()
                .forEach(card -> list.appendElement("li")
                        .appendElement("a")
                        .attr("href", asked.path() + PageAddress.of(card).explore())
                        .text(card.title()));
        return Answer.ok(new NoScriptContent("", "", content, Optional.empty(), "", List.of(), true));
    }
}
