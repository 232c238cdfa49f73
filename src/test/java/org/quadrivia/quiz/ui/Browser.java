package org.quadrivia.quiz.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import com.vaadin.flow.router.Location;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.quiz.ui.exam.ExamQuestion;
import org.quadrivia.quiz.ui.question.KeyboardShortcuts;
import org.quadrivia.quiz.ui.question.UnansweredQuestion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** A browser without a browser: pages as the server holds them. */
public abstract class Browser {
    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.quadrivia");

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    protected static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    protected static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    protected static String heading() {
        return _get(H1.class).getText();
    }

    protected static void click(String words) {
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        button -> words(button).replaceFirst("^\\d", "").startsWith(words))));
    }

    /** Presses the number of the option with that text, wherever it stands. */
    protected static void pick(String option) {
        press(String.valueOf(place(option) + 1));
    }

    /** Returns the place, from 0, of the option with that text. */
    protected static int place(String option) {
        List<String> shown = _find(ChoiceInput.class).stream()
                .map(input -> words(input.getParent().orElseThrow()).replaceFirst("^\\d", ""))
                .toList();
        return IntStream.range(0, shown.size())
                .filter(i -> shown.get(i).startsWith(option))
                .findFirst()
                .orElseThrow();
    }

    /** Presses a key with the focus on nothing in particular. */
    protected static void press(String key) {
        press(
                key,
                !_find(UnansweredQuestion.class).isEmpty()
                        || !_find(ExamQuestion.class).isEmpty());
    }

    /** The same, on a page that the person sees still asking, or not any more. */
    protected static void press(String key, boolean asked) {
        var data = JacksonUtils.createObjectNode();
        data.put(KeyboardShortcuts.PRESSED, key);
        data.put(KeyboardShortcuts.ASKED, asked);
        fire(UI.getCurrent(), KeyboardShortcuts.OURS, data);
    }

    /** Fires a key that passes the filter, with its data. */
    protected static void fire(Component component, String filter, String data, String value) {
        fire(component, filter, JacksonUtils.createObjectNode().put(data, value));
    }

    /** Fires an event that the page itself makes. */
    protected static void fire(Component component, String event) {
        dispatch(component, event, JacksonUtils.createObjectNode());
    }

    /** Fires an event that a script of the page makes, with its data. */
    protected static void fireWith(Component component, String event, ObjectNode data) {
        dispatch(component, event, data);
    }

    private static void fire(Component component, String filter, ObjectNode json) {
        json.put(filter, true);
        dispatch(component, "keydown", json);
    }

    private static void dispatch(Component component, String event, ObjectNode json) {
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), event, json));
        MockVaadin.clientRoundtrip(false);
    }

    /** Gives a property the value that a person's act in the browser gives it. */
    protected static void change(Component component, String property, Serializable value) {
        try {
            component
                    .getElement()
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient(property, value)
                    .run();
        } catch (PropertyChangeDeniedException notSynchronized) {
            throw new IllegalStateException(notSynchronized);
        }
    }

    /** All words on and beneath a component. */
    protected static String words(Component component) {
        return words(component.getElement());
    }

    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(Browser::words).collect(Collectors.joining());
    }

    protected static String page() {
        return words(_get(Main.class));
    }
}
