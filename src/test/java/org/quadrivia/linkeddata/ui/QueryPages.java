package org.quadrivia.linkeddata.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.editor.ui.RdfEditor;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.linkeddata.SparqlQueries;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** The pages of queries without a browser; queries run in this process, over the published snapshot. */
final class QueryPages {
    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.quadrivia.linkeddata.ui");

    private QueryPages() {}

    /** @param examined whether whoever looks sits at an exam on it */
    static void start(Path kb, InProcess queries, boolean examined) {
        GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("quadrivia.kb", kb.toString())));
        new ClassPathBeanDefinitionScanner(context)
                .scan("org.quadrivia.knowledge.rdf", "org.quadrivia.linkeddata.rdf", "org.quadrivia.linkeddata.usage");
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        context.registerBean(Banks.class, NoBanks::new);
        context.registerBean(SparqlQueries.class, () -> queries.over(context.getBean(Snapshots.class)));
        for (String part : List.of("QueryExamples", "Exercises")) {
            context.registerBean(type("org.quadrivia.linkeddata.exercise." + part));
        }
        context.registerBean(type("org.quadrivia.linkeddata.usage.Usages"));
        context.registerBean(QueryPageServices.class);
        context.registerBean(SolvedExercises.class);
        context.registerBean(ExamLock.class, () -> base -> examined ? Optional.of("quiz/exam") : Optional.empty());
        context.registerBean(CurrentPerson.class, () -> CurrentPerson.NOBODY);
        context.refresh();
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    static void stop() {
        MockVaadin.tearDown();
    }

    static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    static void press(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }

    static void write(String query) {
        _get(RdfEditor.class).setValue(query);
    }

    /** The browser's editor asks the page something. */
    static void ask(String type, Map<String, ?> detail) {
        RdfEditor editor = _get(RdfEditor.class);
        Map<String, Object> data = new HashMap<>();
        detail.forEach((name, value) -> data.put("event.detail." + name, value));
        editor.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(editor.getElement(), type, JacksonUtils.mapToJson(data)));
    }

    /** What the page told the browser's editor by that method since the last look. */
    static String told(String method) {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getParameters().toString())
                .filter(call -> call.startsWith("[" + method))
                .reduce("", String::concat);
    }

    /** All that the page says, in reading order. */
    static String words() {
        return UI.getCurrent()
                .getChildren()
                .map(part -> part.getElement().getTextRecursively())
                .reduce("", (one, other) -> one + "\n" + other);
    }

    static <T extends Component> List<T> all(Class<T> type) {
        return _find(type);
    }

    /** A knowledge base of which no questions are made. */
    private static final class NoBanks implements Banks {
        @Override
        public Optional<Bank> bank(KbId id) {
            return Optional.empty();
        }

        @Override
        public Set<EntityId> subjects(Item item) {
            return Set.of();
        }
    }
}
