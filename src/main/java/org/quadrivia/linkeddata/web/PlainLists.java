package org.quadrivia.linkeddata.web;

import static org.quadrivia.Messages.text;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.quadrivia.knowledge.ClaimView;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.linkeddata.rdf.DataFormat;
import org.quadrivia.linkeddata.rdf.Descriptions;
import org.quadrivia.linkeddata.rdf.OpenBase;

/** Pages that list the content of a knowledge base. */
final class PlainLists {
    private PlainLists() {}

    /** Returns a page of the list of all entities. */
    static PlainPage explore(OpenBase base, int page, String root) {
        KbCard card = base.card();
        PlainTerms terms = terms(base, root);
        List<EntityId> all = base.base().entities();
        int pages = Math.max(1, (all.size() + Descriptions.PAGE - 1) / Descriptions.PAGE);
        Element content = head(card.title(), text("page.count.entities", card.entities()));
        if (card.description() != null) {
            terms.mark(content.appendElement("p").text(card.description()));
        }
        Element ways = content.appendElement("p");
        terms.link(ways, base.pages().passages(), text("page.passages")).addClass("onward");
        ways.appendText(" ");
        terms.link(ways, base.pages().claims(), text("page.claims")).addClass("onward");
        Element list = content.appendElement("ul").addClass("plain-list");
        all.stream()
                .skip((page - 1L) * Descriptions.PAGE)
                .limit(Descriptions.PAGE)
                .forEach(id -> named(list.appendElement("li"), base, id, terms));
        terms.paging(content, base.pages().explore() + "?page=", page, pages);
        return new PlainPage(
                card.title(),
                Optional.ofNullable(card.description()).orElse(""),
                content,
                Optional.of(SchemaOrgJson.dataset(base, base.base().notable(SchemaOrgJson.MOST), root)),
                root + base.pages().explore() + (page > 1 ? "?page=" + page : ""),
                List.of(new PlainPage.Alternate(root + ".well-known/void", DataFormat.TURTLE.mediaType())),
                base.isPublic());
    }

    private static void named(Element into, OpenBase base, EntityId id, PlainTerms terms) {
        terms.mark(terms.link(into, base.pages().of(id), base.base().named(id).label()));
    }

    /** Returns a page of the list of passages, in the order of the source. */
    static PlainPage passages(OpenBase base, int page, String root) {
        PlainTerms terms = terms(base, root);
        List<Passage> all = base.base().passages();
        Element content = head(text("page.passages"), text("page.passages.lead", all.size()));
        terms.link(
                content.appendElement("p"), base.pages().explore(), base.card().title());
        Element list = content.appendElement("ul").addClass("statements");
        part(all, page).forEach(passage -> {
            Element item = list.appendElement("li");
            terms.link(
                    item,
                    base.pages().of(passage.id()),
                    text("page.passage.title", passage.locator().value()));
            if (passage.paraphrase() != null) {
                terms.mark(item.appendElement("p").text(passage.paraphrase()));
            }
        });
        terms.paging(content, base.pages().passages() + "?page=", page, pages(all));
        return page(base, text("page.passages"), content, root + base.pages().passages());
    }

    /** Returns a page of the list of claims, with who holds and who disputes each. */
    static PlainPage claims(OpenBase base, int page, String root) {
        PlainTerms terms = terms(base, root);
        List<ClaimView> all = base.base().claims();
        Element content = head(text("page.claims"), text("page.claims.lead", all.size()));
        terms.link(
                content.appendElement("p"), base.pages().explore(), base.card().title());
        claims(content, part(all, page), terms);
        terms.paging(content, base.pages().claims() + "?page=", page, pages(all));
        return page(base, text("page.claims"), content, root + base.pages().claims());
    }

