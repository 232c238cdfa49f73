package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.BrowserSession;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.ui.PersonRenamed;
import org.quadrivia.account.ui.WelcomeNews;
import org.quadrivia.form.Components;
import org.quadrivia.language.InterfaceLanguages;
import org.quadrivia.quiz.ui.question.QuestionView;
import org.quadrivia.quiz.ui.start.StaticGreeting;

/** The frame of every page: name, navigation, footer, and the page itself. */
@Layout
@AnonymousAllowed
public class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {
    private static final String MAIN = "main";

    /** The pages of those who edit and query, who always see the data. */
    private static final Set<String> WORKSHOP = Set.of("teach", "query", "exercises");

    /** Removes what was shown while the scripts were loading. */
    private static final String WITHOUT_GREETING = "document.getElementById($0)?.remove()";

    private final Main main = new Main();
    private final Anchor quiz = tab("", "quiz");
    private final Anchor study = tab("study", "study");
    private final Anchor progress = tab("progress", "progress");
    private final Anchor explore = tab("explore", "explore");
    private final Anchor search = tab("search", "search");

    private final CurrentPerson current;
    private final Optional<BrowserSession> session;
    private final PageLanguage languages;
    private final WelcomeNews welcome = new WelcomeNews();
    private PersonMenu person;
    private @Nullable Locale written;

    /** @param session empty if there are no accounts */
    MainLayout(CurrentPerson current, Optional<BrowserSession> session, PageLanguage languages) {
        this.current = current;
        this.session = session;
        this.languages = languages;
        this.person = new PersonMenu(current, session);
        study.setVisible(session.isPresent());
        progress.setVisible(current.id().isPresent());
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("frame");
        write();
    }

    /** Writes the frame, or writes it again in another language. */
    private void write() {
        Locale language = InterfaceLanguages.current();
        if (language.equals(written)) {
            return;
        }
        written = language;
        person = new PersonMenu(current, session);
        getContent().removeAll();
        getContent().add(skipLink(), header(), new PageState(), welcome, main, footer(session.isPresent()));
        getContent().getElement().executeJs(WITHOUT_GREETING, StaticGreeting.ID);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        ComponentUtil.addListener(attach.getUI(), PersonRenamed.class, renamed -> person.rename(renamed.name()));
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
        write();
        String first = event.getLocation().getFirstSegment();
        boolean studying = event.getActiveChain().stream()
                .anyMatch(view -> view instanceof QuestionView question && question.isOfStudy());
        mark(quiz, List.of("", "start", "quiz", "history").contains(first) && !studying);
        mark(study, List.of("study", "learn", "flashcards").contains(first) || studying);
        mark(progress, first.equals("progress"));
        mark(
                explore,
                List.of("explore", "page", "query", "exercises", "timeline").contains(first));
        mark(search, first.equals("search"));
        getContent().setClassName("workshop", WORKSHOP.contains(first));
        person.at(event.getLocation());
        welcome.navigated();
    }

    private static Anchor tab(String address, String name) {
        Anchor tab = new Anchor(address);
        tab.addClassName("tab-" + name);
        return tab;
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
        quiz.setText(text("shell.nav.quiz"));
        study.setText(text("shell.nav.study"));
        progress.setText(text("shell.nav.progress"));
        explore.setText(text("shell.nav.explore"));
        search.setText(text("shell.nav.search"));
        Nav nav = new Nav(quiz, study, progress, explore, search);
        nav.getElement().setAttribute("aria-label", text("shell.nav"));
        Header header = new Header(name, nav, person);
        header.addClassName("bar");
        return header;
    }

    /** @param people whether there are accounts, and so codes that teachers hand out */
    private Component footer(boolean people) {
        Div ways = Components.div("foot-ways", Components.link("query", text("shell.query"), "data"));
        if (people) {
            ways.add(new Anchor("join", text("teach.join")));
        }
        Footer footer = new Footer(new Paragraph(text("shell.footer")), ways, new ReaderSettings(languages));
        footer.addClassNames("foot", "muted", "small");
        return footer;
    }
}
