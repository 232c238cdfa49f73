package org.quadrivia.linkeddata.web;

import static org.quadrivia.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jsoup.nodes.Element;
import org.quadrivia.knowledge.ClaimView;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.EntityView;
import org.quadrivia.linkeddata.rdf.DataFormat;
import org.quadrivia.linkeddata.rdf.OpenBase;
import org.quadrivia.linkeddata.rdf.ThingDescription;
import org.quadrivia.linkeddata.rdf.ThingDescription.Line;

/** The description of a thing as a page: exactly the statements in the data of the same page, with their sources. */
final class PlainFacts {
    private final OpenBase base;
    private final ThingDescription described;
    private final Function<String, String> inFormat;
    private final String root;
    private final PlainTerms terms;
    private final Node self;

    private PlainFacts(OpenBase base, ThingDescription described, Function<String, String> inFormat, String root) {
        this.inFormat = inFormat;
        this.base = base;
        this.described = described;
        this.root = root;
        this.terms = new PlainTerms(base, PlainDocument.path(root));
        this.self = NodeFactory.createURI(described.of().iri());
    }

    /**
     * @param inFormat absolute addresses of the same content as data, by file extension
     * @param root public address, ending with a slash
     */
    static PlainPage page(OpenBase base, ThingDescription described, Function<String, String> inFormat, String root) {
        return new PlainFacts(base, described, inFormat, root).page();
    }

    private PlainPage page() {
        EntityId id = described.of();
        Optional<EntityView> view = base.base().entity(id);
        String title = title(base, id);
        String description = view.map(EntityView::description)
                .or(() -> base.base().passage(id).map(one -> one.passage().paraphrase()))
                .orElse("");
        Element content = new Element("div").addClass("browse");
        header(content, title, description);
        facts(content);
        others(content);
        claims(content);
        paging(content);
        formats(content);
        List<PlainPage.Alternate> alternates = new ArrayList<>();
        for (DataFormat format : DataFormat.values()) {
            alternates.add(new PlainPage.Alternate(inFormat.apply(format.ending()), format.mediaType()));
        }
        return new PlainPage(
                title,
                description,
                content,
                Optional.of(SchemaOrgJson.thing(base, id, title, description, view, described, root)),
                root + base.pages().of(id) + (described.page() > 1 ? more() + described.page() : ""),
                alternates,
                base.isPublic());
    }

    /** Returns the heading of a page about the thing. */
    static String title(OpenBase base, EntityId id) {
        return base.base()
                .passage(id)
                .map(one -> text("page.passage.title", one.passage().locator().value()))
                .or(() -> base.base()
                        .claim(id)
                        .map(one -> text("page.claim.that", one.claim().label())))
                .orElseGet(() -> base.base().named(id).label());
    }

    private void header(Element content, String title, String description) {
        Element header = content.appendElement("header").addClass("page-header");
        Element eyebrow = header.appendElement("p").addClass("eyebrow");
        terms.link(eyebrow, base.pages().explore(), base.card().title());
        header.appendElement("h1").text(title);
        if (!description.isEmpty()) {
            terms.mark(header.appendElement("p").addClass("lead").text(description));
        }
        Element iri = header.appendElement("p").addClass("iri");
        terms.outside(iri, described.of().iri());
    }

    /** Lists the statements with the thing as subject, grouped by property. */
    private void facts(Element content) {
        Map<Node, List<Line>> groups = new LinkedHashMap<>();
        described.lines().stream()
                .filter(line -> line.triple().getSubject().equals(self))
                .forEach(line -> groups.computeIfAbsent(line.triple().getPredicate(), key -> new ArrayList<>())
                        .add(line));
        if (groups.isEmpty()) {
            return;
        }
        Element section = content.appendElement("section");
        section.appendElement("h2").text(text("page.facts"));
        groups.forEach((property, lines) -> {
            Element group = section.appendElement("dl").addClass("fact-group");
            terms.show(group.appendElement("dt"), property);
            for (Line line : lines) {
                Element value = group.appendElement("dd").addClass("fact");
                terms.show(
                        value.appendElement("span").addClass("said"),
                        line.triple().getObject());
                rest(value, line);
            }
        });
    }

    /** Lists the statements in which the thing is not the subject. */
    private void others(Element content) {
        List<Line> lines = described.lines().stream()
                .filter(line -> !line.triple().getSubject().equals(self))
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        Element section = content.appendElement("section");
        section.appendElement("h2").text(text("page.facts.incoming"));
        Element list = section.appendElement("ul").addClass("statements");
        for (Line line : lines) {
            Element item = list.appendElement("li").addClass("fact");
            terms.statement(item.appendElement("span").addClass("said"), line.triple());
            rest(item, line);
        }
    }

    private void rest(Element row, Line line) {
        Element who = row.appendElement("span").addClass("locators");
        line.graphs().forEach(graph -> terms.source(who, graph));
        if (!line.beneath().isEmpty()) {
            Element beneath = row.appendElement("ul").addClass("beneath");
            line.beneath().forEach(quad -> terms.statement(beneath.appendElement("li"), quad.asTriple()));
        }
    }

    private void claims(Element content) {
        List<ClaimView> claims = base.base().claimsAbout(described.of());
        if (!claims.isEmpty()) {
            Element section = content.appendElement("section");
            section.appendElement("h2")
                    .text(text(
                            "page.claims.about",
                            base.base().named(described.of()).label()));
            PlainLists.claims(section, claims.stream().limit(SchemaOrgJson.MOST).toList(), terms);
        }
    }

    private String more() {
        return base.pages().of(described.of()).contains("?") ? "&page=" : "?page=";
    }

    private void paging(Element content) {
        String here = base.pages().of(described.of()) + more();
        terms.paging(content, here, described.page(), described.pages());
    }

    private void formats(Element content) {
        Element data = content.appendElement("p").addClass("muted").addClass("small");
        data.appendText(text("data.as") + " ");
        Stream.of(DataFormat.values()).forEach(format -> {
            data.appendElement("a")
                    .attr("href", inFormat.apply(format.ending()))
                    .text(format.mediaType());
            data.appendText(" ");
        });
    }
}