    static void claims(Element into, List<ClaimView> claims, PlainTerms terms) {
        Element list = into.appendElement("ul").addClass("statements");
        for (ClaimView claim : claims) {
            Element item = list.appendElement("li");
            terms.mark(terms.link(
                    item,
                    terms.address(claim.claim().id()),
                    text("page.claim.that", claim.claim().label())));
            item.appendText(" ");
            people(item, "page.claim.held", claim.claimedBy());
            people(item, "page.claim.disputed", claim.disputedBy());
        }
    }

    private static void people(Element into, String key, List<Named> people) {
        if (!people.isEmpty()) {
            into.appendElement("span").addClass("muted").text(text(key) + " " + names(people) + ". ");
        }
    }

    static String names(List<Named> things) {
        return ListFormatter.getInstance(Locale.ENGLISH)
                .format(things.stream().map(Named::label).toList());
    }

    /** Returns the results of a search, with a search field. */
    static PlainPage search(List<OpenBase> bases, String words, String root) {
        Element content = head(text("page.search"), text("page.search.help"));
        Element form = content.appendElement("form")
                .attr("action", PlainDocument.path(root) + "search")
                .attr("role", "search");
        Element field = form.appendElement("label").addClass("field").text(text("page.search.label") + " ");
        field.appendElement("input").attr("name", "q").attr("type", "search").attr("value", words);
        form.appendElement("button").addClass("btn").text(text("page.search"));
        for (OpenBase base : bases) {
            PlainTerms terms = terms(base, root);
            Element section = content.appendElement("section");
            section.appendElement("h2").text(base.card().title());
            Element list = section.appendElement("ol").addClass("results");
            base.base()
                    .search(words, Descriptions.PAGE)
                    .forEach(hit ->
                            named(list.appendElement("li"), base, hit.entity().id(), terms));
        }
        return new PlainPage(text("page.search"), "", content, Optional.empty(), root + "search", List.of(), false);
    }

    /** Returns the record of a revision. */
    static PlainPage revision(OpenBase base, Revision revision, Optional<String> before, String root) {
        Element content =
                head(text("data.revision", revision.number()), base.card().title());
        Consumer<String> line = words -> content.appendElement("p").text(words);
        line.accept(text("data.revision.at", revision.at().toString()));
        line.accept(text("data.revision.digest", revision.digest()));
        before.ifPresent(one ->
                content.appendElement("p").appendElement("a").attr("href", one).text(text("data.revision.before")));
        return page(
                base,
                text("data.revision", revision.number()),
                content,
                root + base.data().revision(revision.number()) + ".html");
    }

    /** Returns a page with a short text. */
    static PlainPage words(String title, String words, Consumer<Element> more) {
        Element content = head(title, words);
        more.accept(content);
        return new PlainPage(title, "", content, Optional.empty(), "", List.of(), false);
    }

    /** Adds a list of links to the knowledge bases. */
    static void bases(Element into, List<KbCard> cards, String root) {
        Element list = into.appendElement("ul").addClass("plain-list");
        cards.forEach(card -> list.appendElement("li")
                .appendElement("a")
                .attr("href", PlainDocument.path(root) + PageAddress.of(card).explore())
                .text(card.title()));
    }

    private static Element head(String title, String lead) {
        Element content = new Element("div").addClass("browse").addClass("page-narrow");
        Element header = content.appendElement("header").addClass("page-header");
        header.appendElement("h1").text(title);
        header.appendElement("p").addClass("lead").text(lead);
        return content;
    }

    private static PlainPage page(OpenBase base, String title, Element content, String canonical) {
        return new PlainPage(title, "", content, Optional.empty(), canonical, List.of(), base.isPublic());
    }

    private static <T> List<T> part(List<T> all, int page) {
        return all.stream()
                .skip((page - 1L) * Descriptions.PAGE)
                .limit(Descriptions.PAGE)
                .toList();
    }

    private static int pages(List<?> all) {
        return Math.max(1, (all.size() + Descriptions.PAGE - 1) / Descriptions.PAGE);
    }

    private static PlainTerms terms(OpenBase base, String root) {
        return new PlainTerms(base, PlainDocument.path(root));
    }
}
