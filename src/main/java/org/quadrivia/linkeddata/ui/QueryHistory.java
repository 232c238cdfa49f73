package org.quadrivia.linkeddata.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import org.quadrivia.knowledge.KbId;

/** The queries that were run and those that were saved, for each knowledge base. Only the browser stores them. */
@Tag("query-history")
final class QueryHistory extends Component {
    private static final String CALL = "customElements.whenDefined('query-history').then(() => this[$0]($1))";

    QueryHistory(KbId kb) {
        getElement().setProperty("kb", kb.value());
        getElement()
                .setPropertyMap(
                        "texts",
                        Map.of(
                                "saved",
                                text("query.saved"),
                                "history",
                                text("query.history"),
                                "none",
                                text("query.history.none"),
                                "noneSaved",
                                text("query.saved.none"),
                                "save",
                                text("query.save"),
                                "remove",
                                text("query.remove"),
                                "clear",
                                text("query.clear"),
                                "kept",
                                text("query.kept")));
    }

    /** Sets a listener for queries that the user wants to see again. */
    void onOpen(SerializableConsumer<String> listener) {
        getElement()
                .addEventListener(
                        "open-query",
                        event -> listener.accept(
                                event.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
    }

    void add(String query) {
        getElement().executeJs(CALL, "add", query);
    }

    void save(String query) {
        getElement().executeJs(CALL, "save", query);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://query-history.js");
    }
}
