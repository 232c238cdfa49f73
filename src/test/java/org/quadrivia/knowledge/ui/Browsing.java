package org.quadrivia.knowledge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.Knowledge;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** A browser without a browser: opens the pages of a knowledge base and reads what they say. */
final class Browsing {
    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.quadrivia.knowledge.ui");

    private Browsing() {}

    static void start(Knowledge knowledge) {
        GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
        context.registerBean(Knowledge.class, () -> knowledge);
        context.refresh();
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    static void stop() {
        MockVaadin.tearDown();
    }

    static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    static String headline() {
        List<H1> headlines = _find(H1.class);
        if (headlines.size() != 1) {
            throw new AssertionError("a page has one headline, not " + headlines.size());
        }
        return headlines.getFirst().getText();
    }

    static String title() {
        return UI.getCurrent().getInternals().getTitle();
    }

    /** All that the page says, in reading order. */
    static String words() {
        return UI.getCurrent()
                .getChildren()
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }

    /** Where the links of that text lead. */
    static List<String> targets(String label) {
        return _find(Anchor.class).stream()
                .filter(link -> link.getElement().getTextRecursively().equals(label))
                .map(Anchor::getHref)
                .toList();
    }

    /** The levels of all headings in reading order. */
    static List<Integer> headings() {
        return components(UI.getCurrent())
                .map(component -> component.getElement().getTag())
                .filter(tag -> tag.matches("h[1-6]"))
                .map(tag -> Integer.valueOf(tag.substring(1)))
                .toList();
    }

    /** A component and all beneath it, but for bare text. */
    static Stream<Component> components(Component from) {
        return Stream.concat(Stream.of(from), from.getChildren().flatMap(Browsing::components))
                .filter(component -> !component.getElement().isTextNode());
    }
}
