package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.view.KbDetails;

/** A form for the description of a knowledge base. */
public final class KnowledgeBaseDetailsForm extends Composite<Div> {
    /** The id of the first field. */
    public static final String FIRST_FIELD = "field-title";

    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String LICENSE = "license";
    private static final String SOURCE = "source";
    private static final String VISIBILITY = "visibility";

    private final PlainForm form;

    /**
     * @param known the initial values
     * @param visibility whether the form also asks for the visibility
     */
    public KnowledgeBaseDetailsForm(
            KbDetails known, boolean visibility, String send, SerializableBiConsumer<KbDetails, Visibility> done) {
        form = new PlainForm(typed -> take(typed, done));
        form.with(new FormField(TITLE, text("teach.details.title"), "text", "off")
                        .value(known.title())
                        .longest(KbDetails.LONGEST_TITLE))
                .with(new FormField(DESCRIPTION, text("teach.details.description"), "text", "off")
                        .hint(text("teach.details.description.hint"))
                        .value(known.description())
                        .longest(2000))
                .with(new FormField(LICENSE, text("teach.details.license"), "text", "off")
                        .hint(text("teach.details.license.hint"))
                        .value(known.license())
                        .longest(500))
                .with(new FormField(SOURCE, text("teach.details.source"), "text", "off")
                        .hint(text("teach.details.source.hint"))
                        .value(known.source())
                        .longest(1000));
        if (visibility) {
            form.with(FormField.choice(
                    VISIBILITY, text("teach.details.visibility"), visibilities(), Visibility.PRIVATE.name()));
        }
        form.send(send, "primary");
        getContent().add(form);
    }

    /** Returns the display texts of all visibilities, by the value that the form sends. */
    public static Map<String, String> visibilities() {
        Map<String, String> all = new LinkedHashMap<>();
        for (Visibility each : Visibility.values()) {
            all.put(each.name(), text("teach.visibility." + each.name().toLowerCase(java.util.Locale.ROOT) + ".long"));
        }
        return all;
    }

    public void complain(String words) {
        form.complain(words);
    }

    public void done(String words) {
        form.done(words);
    }

    private void take(Map<String, String> typed, SerializableBiConsumer<KbDetails, Visibility> done) {
        if (typed.getOrDefault(TITLE, "").isBlank()) {
            form.complain(TITLE, text("teach.details.title.missing"));
            return;
        }
        KbDetails details = new KbDetails(
                cut(typed, TITLE, KbDetails.LONGEST_TITLE),
                cut(typed, DESCRIPTION, 2000),
                cut(typed, LICENSE, 500),
                cut(typed, SOURCE, 1000));
        done.accept(details, visibility(typed.getOrDefault(VISIBILITY, "")));
    }

    /** Returns the visibility that was sent; the private one if the value is not one of those offered. */
    private static Visibility visibility(String sent) {
        for (Visibility each : Visibility.values()) {
            if (each.name().equals(sent)) {
                return each;
            }
        }
        return Visibility.PRIVATE;
    }

    private static String cut(Map<String, String> typed, String field, int most) {
        String value = typed.getOrDefault(field, "").strip();
        return value.substring(0, Math.min(value.length(), most));
    }
}
