package org.quadrivia.knowledge.ui.noscript;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.quadrivia.knowledge.ui.BrowsePage;
import org.quadrivia.knowledge.ui.MoreRows;
import org.quadrivia.knowledge.ui.SearchBox;

/**
 * Prints a page as HTML for clients that run no scripts. It leaves out components that are invisible, hidden from screen readers,
 * or need scripts. It also leaves out links to pages that need scripts.
 *
 * <p>Browsers with scripts load some rows of a list only on demand. These rows are printed in numbered parts, which link to each
 * other. The first part is the whole page with the first of these rows; each further part continues the lists.
 */
final class NoScriptHtml {
    private static final int ROWS = 200;
    /** Marks a part of a page that shows in another way what the page says anyway. */
    private static final String REPEATS = "data-repeats";

    private static final Set<String> INLINE = Set.of("a", "span");
    private static final String NEEDS_SCRIPTS = "(start|learn|query|exercises)([/?].*)?";
    private static final String ADDRESS = "(?i)[a-z][a-z0-9+.-]*:.*|[/#].*";

    private final int from;
    private final String path;
    private final Set<Node> continued = new HashSet<>();
    private int rows;

    private NoScriptHtml(int number, String path) {
        this.from = (number - 1) * ROWS;
        this.path = path;
    }

    /**
     * Prints one part of a page.
     *
     * @param address the address of the page, relative to the root of the application
     * @param number the number of the part, from 1
     * @param path the path with which all addresses on this server begin
     */
    static NoScriptPage print(BrowsePage page, String address, int number, String path) {
        NoScriptHtml printer = new NoScriptHtml(number, path);
        org.jsoup.nodes.Element content = new org.jsoup.nodes.Element("div").addClass("browse");
        printer.print(page.content().getElement()).ifPresent(content::appendChild);
        if (number > 1) {
            printer.leaveOutTheRest(content);
        }
        String numbered = address + (address.contains("?") ? "&page=" : "?page=");
        printer.link(content, numbered, number);
        return new NoScriptPage(page.title(), content, number > 1 ? numbered + number : address, page.entity());
    }

    private Optional<Node> print(Element element) {
        if (element.isTextNode()) {
            return Optional.of(new TextNode(element.getText()));
        }
        Optional<SearchBox> search =
                element.getComponent().filter(SearchBox.class::isInstance).map(SearchBox.class::cast);
        if (search.isPresent()) {
            return print(search.get().withoutScripts().getElement());
        }
        return isStatic(element) ? printTag(element) : Optional.empty();
    }

    private static boolean isStatic(Element element) {
        return element.isVisible()
                && !element.getTag().contains("-")
                && !"true".equals(element.getAttribute("aria-hidden"))
                && !element.hasAttribute(REPEATS)
                && !Optional.ofNullable(element.getAttribute("href")).orElse("").matches(NEEDS_SCRIPTS);
    }

    /** Prints an HTML element; empty if the element has children and none of them is printed. */
    private Optional<Node> printTag(Element element) {
        org.jsoup.nodes.Element printed = new org.jsoup.nodes.Element(element.getTag());
        boolean leaf = element.getChildCount() == 0;
        element.getComponent().flatMap(MoreRows::of).ifPresent(list -> showRows(list, printed));
        element.getAttributeNames()
                .filter(name -> !name.startsWith("router-"))
                .forEach(name -> printed.attr(name, value(name, element.getAttribute(name))));
        element.getChildren().forEach(child -> print(child).ifPresent(node -> append(node, printed)));
        return leaf || printed.childNodeSize() > 0 ? Optional.of(printed) : Optional.empty();
    }

    /** Appends a node. Puts a space before it if only the style sheet separates it from the preceding words. */
    private static void append(Node node, org.jsoup.nodes.Element to) {
        if (node instanceof org.jsoup.nodes.Element next
                && INLINE.contains(next.tagName())
                && to.lastChild() instanceof org.jsoup.nodes.Element before
                && !next.wholeText().matches("(?s)[\\s,].*")
                && !before.wholeText().endsWith(" ")) {
            to.appendText(" ");
        }
        to.appendChild(node);
    }

    /** Adds to a list those of the rows loaded on demand that belong to this part. */
    private void showRows(MoreRows list, org.jsoup.nodes.Element printed) {
        int skip = Math.max(0, from - rows);
        int limit = Math.clamp(from + ROWS - rows - skip, 0, Math.max(0, list.remaining() - skip));
        rows += list.remaining();
        list.showFixed(skip, limit, from > 0);
        if (limit > 0) {
            continued.add(printed);
        }
    }

    /** Returns the value of an attribute. Completes relative addresses, since not every document says what they are relative to. */
    private String value(String name, String value) {
        boolean address = name.equals("href") || name.equals("action");
        return address && !value.matches(ADDRESS) ? path + value : value;
    }

    /** Removes all sections that do not contain a list that this part continues. */
    private void leaveOutTheRest(org.jsoup.nodes.Element content) {
        Set<Node> kept = new HashSet<>(continued);
        continued.forEach(list -> kept.addAll(((org.jsoup.nodes.Element) list).parents()));
        content.select("section, aside, nav, .fact-group").stream()
                .filter(part -> !kept.contains(part))
                .forEach(Node::remove);
    }

    private void link(org.jsoup.nodes.Element content, String numbered, int number) {
        int parts = (rows + ROWS - 1) / ROWS;
        if (parts <= 1) {
            return;
        }
        org.jsoup.nodes.Element nav =
                content.appendElement("nav").addClass("neighbours").attr("aria-label", text("data.pages"));
        nav.appendElement("span").text(text("data.page", number, parts));
        if (number > 1) {
            link(nav, "prev", numbered + (number - 1), text("data.page.previous"));
        }
        if (number < parts) {
            link(nav, "next", numbered + (number + 1), text("data.page.next"));
        }
    }

    private void link(org.jsoup.nodes.Element nav, String rel, String address, String label) {
        nav.appendElement("a")
                .addClass("btn")
                .attr("rel", rel)
                .attr("href", path + address)
                .text(label);
    }
}
