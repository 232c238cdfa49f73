package org.quadrivia.linkeddata.web;

import static org.quadrivia.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.quadrivia.linkeddata.rdf.DataFormat;
import org.quadrivia.linkeddata.rdf.OpenBase;
import org.quadrivia.linkeddata.rdf.VisibleItem;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;
import org.quadrivia.quiz.assembly.MatchOptions;

/** An item as a page, as far as the caller may see it. */
final class PlainItem {
    private PlainItem() {}

    static PlainPage page(OpenBase base, VisibleItem look, String root) {
        Item item = look.item();
        PlainTerms terms = new PlainTerms(base, PlainDocument.path(root));
        Element content = new Element("div").addClass("browse").addClass("page-narrow");
        Element header = content.appendElement("header").addClass("page-header");
        terms.link(
                header.appendElement("p").addClass("eyebrow"),
                base.pages().explore(),
                base.card().title());
        if (item.framing() != null) {
            terms.mark(header.appendElement("p").text(item.framing().text()));
        }
        terms.mark(header.appendElement("h1").text(item.stem()));
        options(content, look, terms);
        if (look.told()) {
            Element why = content.appendElement("section");
            why.appendElement("h2").text(text("data.item.why"));
            terms.mark(why.appendElement("p").text(PlainWords.of(item.explanation())));
        }
        if (look.query()) {
            Element query = content.appendElement("section");
            query.appendElement("h2").text(text("data.item.query"));
            query.appendElement("pre").appendText(item.query());
        }
        String address = base.data().item(item.id());
        List<PlainPage.Alternate> alternates = new ArrayList<>();
        for (DataFormat format : DataFormat.values()) {
            alternates.add(new PlainPage.Alternate(root + address + "." + format.ending(), format.mediaType()));
        }
        return new PlainPage(item.stem(), "", content, Optional.empty(), root + address + ".html", alternates, false);
    }

    private static void options(Element content, VisibleItem look, PlainTerms terms) {
        Item item = look.item();
        if (item.kind() == Kind.MATCH) {
            list(
                    content,
                    "data.item.lefts",
                    item.options().stream().map(Option::label).toList(),
                    terms);
            List<String> rights =
                    MatchOptions.shuffled(item).stream().map(Option::right).toList();
            list(content, "data.item.rights", rights, terms);
        } else if (item.kind() != Kind.TEXT) {
            list(
                    content,
                    "data.item.options",
                    item.options().stream().map(Option::label).toList(),
                    terms);
        }
        if (look.told()) {
            List<String> right = item.options().stream()
                    .filter(Option::correct)
                    .map(option -> right(option) + " " + PlainWords.of(option.feedback()))
                    .toList();
            list(content, "data.item.right", right, terms);
        }
    }

    private static String right(Option option) {
        if (option.right() != null) {
            return text("data.item.pair", option.label(), option.right());
        }
        return option.position() == null ? option.label() : option.position() + ". " + option.label();
    }

    private static void list(Element content, String title, List<String> entries, PlainTerms terms) {
        Element section = content.appendElement("section");
        section.appendElement("h2").text(text(title));
        Element list = section.appendElement("ul").addClass("statements");
        entries.forEach(entry -> terms.mark(list.appendElement("li").text(entry)));
    }
}
