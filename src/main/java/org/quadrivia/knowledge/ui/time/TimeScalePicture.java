package org.quadrivia.knowledge.ui.time;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.quadrivia.language.InterfaceLanguages;

/**
 * A picture of dates to scale. Its links and clusters work with the keyboard. The clusters hold the things that do not fit, and the
 * page also lists all things.
 */
@Tag("time-scale")
final class TimeScalePicture extends Component {
    /** The words of the picture. The browser replaces {0} and {1}. */
    private record Words(String more, String closer, String close, String rest, String language) {}

    /**
     * @param language the language of the names
     * @param small whether the picture is one of several cards on the page
     */
    TimeScalePicture(TimePicture picture, String label, String language, boolean small) {
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        getElement().getClassList().set("small-scale", small);
        getElement()
                .setPropertyBean(
                        "words",
                        new Words(
                                text("page.time.more"),
                                text("page.time.closer"),
                                text("page.time.close"),
                                text("page.time.rest"),
                                InterfaceLanguages.isForeign(language) ? language : ""));
        getElement().setPropertyBean("picture", picture);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://timeline.js");
    }
}
