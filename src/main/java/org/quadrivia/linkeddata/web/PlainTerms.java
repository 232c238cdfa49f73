package org.quadrivia.linkeddata.web;

import static org.quadrivia.Messages.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jsoup.nodes.Element;
import org.quadrivia.knowledge.ClaimView;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.linkeddata.rdf.OpenBase;

/** Renders RDF terms as parts of a page. An IRI becomes a link to its page, and a literal is shown as it is in the data. */
final class PlainTerms {
    private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";
    private final OpenBase base;
    private final String path;
    private final Map<Node, Integer> nameless = new HashMap<>();

    /** @param path with which addresses on this server begin */
    PlainTerms(OpenBase base, String path) {
        this.base = base;
        this.path = path;
    }

    void show(Element into, Node node) {
        if (node.isURI()) {
            named(into, node);
        } else if (node.isLiteral()) {
            literal(into, node);
        } else if (node.isTripleTerm()) {
            statement(into, node.getTriple());
        } else {
            int number = nameless.computeIfAbsent(node, key -> nameless.size() + 1);
            into.appendElement("i").addClass("nameless").text(text("data.nameless", number));
        }
    }

    void statement(Element into, Triple triple) {
        show(into, triple.getSubject());
        into.appendText(" ");
        show(into, triple.getPredicate());
        into.appendText(" ");
        show(into, triple.getObject());
    }

    private void named(Element into, Node node) {
        Optional<EntityId> id = id(node);
        if (id.isEmpty()) {
            into.appendElement("code").text(node.getURI());
            return;
        }
        Element link = link(
                into, base.pages().of(id.get()), base.base().named(id.get()).label());
        mark(link);
    }

    private static Optional<EntityId> id(Node node) {
        try {
            return Optional.of(new EntityId(node.getURI()));
        } catch (IllegalArgumentException brokenIri) {
            return Optional.empty();
        }
    }

    private static void literal(Element into, Node node) {
        Element value = into.appendElement("span").addClass("literal");
        value.appendText(node.getLiteralLexicalForm());
        if (!node.getLiteralLanguage().isEmpty()) {
            value.attr("lang", node.getLiteralLanguage());
        } else if (!STRING.equals(node.getLiteralDatatypeURI())) {
            value.attr("title", node.getLiteralDatatypeURI());
        }
    }

    /** Shows the source of a statement: a passage, a claimant, or background knowledge. */
    void source(Element into, Node graph) {
        Optional<Passage> passage = base.dataset().passage(graph);
        if (base.dataset().kind(graph) == GraphKind.CLAIM) {
            String who = id(graph)
                    .flatMap(id -> base.base().claim(id))
                    .map(PlainTerms::claimant)
                    .orElseGet(() -> text("page.chip.own"));
            Element chip = id(graph).isPresent()
                    ? link(into, base.pages().of(id(graph).get()), who)
                    : into.appendElement("span").text(who);
            chip.addClass("chip").addClass("claim");
        } else if (passage.isPresent()) {
            link(into, base.pages().of(passage.get().id()), locator(passage.get()))
                    .addClass("locator");
        } else if (base.dataset().kind(graph) == GraphKind.BACKGROUND) {
            into.appendElement("span").addClass("chip").text(text("standing.background"));
        }
        into.appendText(" ");
    }

    private static String locator(Passage passage) {
        String locator = passage.locator().value();
        return Character.isDigit(locator.codePointAt(0)) ? text("page.locator", locator) : locator;
    }

    private static String claimant(ClaimView claim) {
        return claim.claimedBy().isEmpty()
                ? text("page.chip.own")
                : text("page.chip.attributed", PlainLists.names(claim.claimedBy()));
    }

    /** Returns the address of the entity's page, relative to this server. */
    String address(EntityId id) {
        return base.pages().of(id);
    }

    /** @param address relative to this server */
    Element link(Element into, String address, String label) {
        return into.appendElement("a").attr("href", path + address).text(label);
    }

    /** Shows an IRI, as a link if a browser may follow it. */
    void outside(Element into, String iri) {
        if (iri.matches("(?i)(https?://|mailto:).*")) {
            into.appendElement("a").attr("href", iri).attr("rel", "nofollow").text(iri);
        } else {
            into.appendElement("code").text(iri);
        }
    }

    /** Marks text from the data with the language of the knowledge base. */
    void mark(Element element) {
        String language = base.card().language();
        if (!language.equals("und") && !language.equals("en") && !language.isEmpty()) {
            element.attr("lang", language);
        }
    }

    /** @param here address relative to this server, to which a page number can be appended */
    void paging(Element content, String here, int page, int pages) {
        if (pages <= 1) {
            return;
        }
        Element nav = content.appendElement("nav").addClass("neighbours").attr("aria-label", text("data.pages"));
        nav.appendElement("span").text(text("data.page", page, pages));
        if (page > 1) {
            link(nav, here + (page - 1), text("data.page.previous"))
                    .addClass("btn")
                    .attr("rel", "prev");
        }
        if (page < pages) {
            link(nav, here + (page + 1), text("data.page.next")).addClass("btn").attr("rel", "next");
        }
    }
}
