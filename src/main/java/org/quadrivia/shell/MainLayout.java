package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frame of every page: who we are, where one can go, and the page itself. */
@Layout
public class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {
    private static final String MAIN = "main";

    private final Main main = new Main();
    private final Anchor quiz = new Anchor("", text("shell.nav.quiz"));
    private final Anchor explore = new Anchor("explore", text("shell.nav.explore"));
    private final Anchor search = new Anchor("search", text("shell.nav.search"));

    public MainLayout() {
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("frame");
        getContent().add(skipLink(), header(), main, footer());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String first = event.getLocation().getFirstSegment();
        mark(quiz, List.of("", "start", "quiz").contains(first));
        mark(explore, List.of("explore", "page").contains(first));
        mark(search, first.equals("search"));
    }

    private static void mark(Anchor link, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private Component skipLink() {
        Anchor skip = new Anchor("#" + MAIN, text("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs(
                        "this.onclick = click => { click.preventDefault(); document.getElementById($0).focus(); }",
                        MAIN);
        return skip;
    }

    private Component header() {
        Anchor name = new Anchor("", text("shell.name"));
        name.addClassName("wordmark");
        Nav nav = new Nav(quiz, explore, search);
        nav.getElement().setAttribute("aria-label", text("shell.nav"));
        Header header = new Header(name, nav);
        header.addClassName("bar");
        return header;
    }

    private static Component footer() {
        Footer footer = new Footer(new Paragraph(text("shell.footer")));
        footer.addClassNames("foot", "muted", "small");
        return footer;
    }
}
