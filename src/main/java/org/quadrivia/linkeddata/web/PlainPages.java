package org.quadrivia.linkeddata.web;

import static org.quadrivia.Messages.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.linkeddata.rdf.Descriptions;
import org.quadrivia.linkeddata.rdf.IriHistory;
import org.quadrivia.linkeddata.rdf.OpenBase;
import org.quadrivia.linkeddata.rdf.OpenBases;
import org.quadrivia.linkeddata.rdf.ThingDescription;
import org.springframework.stereotype.Component;

/** The content at the addresses of pages for clients without scripts: the facts that a browser with scripts would fetch. */
@Component
public class PlainPages {
    private static final int OK = 200;
    private static final int MOVED = 301;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final OpenBases bases;
    private final Knowledge knowledge;
    private final Descriptions descriptions;
    private final IdThings things;
    private final IriHistory fates;

    PlainPages(OpenBases bases, Knowledge knowledge, Descriptions descriptions, IdThings things, IriHistory fates) {
        this.bases = bases;
        this.knowledge = knowledge;
        this.descriptions = descriptions;
        this.things = things;
        this.fates = fates;
    }

    /**
     * A request for a page.
     *
     * @param path decoded, without leading and trailing slashes
     * @param iri decoded value of the parameter of that name, as are the others
     * @param root public address, ending with a slash
     */
    public record Asked(
            String path,
            Optional<String> iri,
            Optional<String> kb,
            Optional<String> words,
            Optional<String> page,
            String root) {
        int number() {
            return IdRequest.page(page.orElse(null));
        }
    }

    /**
     * The answer to a request.
     *
     * @param status 200, 301, 404 or 410
     * @param location the new absolute address; empty if the status is not 301
     */
    public record Answer(int status, Optional<String> location, PlainPage page) {
        static Answer ok(PlainPage page) {
            return new Answer(OK, Optional.empty(), page);
        }
    }

    /** Returns the answer to a request. Every address has one. */
    public Answer answer(Asked asked) {
        List<String> segments = List.of(asked.path().split("/"));
        String name = segments.size() > 1 ? segments.get(1) : "";
        return switch (segments.getFirst()) {
            case "explore" -> name.isEmpty() ? explore(asked) : ofBase(name, asked, base -> explore(base, asked));
            case "page" -> ofBase(name, asked, base -> page(base, segments, asked));
            case "search" -> Answer.ok(search(asked));
            default -> Answer.ok(elsewhere(asked));
        };
    }

    private interface OfBase {
        Answer answer(OpenBase base);
    }

    private Answer ofBase(String name, Asked asked, OfBase then) {
        return switch (bases.find(name)) {
            case OpenBases.Found.Open(var base) -> then.answer(base);
            case OpenBases.Found.Examined(var exam) -> Answer.ok(examined(exam, asked));
            case OpenBases.Found.Nothing() -> missing(text("page.missing.base"), NOT_FOUND, asked);
        };
    }

    private Answer explore(Asked asked) {
        List<KbCard> all = knowledge.all();
        return all.isEmpty()
                ? Answer.ok(elsewhere(asked))
                : ofBase(all.getFirst().id().value(), asked, base -> explore(base, asked));
    }

    private static Answer explore(OpenBase base, Asked asked) {
        return Answer.ok(PlainLists.explore(base, asked.number(), asked.root()));
    }

    private Answer page(OpenBase base, List<String> segments, Asked asked) {
        String path = String.join("/", segments.subList(2, segments.size()));
        if (asked.iri().isEmpty() && path.equals("passages")) {
            return Answer.ok(PlainLists.passages(base, asked.number(), asked.root()));
        }
        if (asked.iri().isEmpty() && path.equals("claims")) {
            return Answer.ok(PlainLists.claims(base, asked.number(), asked.root()));
        }
        return base.pages()
                .read(path, asked.iri())
                .map(id -> things.hasPage(base, id) ? thing(base, id, asked) : lost(base, id, asked))
                .orElseGet(() -> missing(text("page.missing.address"), NOT_FOUND, asked));
    }

    private Answer thing(OpenBase base, EntityId id, Asked asked) {
        ThingDescription described = descriptions.of(base.dataset(), id, asked.number());
        return Answer.ok(facts(base, described, asked));
    }

    private PlainPage facts(OpenBase base, ThingDescription described, Asked asked) {
        Function<String, String> inFormat = things.inFormat(base, described.of());
        return PlainFacts.page(base, described, ending -> asked.root() + inFormat.apply(ending), asked.root());
    }

    private Answer lost(OpenBase base, EntityId id, Asked asked) {
        return switch (fates.of(base, id)) {
            case IriHistory.Fate.Renamed(var to) ->
                new Answer(
                        MOVED,
                        Optional.of(asked.root() + base.pages().of(to)),
                        facts(base, descriptions.of(base.dataset(), to, 1), asked));
            case IriHistory.Fate.Removed(var number) -> missing(text("data.gone", id.iri(), number), GONE, asked);
            case IriHistory.Fate.Unknown() -> missing(text("page.missing.iri", id.iri()), NOT_FOUND, asked);
        };
    }

    private PlainPage search(Asked asked) {
        Stream<String> names = asked.kb().isPresent()
                ? asked.kb().stream()
                : knowledge.all().stream().map(card -> card.id().value());
        List<OpenBase> open = names.map(bases::find)
                .flatMap(found -> found instanceof OpenBases.Found.Open(var base) ? Stream.of(base) : Stream.empty())
                .toList();
        return PlainLists.search(open, asked.words().orElse("").strip(), asked.root());
    }

    private Answer missing(String why, int status, Asked asked) {
        return new Answer(
                status,
                Optional.empty(),
                PlainLists.words(
                        text("page.missing"),
                        why,
                        content -> PlainLists.bases(content, knowledge.all(), asked.root())));
    }

    private static PlainPage examined(String exam, Asked asked) {
        return PlainLists.words(
                text("page.exam"),
                text("page.exam.why"),
                content -> content.appendElement("a")
                        .addClass("btn")
                        .attr("href", PlainDocument.path(asked.root()) + exam)
                        .text(text("page.exam.back")));
    }

    /**
     * Returns a page for addresses that need scripts, such as those for answering items. It says what can be read without them.
     */
    private PlainPage elsewhere(Asked asked) {
        Element content = new Element("div").addClass("notice");
        content.appendElement("h1").text(text("shell.name"));
        content.appendElement("p").addClass("lead").text(text("data.scripts"));
        PlainLists.bases(content, knowledge.all(), asked.root());
        return new PlainPage("", "", content, Optional.empty(), "", List.of(), true);
    }
}
