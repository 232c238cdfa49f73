package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.quadrivia.authoring.fetching.Selection;
import org.quadrivia.authoring.fetching.SelectionInvalid;
import org.quadrivia.authoring.fetching.SelectionKind;
import org.quadrivia.authoring.fetching.SelectionMaker;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.remote.RemoteSettings;

/** Where a part of somebody else's graph is selected. What was written stays if it cannot be understood. */
final class FetchForm extends Composite<Div> {
    private static final String ADDRESS = "address";
    private static final String KIND = "kind";
    private static final String WRITTEN = "selection";
    private static final String LIMIT = "limit";
    private static final String LANGUAGES = "languages";
    private static final int LONGEST_LANGUAGES = 200;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int USUAL_LIMIT = 200;

    /**
     * @param before what was written before, by field; empty for nothing
     * @param selected receives the selection, and what was written
     */
    FetchForm(
            RemoteSettings remote,
            Map<String, String> before,
            SerializableBiConsumer<Selection, Map<String, String>> selected) {
        SelectionMaker maker = new SelectionMaker(remote.hosts());
        Map<String, String> kinds = new LinkedHashMap<>();
        for (SelectionKind kind : SelectionKind.values()) {
            kinds.put(kind.name(), text("teach.fetch.kind." + kind.name().toLowerCase(Locale.ROOT)));
        }
        PlainForm form = new PlainForm((sent, typed) -> take(maker, sent, typed, selected));
        form.with(new FormField(ADDRESS, text("teach.fetch.address"), "url", "off")
                        .hint(text(
                                "teach.fetch.address.hint",
                                String.join(", ", remote.hosts().names())))
                        .value(before.getOrDefault(ADDRESS, ""))
                        .longest(LONGEST_ADDRESS))
                .with(FormField.choice(KIND, text("teach.fetch.kind"), kinds, before.getOrDefault(KIND, "")))
                .with(FormField.area(WRITTEN, text("teach.fetch.selection"), SelectionMaker.LONGEST)
                        .value(before.getOrDefault(WRITTEN, ""))
                        .hint(text("teach.fetch.selection.hint")))
                .with(new FormField(LIMIT, text("teach.fetch.limit"), "number", "off")
                        .value(before.getOrDefault(LIMIT, String.valueOf(USUAL_LIMIT)))
                        .hint(text(
                                "teach.fetch.limit.hint",
                                SelectionMaker.MAX_LIMIT,
                                remote.statements(),
                                remote.megabytes(),
                                remote.time().toSeconds())))
                .with(new FormField(LANGUAGES, text("teach.fetch.languages"), "text", "off")
                        .value(before.getOrDefault(LANGUAGES, ""))
                        .hint(text("teach.fetch.languages.hint"))
                        .longest(LONGEST_LANGUAGES))
                .send(text("teach.fetch.send"), "primary");
        getContent().addClassName("fetch");
        getContent().add(Components.section(text("teach.fetch"), form));
    }

    private static void take(
            SelectionMaker maker,
            PlainForm form,
            Map<String, String> typed,
            SerializableBiConsumer<Selection, Map<String, String>> selected) {
        int limit = number(typed.getOrDefault(LIMIT, ""));
        if (limit < 1 || limit > SelectionMaker.MAX_LIMIT) {
            form.complain(LIMIT, text("teach.fetch.limit.bad", SelectionMaker.MAX_LIMIT));
            return;
        }
        try {
            SelectionKind kind = SelectionKind.valueOf(typed.getOrDefault(KIND, SelectionKind.CLASS.name()));
            selected.accept(
                    maker.of(
                            typed.getOrDefault(ADDRESS, ""),
                            kind,
                            typed.getOrDefault(WRITTEN, ""),
                            limit,
                            typed.getOrDefault(LANGUAGES, "")),
                    typed);
        } catch (SelectionInvalid invalid) {
            form.complain(
                    switch (invalid.part()) {
                        case ADDRESS -> ADDRESS;
                        case TEXT -> WRITTEN;
                        case LANGUAGES -> LANGUAGES;
                    },
                    invalid.words());
        }
    }

    /** Returns 0 for what is no number. */
    private static int number(String typed) {
        String digits = typed.strip();
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
