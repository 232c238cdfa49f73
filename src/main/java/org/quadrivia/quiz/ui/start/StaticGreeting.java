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
 * Sends the words with which the start page greets somebody new as plain HTML, so that they can be read while the scripts are still
 * loading. The style sheet hides them as soon as the page itself has a heading, and the layout removes them. Whoever was here before sees something else first, so
 * they get nothing.
 */
@Component
public final class FirstScreen implements VaadinServiceInitListener {
    /** The id of its element in the document. */
    public static final String ID = "first-screen";

    private final CurrentTaker takers;

    FirstScreen(CurrentTaker takers) {
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

    /** Returns what {@link Welcome} shows, at the same place. */
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
