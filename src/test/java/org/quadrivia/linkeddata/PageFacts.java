package org.quadrivia.linkeddata;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says to who runs no scripts, read from nothing but its elements, text and links. */
public final class PageFacts {
    private final String kb;
    private final String namespace;

    /** @param namespace of the knowledge base's own IRIs; empty where it has none */
    public PageFacts(String kb, String namespace) {
        this.kb = kb;
        this.namespace = namespace;
    }

    /** The statements on it; things without a name are called {@code _}. */
    public Set<Triple> read(String html) {
        Document page = Jsoup.parse(html);
        Element main = page.selectFirst("noscript main, body > .frame main");
        Node self = NodeFactory.createURI(main.selectFirst("p.iri").text());
        Set<Triple> facts = new HashSet<>();
        for (Element group : main.select("dl.fact-group")) {
            Node property = node(group.selectFirst("dt").child(0));
            group.select("> dd > .said")
                    .forEach(value -> facts.add(Triple.create(self, property, node(value.child(0)))));
        }
        main.select("ul.statements > li.fact > .said").forEach(said -> facts.add(statement(said)));
        main.select("ul.beneath > li").forEach(said -> facts.add(statement(said)));
        return facts;
    }

    private Triple statement(Element said) {
        List<Node> nodes = new ArrayList<>();
        said.children().forEach(child -> nodes.add(node(child)));
        return Triple.create(nodes.get(0), nodes.get(1), nodes.get(2));
    }

    private Node node(Element element) {
        if (element.hasClass("nameless")) {
            return NodeFactory.createURI("_");
        }
        if (element.hasClass("literal")) {
            String datatype = element.attr("title");
            return element.hasAttr("lang")
                    ? NodeFactory.createLiteralLang(element.wholeText(), element.attr("lang"))
                    : datatype.isEmpty()
                            ? NodeFactory.createLiteralString(element.wholeText())
                            : NodeFactory.createLiteralDT(
                                    element.wholeText(),
                                    TypeMapper.getInstance().getSafeTypeByName(datatype));
        }
        return NodeFactory.createURI(element.tagName().equals("a") ? iri(element.attr("href")) : element.text());
    }

    private String iri(String href) {
        String query = "/page/" + kb + "?iri=";
        return href.startsWith(query)
                ? decoded(href.substring(query.length()))
                : namespace + decoded(href.substring(("/page/" + kb + "/").length()));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
