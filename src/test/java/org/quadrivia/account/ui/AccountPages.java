package org.quadrivia.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.account.admin.Administration;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.account.signup.SignUpOutcome;
import org.quadrivia.account.signup.SignUpRequest;
import org.quadrivia.form.PlainForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.node.ObjectNode;

/** A browser without a browser, for pages about people: who is at it is in {@link FakeSession}. */
@SpringBootTest(classes = {QuadriviaApplication.class, FakeSession.class})
public abstract class AccountPages {
    protected static final String PASSWORD = "correct horse";
    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.quadrivia");

    @Autowired
    private ApplicationContext context;

    @Autowired
    protected FakeSession session;

    @Autowired
    protected AccountService accounts;

    @Autowired
    protected Administration administration;

    @DynamicPropertySource
    protected static void ownFolder(DynamicPropertyRegistry settings) throws IOException {
        String folder = Files.createTempDirectory("quadrivia-pages").toString();
        settings.add("quadrivia.data", () -> folder);
    }

    @BeforeEach
    protected void openBrowser() {
        context.getBean("springSecurityFilterChain");
        session.end();
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    @AfterEach
    protected void closeBrowser() {
        MockVaadin.tearDown();
        session.end();
    }

    /** Somebody with a name and an address that nobody has had in any test. */
    protected Person somebody(String stem) {
        String name = stem + System.nanoTime();
        var application = new SignUpRequest(name, "", PASSWORD, ZoneId.of("Asia/Kolkata"));
        return ((SignUpOutcome.Done) accounts.signUp(application, name)).person();
    }

    protected Person somebody(String stem, Role role) {
        Person person = somebody(stem);
        administration.setRole(person.id(), role);
        return accounts.find(person.id()).orElseThrow();
    }

    protected void signInAs(Person person) {
        int stamp = accounts.credentials(person.id()).orElseThrow().stamp();
        UI.getCurrent().close();
        MockVaadin.tearDown();
        session.begin(person, stamp, false);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        session.begin(person, stamp, false);
    }

    protected static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    protected static String heading() {
        return _get(H1.class).getText();
    }

    protected static String page() {
        return words(_get(Main.class).getElement());
    }

    protected static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(AccountPages::words).collect(Collectors.joining(" "));
    }

    /** Sends the form that holds a button of these words, filled in. */
    protected static void send(String button, Map<String, String> typed) {
        PlainForm form = _find(PlainForm.class).stream()
                .filter(one -> words(one.getElement()).contains(button))
                .findFirst()
                .orElseThrow();
        send(form, typed);
    }

    protected static void send(PlainForm form, Map<String, String> typed) {
        ObjectNode data = JacksonUtils.createObjectNode();
        typed.forEach((name, value) -> {
            data.put("element.elements['" + name + "'].value", value);
            data.put("String(element.elements['" + name + "'].checked)", value);
        });
        data.put(PlainForm.ZONE, "Europe/Berlin");
        form.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form.getElement(), "submit", data));
        MockVaadin.clientRoundtrip(false);
    }

    protected static void click(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }
}
