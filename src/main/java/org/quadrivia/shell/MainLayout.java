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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.BrowserSession;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.ui.WelcomeNews;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.ui.question.QuestionView;

/** The frame of every page: name, navigation, footer, and the page itself. */
@Layout
@AnonymousAllowed
public class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {
    private static final String MAIN = "main";

    /** The pages of those who edit and query, who always see the data. */
    private static final Set<String> WORKSHOP = Set.of("teach", "query", "exercises");

    private final Main main = new Main();
    private final Anchor quiz = new Anchor("", text("shell.nav.quiz"));
    private final Anchor study = new Anchor("study", text("shell.nav.study"));
    private final Anchor progress = new Anchor("progress", text("shell.nav.progress"));
    private final Anchor explore = new Anchor("explore", text("shell.nav.explore"));
    private final Anchor search = new Anchor("search", text("shell.nav.search"));

    private final PersonMenu person;
    private final WelcomeNews welcome = new WelcomeNews();

    /** @param session empty if there are no accounts */
    MainLayout(CurrentPerson current, Optional<BrowserSession> session) {
        person = new PersonMenu(current, session);
        study.setVisible(session.isPresent());
        progress.setVisible(current.id().isPresent());
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("frame");
        getContent().add(skipLink(), header(), new PageState(), welcome, main, footer(session.isPresent()));
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
        boolean studying = event.getActiveChain().stream()
                .anyMatch(view -> view instanceof QuestionView question && question.isOfStudy());
        mark(quiz, List.of("", "start", "quiz", "history").contains(first) && !studying);
        mark(study, List.of("study", "learn", "flashcards").contains(first) || studying);
        mark(progress, first.equals("progress"));
        mark(explore, List.of("explore", "page", "query", "exercises").contains(first));
        mark(search, first.equals("search"));
        getContent().setClassName("workshop", WORKSHOP.contains(first));
        person.at(event.getLocation());
        welcome.navigated();
    }

    private static void mark(Anchor link, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private Component skipLink() {
        Anchor skip = Components.link("#" + MAIN, text("shell.skip"), "skip");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs(
                        "this.onclick = click => { click.preventDefault(); document.getElementById($0).focus(); }",
                        MAIN);
        return skip;
    }

    private Component header() {
        Anchor name = Components.link("", text("shell.name"), "wordmark");
        quiz.addClassName("tab-quiz");
        study.addClassName("tab-study");
        progress.addClassName("tab-progress");
        explore.addClassName("tab-explore");
        search.addClassName("tab-search");
        Nav nav = new Nav(quiz, study, progress, explore, search);
        nav.getElement().setAttribute("aria-label", text("shell.nav"));
        Header header = new Header(name, nav, person);
        header.addClassName("bar");
        return header;
    }

    /** @param people whether there are accounts, and so codes that teachers hand out */
    private static Component footer(boolean people) {
        Div ways = Components.div("foot-ways", Components.link("query", text("shell.query"), "data"));
        if (people) {
            ways.add(new Anchor("join", text("teach.join")));
        }
        Footer footer = new Footer(new Paragraph(text("shell.footer")), ways, new ReaderSettings());
        footer.addClassNames("foot", "muted", "small");
        return footer;
    }
}
