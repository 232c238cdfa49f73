package org.quadrivia.authoring.ui.publishing;

import com.vaadin.flow.component.Component;
import java.util.stream.Stream;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachPage;
import org.quadrivia.authoring.ui.TeacherPageGuard;

/** A page that changes a draft. Below its header, a bar says how many changes are not published. */
public abstract class DraftPage extends TeachPage {
    protected final EditPageServices editing;
    protected final DraftBar bar;

    protected DraftPage(TeacherPageGuard desk, EditPageServices editing) {
        super(desk);
        this.editing = editing;
        this.bar = new DraftBar(editing);
    }

    /** Replaces the title and the whole content: the header, the bar of the draft, and what comes below. */
    protected final void fillBelowBar(String title, TeachHeader header, Component... below) {
        fill(title, Stream.concat(Stream.of(header, bar), Stream.of(below)).toArray(Component[]::new));
    }
}
