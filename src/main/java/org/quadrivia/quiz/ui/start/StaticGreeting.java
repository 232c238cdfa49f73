package org.quadrivia.quiz.ui.start;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.quadrivia.quiz.ui.CurrentTaker;
import org.springframework.stereotype.Component;

/**
 * Sends the start page's greeting to new visitors as plain HTML, so that they can read it while the scripts load. The style sheet
 * hides the greeting once the page has a heading; the layout then removes it. Returning visitors see something else first, so they
 * get no greeting.
 */
@Component
public final class StaticGreeting implements VaadinServiceInitListener {
    /** The id of the greeting's element in the document. */
    public static final String ID = "first-screen";

    private final CurrentTaker takers;

    StaticGreeting(CurrentTaker takers) {
        this.takers = takers;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::greet);
    }

    private void greet(IndexHtmlResponse response) {
        if (isStart(response.getVaadinRequest()) && takers.returning().isEmpty()) {
            response.getDocument().body().appendChild(greeting());
        }
    }

    private static boolean isStart(VaadinRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        return path.isEmpty() || path.equals("/");
    }

    /** Returns the same text as {@link Welcome}, in the same place on the page. */
    private static Element greeting() {
        Element screen = new Element("div").id(ID).addClass("frame");
        screen.appendElement("header")
                .addClass("bar")
                .appendElement("a")
                .attr("href", ".")
                .addClass("wordmark")
                .text(text("shell.name"));
        Element welcome = screen.appendElement("main")
                .appendElement("div")
                .addClass("start")
                .appendElement("div")
                .addClass("hero")
                .appendElement("div")
                .addClass("welcome");
        welcome.appendElement("h1").text(text("quiz.first"));
        welcome.appendElement("p").addClass("lead").text(text("quiz.first.lead"));
        return screen;
    }
}
