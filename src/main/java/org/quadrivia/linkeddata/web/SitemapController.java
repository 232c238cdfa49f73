package org.quadrivia.linkeddata.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.linkeddata.http.Reply;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBase;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBases;
import org.quadrivia.linkeddata.rdf.OwnTerms;
import org.quadrivia.linkeddata.rdf.Revisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The sitemap for search engines: all public pages, in several files if there are too many for one. */
@RestController
class SitemapController {
    private static final int MOST = 50_000;
    private static final String NS = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XML = "application/xml;charset=utf-8";

    private final AccessibleKnowledgeBases bases;
    private final OwnTerms terms;
    private final Revisions revisions;
    private final PublicAddress site;
    private final int most;

    @Autowired
    SitemapController(AccessibleKnowledgeBases bases, OwnTerms terms, Revisions revisions, PublicAddress site) {
        this(bases, terms, revisions, site, MOST);
    }

    /** @param most how many pages a file may list */
    SitemapController(
            AccessibleKnowledgeBases bases, OwnTerms terms, Revisions revisions, PublicAddress site, int most) {
        this.most = most;
        this.bases = bases;
        this.terms = terms;
        this.revisions = revisions;
        this.site = site;
    }

    @GetMapping("/sitemap.xml")
    void sitemap(HttpServletRequest request, HttpServletResponse response) {
        String root = site.root(request);
        List<AccessibleKnowledgeBase> open = bases.openToAll();
        List<List<String>> pages = open.stream().map(this::pages).toList();
        boolean one = pages.stream().mapToInt(List::size).sum() <= most;
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < open.size(); i++) {
            String changed = changed(open.get(i));
            if (one) {
                pages.get(i).forEach(page -> entry(xml, "url", root + page, changed));
            } else {
                String name = root + "sitemap/" + open.get(i).id() + "/";
                IntStream.rangeClosed(1, files(pages.get(i), most))
                        .forEach(n -> entry(xml, "sitemap", name + n + ".xml", changed));
            }
        }
        send(one ? "urlset" : "sitemapindex", xml, open, root, request, response);
    }

    @GetMapping("/sitemap/{kb}/{number:[0-9]{1,6}}.xml")
    void part(
            @PathVariable("kb") String kb,
            @PathVariable("number") int number,
            HttpServletRequest request,
            HttpServletResponse response) {
        String root = site.root(request);
        List<AccessibleKnowledgeBase> open = bases.openToAll().stream()
                .filter(base -> base.id().value().equals(kb))
                .toList();
        List<String> pages = open.stream().flatMap(base -> pages(base).stream()).toList();
        if (number < 1 || number > files(pages, most)) {
            Reply.notFound().send(request, response);
            return;
        }
        StringBuilder xml = new StringBuilder();
        pages.stream()
                .skip((number - 1L) * most)
                .limit(most)
                .forEach(page -> entry(xml, "url", root + page, changed(open.getFirst())));
        send("urlset", xml, open, root, request, response);
    }

    @GetMapping("/robots.txt")
    void robots(HttpServletRequest request, HttpServletResponse response) {
        String path = NoScriptDocument.path(site.root(request));
        StringBuilder text = new StringBuilder("User-agent: *\n");
        Stream.of(
                        "quiz/",
                        "learn",
                        "study",
                        "progress",
                        "history",
                        "account",
                        "teach",
                        "people",
                        "join",
                        "sign-in",
                        "sign-up")
                .forEach(page ->
                        text.append("Disallow: ").append(path).append(page).append('\n'));
        Stream.of("sparql", "kb/", "search?", "actuator/")
                .forEach(page ->
                        text.append("Disallow: ").append(path).append(page).append('\n'));
        text.append("Allow: ").append(path).append('\n');
        text.append("\nSitemap: ").append(site.root(request)).append("sitemap.xml\n");
        Reply.of("text/plain;charset=utf-8", text.toString().getBytes(StandardCharsets.UTF_8))
                .send(request, response);
    }

    private static void send(
            String element,
            StringBuilder entries,
            List<AccessibleKnowledgeBase> open,
            String root,
            HttpServletRequest request,
            HttpServletResponse response) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + element + " xmlns=\"" + NS + "\">\n" + entries
                + "</" + element + ">\n";
        Reply.of(XML, xml.getBytes(StandardCharsets.UTF_8))
                .tagged(VoidController.tag(open, root + request.getRequestURI()))
                .with("Cache-Control", "no-cache")
                .send(request, response);
    }

    private static void entry(StringBuilder xml, String element, String address, String changed) {
        xml.append('<').append(element).append("><loc>");
        xml.append(Entities.escape(address));
        xml.append("</loc><lastmod>").append(changed).append("</lastmod></");
        xml.append(element).append(">\n");
    }

    private String changed(AccessibleKnowledgeBase base) {
        return revisions.published(base).at().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static int files(List<String> pages, int most) {
        return (pages.size() + most - 1) / most;
    }

    private List<String> pages(AccessibleKnowledgeBase base) {
        PageAddress address = base.pages();
        List<String> pages = new ArrayList<>(List.of(address.explore()));
        if (!base.base().passages().isEmpty()) {
            pages.add(address.passages());
        }
        if (!base.base().claims().isEmpty()) {
            pages.add(address.claims());
        }
        base.base().passages().forEach(passage -> pages.add(address.of(passage.id())));
        base.base().claims().forEach(claim -> pages.add(address.of(claim.claim().id())));
        base.base().entities().forEach(id -> pages.add(address.of(id)));
        terms.of(base).forEach(id -> pages.add(address.of(id)));
        return pages.stream().distinct().toList();
    }
}
