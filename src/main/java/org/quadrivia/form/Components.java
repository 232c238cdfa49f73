package org.quadrivia.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import java.util.Optional;
import org.quadrivia.language.Direction;

/**
 * Creates the plain HTML components that pages are made of. The parameter {@code looks} takes class names of the style sheets,
 * separated by spaces where it is a single string.
 */
public final class Components {
    private static final String UNKNOWN_LANGUAGE = "und";

    private Components() {}

    public static Div div(String looks, Component... content) {
        Div div = new Div(content);
        div.setClassName(looks);
        return div;
    }

    public static Paragraph paragraph(String words, String... looks) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassNames(looks);
        return paragraph;
    }

    /** Returns a paragraph of components. */
    public static Paragraph line(String looks, Component... content) {
        Paragraph line = new Paragraph(content);
        line.setClassName(looks);
        return line;
    }

    public static Paragraph eyebrow(String words) {
        return paragraph(words, "eyebrow");
    }

    public static Paragraph eyebrow(Component... content) {
        return line("eyebrow", content);
    }

    public static Paragraph lead(String words) {
        return paragraph(words, "lead");
    }

    public static Paragraph muted(String words) {
        return paragraph(words, "muted", "small");
    }

    public static Span span(String words, String... looks) {
        Span span = new Span(words);
        span.addClassNames(looks);
        return span;
    }

    public static Span chip(String words, String... kinds) {
        Span chip = span(words, "chip");
        chip.addClassNames(kinds);
        return chip;
    }

    /** Returns a sign that screen readers leave out, because words beside it say the same. */
    public static Span sign(String sign, String... looks) {
        Span span = span(sign, looks);
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }

    public static UnorderedList list(String looks, Component... rows) {
        UnorderedList list = new UnorderedList();
        list.setClassName(looks);
        list.add(rows);
        return list;
    }

    public static OrderedList numberedList(String looks) {
        OrderedList list = new OrderedList();
        list.setClassName(looks);
        return list;
    }

    public static NativeDetails details(String summary, Component content) {
        NativeDetails details = new NativeDetails(summary);
        details.setContent(content);
        return details;
    }

    /** Returns a section that is filled when it is first opened. */
    public static NativeDetails lazyDetails(String summary, SerializableConsumer<Div> fill) {
        Div content = new Div();
        NativeDetails details = details(summary, content);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && content.getComponentCount() == 0) {
                fill.accept(content);
            }
        });
        return details;
    }

    /** Returns preformatted text. The keyboard can scroll it. */
    public static Pre preformatted(String text, String label) {
        Pre pre = new Pre(text);
        pre.getElement().setAttribute("tabindex", "0");
        pre.getElement().setAttribute("role", "region");
        pre.getElement().setAttribute("aria-label", label);
        return pre;
    }

    public static Anchor link(String address, String words, String... looks) {
        Anchor link = new Anchor(address, words);
        link.addClassNames(looks);
        return link;
    }

    /**
     * Returns a link to a place in a source. Readers who have not asked for the data read plain words instead.
     *
     * @param place the words that name the place
     */
    public static Anchor placeLink(String address, String place, String plain, String... looks) {
        Anchor link = link(address, "", looks);
        link.add(span(place, "data"));
        link.getElement().setAttribute("data-plain", plain);
        return link;
    }

    /** Returns a bar that is filled by a part of a whole. It says nothing to a screen reader: words beside it say the same. */
    public static Div bar(double part, double whole) {
        Div filled = new Div();
        filled.getStyle().set("width", (whole == 0 ? 0 : Math.clamp(100 * part / whole, 0, 100)) + "%");
        Div bar = div("progress", filled);
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    /** Returns a link that looks like a button. */
    public static Anchor linkButton(String address, String words, String... looks) {
        Anchor link = link(address, words, looks);
        link.addClassName("btn");
        return link;
    }

    /** Returns a link to a file, which the browser stores. */
    public static Anchor download(String address, String words, String... looks) {
        Anchor link = link(address, words, looks);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    public static NativeButton button(String words, SerializableRunnable action, String... looks) {
        NativeButton button = new NativeButton(words, click -> action.run());
        button.addClassName("btn");
        button.addClassNames(looks);
        return button;
    }

    public static NativeButton primaryButton(String words, SerializableRunnable action) {
        return button(words, action, "primary");
    }

    public static NativeButton slimButton(String words, SerializableRunnable action) {
        return button(words, action, "slim");
    }

    /** Returns a button that looks like a link. Inside a form it does not submit. */
    public static NativeButton buttonAsLink(String words, SerializableRunnable action) {
        NativeButton button = new NativeButton(words, click -> action.run());
        button.addClassName("as-link");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    public static Div actions(Component... actions) {
        return div("actions", actions);
    }

    /** Returns an empty line for faults. Screen readers announce its text at once. */
    public static Paragraph alert() {
        return alert("");
    }

    public static Paragraph alert(String fault) {
        Paragraph line = paragraph(fault, "complaint");
        line.getElement().setAttribute("role", "alert");
        return line;
    }

    /** Returns an empty line for news. Screen readers announce its text. */
    public static Paragraph status() {
        Paragraph line = paragraph("", "done");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    /**
     * Returns the header of a page.
     *
     * @param lead empty for none
     */
    public static Header header(Paragraph eyebrow, String title, String lead, Component... actions) {
        Header header = header(title, lead, actions);
        header.addComponentAsFirst(eyebrow);
        return header;
    }

    /** Returns the header of a page without a line above its title. */
    public static Header header(String title, String lead, Component... actions) {
        Header header = new Header(new H1(title));
        header.addClassName("page-header");
        if (!lead.isEmpty()) {
            header.add(lead(lead));
        }
        if (actions.length > 0) {
            header.add(actions(actions));
        }
        return header;
    }

    /** Returns a notice that a page shows instead of its content. */
    public static Div notice(String title, String lead, Component... ways) {
        return div("notice", new H1(title), lead(lead), actions(ways));
    }

    /** Returns a section with a heading. */
    public static Section section(String heading, Component... content) {
        Section section = new Section(new H2(heading));
        section.addClassName("part");
        section.add(content);
        return section;
    }

    /** Returns an input with its label. */
    public static Div field(String id, String label, Component input) {
        input.setId(id);
        NativeLabel above = new NativeLabel(label);
        above.setFor(input);
        return div("field", above, input);
    }

    /**
     * Sets the language, so that screen readers pronounce the text correctly, and its direction if the page runs the other way. An
     * unknown language is left out.
     */
    public static <C extends Component> C inLanguage(String language, C component) {
        if (!language.isEmpty() && !language.equals(UNKNOWN_LANGUAGE)) {
            component.getElement().setAttribute("lang", language);
            Direction.foreign(language).ifPresent(direction -> turn(component, direction));
        }
        return component;
    }

    /**
     * Sets the language of a component that shows only this name, and the direction in which the name runs if the page runs the other
     * way. A name whose letters are not those of the language is in some other.
     */
    public static <C extends Component> C name(String language, String name, C component) {
        Optional<Direction> direction = Direction.ofName(name);
        boolean known =
                direction.isEmpty() || direction.equals(Optional.of(Direction.of(Locale.forLanguageTag(language))));
        if (known) {
            return inLanguage(language, component);
        }
        direction.filter(its -> its != Direction.ofPage()).ifPresent(its -> turn(component, its));
        return component;
    }

    /** Lets a component that holds text of that language beside others run as that text does, if the page runs the other way. */
    public static <C extends Component> C directed(String language, C component) {
        Direction.foreign(language).ifPresent(direction -> turn(component, direction));
        return component;
    }

    private static void turn(Component component, Direction direction) {
        component.getElement().setAttribute("dir", direction.value());
    }

    /** Navigates to an address on this site, including its query. */
    public static void go(Component from, String address) {
        Location to = new Location(address);
        from.getUI().ifPresent(ui -> ui.navigate(to.getPath(), to.getQueryParameters()));
    }
}
