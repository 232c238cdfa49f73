package org.quadrivia.classroom.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.quadrivia.account.Person;
import org.quadrivia.authoring.ui.TeachPages;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.roster.ClassStore;
import org.quadrivia.classroom.roster.Classes;
import org.quadrivia.form.PlainForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Pages of classes, with a teacher at the browser. */
public abstract class ClassPages extends TeachPages {
    @Autowired
    protected Classes classes;

    @Autowired
    protected ClassStore store;

    @BeforeEach
    void withoutClasses() {
        context.getBean(JdbcClient.class).sql("delete from school_class").update();
    }

    /** A class of the teacher with that learner. */
    protected final SchoolClass classOf(Person... learners) {
        SchoolClass made = classes.make("7b", "2026/27");
        for (Person learner : learners) {
            store.join(made.id(), learner.id(), made.made());
        }
        return made;
    }

    protected static String address(ClassId id) {
        return "teach/classes/" + id;
    }

    /** Sends the form that holds a button of these words, filled in. */
    protected static void send(String button, Map<String, String> typed) {
        PlainForm form = _find(PlainForm.class).stream()
                .filter(one -> words(one).contains(button))
                .findFirst()
                .orElseThrow();
        ObjectNode data = JacksonUtils.createObjectNode();
        typed.forEach((name, value) -> {
            data.put("element.elements['" + name + "'].value", value);
            data.put("String(element.elements['" + name + "'].checked)", value);
        });
        data.put(PlainForm.ZONE, "UTC");
        form.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form.getElement(), "submit", data));
        MockVaadin.clientRoundtrip(false);
    }
}
