package org.quadrivia.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.Messages;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.account.selfservice.LanguageChoices;
import org.quadrivia.account.ui.AccountPages;
import org.quadrivia.form.Components;
import org.quadrivia.language.InterfaceLanguages;
import org.springframework.beans.factory.annotation.Autowired;

class PageLanguageTest extends AccountPages {
    private static final Locale URDU = Locale.of("ur");

    @Autowired
    private LanguageChoices choices;

    @Test
    void aPageIsInTheFirstLanguageOfTheBrowserThatTheInterfaceHas() {
        accept("pl, de-AT;q=0.8, en;q=0.5");

        open("search");

        assertThat(heading()).isEqualTo("Suche");
        assertThat(navigation()).contains("Fortschritt", "Entdecken");
    }

    @Test
    void whatIsNoListOfLanguagesIsReadAsNone() {
        accept("de-DE-x-abc;q=0.5,".repeat(3_000));

        open("search");

        assertThat(heading()).isEqualTo("Search");
    }

    @Test
    void aGuestsChoiceCountsMoreThanTheBrowser() {
        accept("en");
        request().addCookie(new Cookie(PageLanguage.COOKIE, "de"));

        open("search");

        assertThat(heading()).isEqualTo("Suche");
    }

    @Test
    void theFooterOffersEachLanguageByItsOwnName() {
        open("search");

        assertThat(select().getChildren().map(Element::getText)).startsWith("As the browser", "English", "Deutsch");
        assertThat(select().getChildren().skip(1).map(option -> option.getAttribute("lang")))
                .containsExactlyElementsOf(InterfaceLanguages.ALL.stream()
                        .map(Locale::toLanguageTag)
                        .toList());
    }

    @Test
    void aPersonsChoiceIsKeptInTheAccount() {
        Person person = somebody("ada");
        signInAs(person);
        open("search");

        choose("de");

        assertThat(choices.of(person.id())).contains(Locale.GERMAN);
        signInAs(person);
        open("search");
        assertThat(heading()).isEqualTo("Suche");
        assertThat(select().getChildren()
                        .filter(option -> option.hasAttribute("selected"))
                        .map(Element::getText))
                .containsExactly("Deutsch");
    }

    @Test
    void aPersonCanLeaveItToTheBrowserAgain() {
        Person person = somebody("ada");
        choices.choose(person.id(), Optional.of(Locale.GERMAN));
        signInAs(person);
        open("search");

        choose("");

        assertThat(choices.of(person.id())).isEmpty();
        open("search");
        assertThat(heading()).isEqualTo("Search");
    }

    @Test
    void pagesForTeachersAreInEnglishWithTheirFrame() {
        Person teacher = somebody("ada", Role.TEACHER);
        choices.choose(teacher.id(), Optional.of(Locale.GERMAN));
        signInAs(teacher);
        open("search");
        assertThat(navigation()).contains("Fortschritt");

        open("teach");

        assertThat(heading()).isEqualTo("Teach");
        assertThat(navigation()).contains("Progress");
        open("search");
        assertThat(navigation()).contains("Fortschritt");
    }

    @Test
    void aLanguageOfQuizzesIsSpokenOnTheirPagesOnly() {
        accept("ur-PK, de;q=0.5");

        open("");
        assertThat(heading()).isEqualTo(Messages.text(URDU, "quiz.first"));
        assertThat(navigation()).contains(Messages.text(URDU, "shell.nav.study"));

        open("search");
        assertThat(heading()).isEqualTo("Search");
        assertThat(navigation()).contains("Explore");
        open("history");
        assertThat(heading()).isEqualTo(Messages.text(URDU, "quiz.history"));
    }

    @Test
    void theFooterSaysWhichLanguagesAreOfQuizzesOnly() {
        open("search");

        List<Element> offered = select().getChildren().toList();

        assertThat(offered.get(offered.size() - 2).getText()).isEqualTo("اردو (صرف کوئز)");
        assertThat(offered.get(offered.size() - 2).getAttribute("dir")).isEqualTo("rtl");
        assertThat(offered.getLast().getText()).isEqualTo("हिन्दी (केवल क्विज़)");
        assertThat(offered.getLast().getAttribute("dir")).isEqualTo("ltr");
    }

    @Test
    void contentIsMarkedWithTheWayItRuns() {
        accept("ur");
        open("");

        H1 english = Components.inLanguage("en", new H1("What is it?"));
        Span name = Components.name("en", "لاہور", new Span("لاہور"));
        Span latin = Components.name("ur", "Lahore", new Span("Lahore"));

        assertThat(english.getElement().getAttribute("dir")).isEqualTo("ltr");
        assertThat(name.getElement().hasAttribute("dir")).isFalse();
        assertThat(latin.getElement().getAttribute("dir")).isEqualTo("ltr");
    }

    private static void accept(String languages) {
        request().getHeaders().put("Accept-Language", List.of(languages));
    }

    private static FakeRequest request() {
        return (FakeRequest) ((VaadinServletRequest) VaadinRequest.getCurrent()).getRequest();
    }

    private static List<String> navigation() {
        return _find(Nav.class)
                .getFirst()
                .getElement()
                .getChildren()
                .map(Element::getTextRecursively)
                .toList();
    }

    private static Element select() {
        return all(_get(ReaderSettings.class).getElement())
                .filter(element -> element.getTag().equals("select"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> all(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(PageLanguageTest::all));
    }

    private static void choose(String tag) {
        Element select = select();
        select.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        select, "change", JacksonUtils.createObjectNode().put("element.value", tag)));
    }
}
