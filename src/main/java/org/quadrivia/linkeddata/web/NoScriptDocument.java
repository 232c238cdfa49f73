package org.quadrivia.linkeddata.web;

import static org.quadrivia.Messages.text;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.quadrivia.language.InterfaceLanguages;

/** Puts a page without scripts into an HTML document: one of its own, or one that shows more to browsers with scripts. */
public final class NoScriptDocument {
    /** The picture for previews, 1200 by 630 pixels. */
    private static final String PREVIEW = "icons/preview-1200x630.png";

    private NoScriptDocument() {}

    /**
     * Returns a document that contains only the page.
     *
     * @param root public address, ending with a slash
     */
    static String of(NoScriptContent page, String root) {
        Document document = Document.createShell(root);
        document.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        document.child(0).attr("lang", InterfaceLanguages.tag());
        Element head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "description");
        stylesheets(head, root);
        head(page, document, root);
        document.body().appendChild(frame(page.content(), root));
        document.outputSettings().prettyPrint(false);
        return document.outerHtml();
    }

    /** Adds the page to a document so that only browsers without scripts show it. */
    public static void into(Document document, NoScriptContent page, String root) {
        head(page, document, root);
        Element alone = document.body().prependElement("noscript");
        stylesheets(alone, root);
        alone.appendChild(frame(page.content(), root));
    }

    private static void stylesheets(Element into, String root) {
        for (String sheet : new String[] {"styles.css", "pages.css"}) {
            into.appendElement("link").attr("rel", "stylesheet").attr("href", path(root) + sheet);
        }
    }

    private static void head(NoScriptContent page, Document document, String root) {
        Element head = document.head();
        if (!page.title().isEmpty()) {
            document.title(text("page.title", page.title()));
        }
        Element description = head.selectFirst("meta[name=description]");
        if (description != null && !page.description().isEmpty()) {
            description.attr("content", page.description());
        }
        if (!page.canonical().isEmpty()) {
            head.appendElement("link").attr("rel", "canonical").attr("href", page.canonical());
        }
        page.alternates()
                .forEach(one -> head.appendElement("link")
                        .attr("rel", "alternate")
                        .attr("type", one.mediaType())
                        .attr("href", one.address()));
        if (!page.indexed()) {
            head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        }
        preview(page, document, root);
        page.structured()
                .ifPresent(json -> head.appendElement("script")
                        .attr("type", "application/ld+json")
                        .appendChild(new DataNode(json)));
    }

    /** Says what other sites show beside a link to the page, in the words of the Open Graph protocol. */
    private static void preview(NoScriptContent page, Document document, String root) {
        Element described = document.head().selectFirst("meta[name=description]");
        String description = described == null ? "" : described.attr("content");
        Map<String, String> said = new LinkedHashMap<>();
        said.put("og:site_name", text("shell.name"));
        said.put("og:type", "website");
        said.put("og:title", page.title().isEmpty() ? text("shell.name") : page.title());
        said.put("og:description", description.isEmpty() ? text("shell.description") : description);
        said.put("og:image", root + PREVIEW);
        said.put("og:image:alt", text("shell.preview"));
        said.put("og:url", page.canonical());
        said.values().removeIf(String::isEmpty);
        said.forEach((property, content) ->
                document.head().appendElement("meta").attr("property", property).attr("content", content));
        document.head().appendElement("meta").attr("name", "twitter:card").attr("content", "summary_large_image");
    }

    private static Element frame(Element content, String root) {
        Element frame = new Element("div").addClass("frame");
        Element bar = frame.appendElement("header").addClass("bar");
        bar.appendElement("a").addClass("wordmark").attr("href", path(root)).text(text("shell.name"));
        Element nav = bar.appendElement("nav").attr("aria-label", text("shell.nav"));
        nav.appendElement("a").attr("href", path(root) + "explore").text(text("shell.nav.explore"));
        nav.appendElement("a").attr("href", path(root) + "search").text(text("shell.nav.search"));
        frame.appendElement("main").appendChild(content);
        return frame;
    }

    /** Returns the path with which addresses on this server begin. */
    public static String path(String root) {
        String path = URI.create(root).getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }
}
