package org.quadrivia.linkeddata.web;

import static org.quadrivia.Messages.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.language.Direction;
import org.quadrivia.language.InterfaceLanguages;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBase;
import org.quadrivia.linkeddata.rdf.ThingDescription;
import org.quadrivia.linkeddata.rdf.VisibleItem;
import org.quadrivia.question.Framing;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;
import org.quadrivia.quiz.assembly.MatchOptions;

/** Pages for what has an address as data but no page in the application: items, revisions and some terms. */
final class DataPages {
    private final AccessibleKnowledgeBase base;
    private final Element content = new Element("div").addClass("browse").addClass("page-narrow");
    private final Element header = content.appendElement("header").addClass("page-header");

    private DataPages(AccessibleKnowledgeBase base, String root) {
        this.base = base;
        header.appendElement("p")
                .addClass("eyebrow")
                .appendElement("a")
                .attr("href", NoScriptDocument.path(root) + base.pages().explore())
                .text(base.card().title());
    }

    /** Returns the page of a thing that has no page in the application: one page of its data, as Turtle. */
    static NoScriptContent thing(
            AccessibleKnowledgeBase base,
            ThingDescription thing,
            byte[] turtle,
            Function<String, String> inFormat,
            String root) {
        DataPages page = new DataPages(base, root);
        String iri = thing.of().iri();
        page.header.appendElement("h1").text(iri);
        page.content.appendElement("pre").appendText(new String(turtle, StandardCharsets.UTF_8));
        String html = inFormat.apply("html");
        if (thing.page() > 1) {
            page.link(IdTarget.ofPage(html, thing.page() - 1), "data.page.previous");
        }
        if (thing.page() < thing.pages()) {
            page.link(IdTarget.ofPage(html, thing.page() + 1), "data.page.next");
        }
        return page.finished(iri, html, inFormat, base.isPublic());
    }

    private void link(String address, String key) {
        content.appendElement("p").appendElement("a").attr("href", address).text(text(key));
    }

    /** Returns the record of a revision. */
    static NoScriptContent revision(
            AccessibleKnowledgeBase base, Revision revision, Optional<String> before, String root) {
        DataPages page = new DataPages(base, root);
        String title = text("data.revision", revision.number());
        page.header.appendElement("h1").text(title);
        page.content
                .appendElement("p")
                .text(text("data.revision.at", revision.at().toString()));
        page.content.appendElement("p").text(text("data.revision.digest", revision.digest()));
        before.ifPresent(one -> page.link(one, "data.revision.before"));
        String address = root + base.data().revision(revision.number());
        return page.finished(title, address + ".html", ending -> address + "." + ending, base.isPublic());
    }

    /** Returns an item as a page, as far as the caller may see it. */
    static NoScriptContent item(AccessibleKnowledgeBase base, VisibleItem look, String root) {
        DataPages page = new DataPages(base, root);
        Item item = look.item();
        Framing framing = item.shownFraming();
        if (framing != null) {
            page.mark(page.header.appendElement("p").text(framing.text()));
        }
        page.mark(page.header.appendElement("h1").text(item.stem()));
        page.options(look);
        if (look.told()) {
            Element why = page.section("data.item.why");
            page.mark(why.appendElement("p").text(PlainWords.of(item.explanation())));
            if (item.isOwn()) {
                why.appendElement("p").text(text("quiz.own"));
            }
        }
        if (look.query() && !item.isOwn()) {
            page.section("data.item.query").appendElement("pre").appendText(item.query());
        }
        String address = root + base.data().item(item.id());
        return page.finished(item.stem(), address + ".html", ending -> address + "." + ending, false);
    }

    private void options(VisibleItem look) {
        Item item = look.item();
        if (item.kind() == Kind.MATCH) {
            list("data.item.lefts", item.options().stream().map(Option::label));
            list("data.item.rights", MatchOptions.shuffled(item).stream().map(Option::right));
        } else if (item.kind() != Kind.TEXT) {
            list("data.item.options", item.options().stream().map(Option::label));
        }
        if (look.told()) {
            list(
                    "data.item.right",
                    item.options().stream()
                            .filter(Option::correct)
                            .map(option -> right(option) + " " + PlainWords.of(option.feedback())));
        }
    }

    private static String right(Option option) {
        if (option.right() != null) {
            return text("data.item.pair", option.label(), option.right());
        }
        return option.position() == null ? option.label() : option.position() + ". " + option.label();
    }

    private void list(String title, Stream<String> entries) {
        Element list = section(title).appendElement("ul").addClass("statements");
        entries.forEach(entry -> mark(list.appendElement("li").text(entry)));
    }

    private Element section(String title) {
        Element section = content.appendElement("section");
        section.appendElement("h2").text(text(title));
        return section;
    }

    /** Marks text from the data with the language of the knowledge base. */
    private void mark(Element element) {
        String language = base.card().language();
        if (InterfaceLanguages.isForeign(language)) {
            element.attr("lang", language);
            Direction.foreign(language).ifPresent(direction -> element.attr("dir", direction.value()));
        }
    }

    private NoScriptContent finished(String title, String address, Function<String, String> inFormat, boolean indexed) {
        return new NoScriptContent(
                title, "", content, Optional.empty(), address, NoScriptContent.alternates(inFormat), indexed);
    }
}
