package org.quadrivia.knowledge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.media.MediaHoldings;
import org.quadrivia.knowledge.picture.PicturePermission;
import org.quadrivia.knowledge.view.AskablePassages;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.Knowledge.IriSuccessors;
import org.quadrivia.knowledge.view.QuestionSearch;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** A browser without a browser: opens the pages of a knowledge base and reads what they say. */
public final class Browsing {
    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.quadrivia.knowledge.ui");

    private static final ExamLock NO_EXAM = kb -> Optional.empty();
    private static final IriSuccessors NONE_KNOWN = (kb, gone) -> Optional.empty();

    private static final PicturePermission NO_PICTURES = new PicturePermission() {
        @Override
        public boolean allowed(KbId kb) {
            return false;
        }

        @Override
        public boolean anywhere() {
            return false;
        }
    };

    private static final MediaHoldings NO_FILES = kb -> Set.of();

    private Browsing() {}

    public static void start(Knowledge knowledge) {
        start(context -> context.registerBean(Knowledge.class, () -> knowledge));
    }

    /** For somebody to whom nothing is closed. */
    public static ReadableKnowledge reading(Knowledge knowledge) {
        return new ReadableKnowledge(knowledge, NO_EXAM, NONE_KNOWN, NO_PICTURES, NO_FILES);
    }

    /** For somebody who sits at an exam on that knowledge base. */
    public static void start(Knowledge knowledge, KbId examined) {
        ExamLock lock = kb -> kb.equals(examined) ? Optional.of("quiz/exam") : Optional.empty();
        start(context -> {
            context.registerBean(Knowledge.class, () -> knowledge);
            context.registerBean(ExamLock.class, () -> lock);
        });
    }

    /** For somebody to whom nothing is closed, where things were renamed. */
    public static void start(Knowledge knowledge, IriSuccessors successors) {
        start(context -> {
            context.registerBean(Knowledge.class, () -> knowledge);
            context.registerBean(IriSuccessors.class, () -> successors);
        });
    }

    /** For somebody to whom nothing is closed, where these passages can be asked about. */
    public static void startAskable(Knowledge knowledge, AskablePassages askable) {
        start(context -> {
            context.registerBean(Knowledge.class, () -> knowledge);
            context.registerBean(AskablePassages.class, () -> askable);
        });
    }

    /** Where these questions are found. */
    public static void startAsking(Knowledge knowledge, QuestionSearch questions, ExamLock lock) {
        start(context -> {
            context.registerBean(Knowledge.class, () -> knowledge);
            context.registerBean(QuestionSearch.class, () -> questions);
            context.registerBean(ExamLock.class, () -> lock);
        });
    }

    /** With what is served from an RDF file or folder. */
    public static void start(Path kb) {
        start(kb, false);
    }

    /** With what is served from an RDF file or folder, with or without its pictures. */
    public static void start(Path kb, boolean pictures) {
        start(context -> {
            MapPropertySource settings = new MapPropertySource(
                    "test", Map.of("quadrivia.kb", kb.toString(), "quadrivia.pictures", pictures));
            context.getEnvironment().getPropertySources().addFirst(settings);
            new ClassPathBeanDefinitionScanner(context).scan("org.quadrivia.knowledge.rdf");
            AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        });
    }

    private static void start(Consumer<GenericWebApplicationContext> beans) {
        GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
        beans.accept(context);
        context.registerBean(
                ReadableKnowledge.class,
                () -> new ReadableKnowledge(
                        context.getBean(Knowledge.class),
                        context.getBeanProvider(ExamLock.class).getIfAvailable(() -> NO_EXAM),
                        context.getBeanProvider(IriSuccessors.class).getIfAvailable(() -> NONE_KNOWN),
                        context.getBeanProvider(PicturePermission.class).getIfAvailable(() -> NO_PICTURES),
                        context.getBeanProvider(MediaHoldings.class).getIfAvailable(() -> NO_FILES)));
        context.refresh();
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    public static void stop() {
        MockVaadin.tearDown();
    }

    public static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    public static String headline() {
        List<H1> headlines = _find(H1.class);
        if (headlines.size() != 1) {
            throw new AssertionError("a page has one headline, not " + headlines.size());
        }
        return headlines.getFirst().getText();
    }

    public static String title() {
        return UI.getCurrent().getInternals().getTitle();
    }

    /** All that the page says, in reading order. */
    public static String words() {
        return UI.getCurrent()
                .getChildren()
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }

    /** Where the links of that text lead. */
    public static List<String> targets(String label) {
        return _find(Anchor.class).stream()
                .filter(link -> link.getElement().getTextRecursively().equals(label))
                .map(Anchor::getHref)
                .toList();
    }

    /** The levels of all headings in reading order. */
    static List<Integer> headings() {
        return components(UI.getCurrent())
                .map(component -> component.getElement().getTag())
                .filter(tag -> tag.matches("h[1-6]"))
                .map(tag -> Integer.valueOf(tag.substring(1)))
                .toList();
    }

    /** A component and all beneath it, but for bare text. */
    public static Stream<Component> components(Component from) {
        return Stream.concat(Stream.of(from), from.getChildren().flatMap(Browsing::components))
                .filter(component -> !component.getElement().isTextNode());
    }
}
