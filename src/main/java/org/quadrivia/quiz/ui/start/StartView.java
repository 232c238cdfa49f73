package org.quadrivia.quiz.ui.start;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.quadrivia.form.Components;
import org.quadrivia.form.RemotePicture;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.knowledge.media.MediaHoldings;
import org.quadrivia.knowledge.picture.Picture;
import org.quadrivia.knowledge.picture.PictureCredit;
import org.quadrivia.knowledge.picture.PicturePermission;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.AvailableQuestions;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.sample.SampleQuestions;
import org.quadrivia.quiz.ui.CurrentTaker;
import org.quadrivia.quiz.ui.QuizAddresses;
import org.quadrivia.quiz.ui.result.DeviceNews;
import org.quadrivia.quiz.ui.result.QuizSubjects;
import org.quadrivia.quiz.ui.result.UnfinishedQuizzes;

/**
 * The start page. It shows each knowledge base, or only the one in the address, with a quiz one click away. The query parameter
 * {@code about} starts a quiz on one entity or claim at once, {@code topic}, {@code objective} and {@code passage} start one
 * on a topic, a learning objective or a passage, and {@code question} one of a single item.
 */
@AnonymousAllowed
@Route("")
@RouteAlias("start/:kb")
public class StartView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final String KB = "kb";
    private static final String ABOUT = "about";
    private static final String TOPIC = "topic";
    private static final String OBJECTIVE = "objective";
    private static final String PASSAGE = "passage";
    private static final String QUESTION = "question";
    /** At most this many things of a topic are looked at for a picture. */
    private static final int PICTURED = 100;

    private final Quizzes quizzes;
    private final Knowledge knowledge;
    private final CurrentTaker takers;
    private final ExamLock lock;
    private final QuizSubjects subjects;
    private final SampleQuestions samples;
    private final Optional<LearnerToday> day;
    private final PicturePermission pictures;
    private final MediaHoldings files;
    private final DeviceNews news = new DeviceNews();
    private final Paragraph complaint = Components.alert();
    private String title = text("shell.name");

    /** @param day empty if there are no accounts */
    StartView(
            Quizzes quizzes,
            Knowledge knowledge,
            CurrentTaker takers,
            ExamLock lock,
            QuizSubjects subjects,
            SampleQuestions samples,
            PicturePermission pictures,
            MediaHoldings files,
            Optional<LearnerToday> day) {
        this.pictures = pictures;
        this.files = files;
        this.day = day;
        this.subjects = subjects;
        this.samples = samples;
        this.lock = lock;
        this.quizzes = quizzes;
        this.knowledge = knowledge;
        this.takers = takers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<KbCard> cards = event.getRouteParameters().get(KB).map(this::named).orElseGet(knowledge::all);
        complaint.setText("");
        news.clear();
        Optional<String> question = event.getLocation().getQueryParameters().getSingleParameter(QUESTION);
        if (cards.size() == 1 && question.isPresent()) {
            begin(
                    quizzes.startOne(cards.getFirst().id(), question.get(), takers.beginning()),
                    address -> event.forwardTo(address, QueryParameters.empty()));
        } else if (cards.size() == 1 && isWish(event)) {
            request(event, cards.getFirst().id())
                    .ifPresentOrElse(
                            request -> begin(
                                    request,
                                    AttemptTerms.PRACTICE,
                                    address -> event.forwardTo(address, QueryParameters.empty())),
                            () -> complaint.setText(text("quiz.start.nothing")));
        }
        if (!event.hasForwardTarget()) {
            show(cards, event.getRouteParameters().get(KB).isEmpty());
        }
    }

    private static boolean isWish(BeforeEnterEvent event) {
        Set<String> asked =
                event.getLocation().getQueryParameters().getParameters().keySet();
        return asked.contains(ABOUT) || asked.contains(TOPIC) || asked.contains(OBJECTIVE) || asked.contains(PASSAGE);
    }

    /** Returns the quiz that the address asks for; empty if its parameters contain no valid IRI. */
    private Optional<QuizRequest> request(BeforeEnterEvent event, KbId kb) {
        Optional<EntityId> about = asked(event, ABOUT);
        Optional<EntityId> topic =
                asked(event, TOPIC).or(() -> asked(event, OBJECTIVE)).or(() -> asked(event, PASSAGE));
        return about.or(() -> topic)
                .map(any -> new QuizRequest(
                        kb,
                        QuizRequest.DEFAULT_LENGTH,
                        topic.map(Set::of).orElse(Set.of()),
                        about.orElse(null),
                        quizzes.freshSeed()));
    }

    /** @param home whether the address names no knowledge base */
    private void show(List<KbCard> cards, boolean home) {
        getContent().removeAll();
        getContent().addClassName("start");
        UnfinishedQuizzes unfinished = new UnfinishedQuizzes(quizzes, takers, subjects, news::tell);
        getContent().add(complaint, news, unfinished);
        boolean alone = cards.size() == 1;
        title = alone ? text("quiz.title.start", cards.getFirst().title()) : text("shell.name");
        if (cards.isEmpty()) {
            getContent().addComponentAsFirst(new H1(text("shell.name")));
            complaint.setText(text("quiz.start.none"));
        } else if (alone) {
            showAlone(cards.getFirst(), home && isNew(), unfinished);
        } else {
            showLibrary(cards, unfinished);
        }
    }

    private void showAlone(KbCard card, boolean welcome, UnfinishedQuizzes unfinished) {
        AvailableQuestions offer = quizzes.offer(card);
        Optional<Component> today = day.flatMap(one -> one.on(card, true));
        KnowledgeBaseIntro intro = new KnowledgeBaseIntro(
                card,
                welcome ? new H2() : new H1(),
                offer,
                new IntroSurroundings(
                        around(card.id()),
                        welcome ? Optional.of(new Welcome()) : Optional.empty(),
                        today.or(() -> unfinished.isVisible() ? Optional.empty() : sample(List.of(card))),
                        unfinished.isVisible(),
                        day.map(one -> one.topics(card)).orElse(Map.of()),
                        topic -> picture(card, topic)),
                quizzes,
                takers,
                this::begin);
        getContent().add(intro);
        if (!unfinished.focus()) {
            intro.focus();
        }
    }

    private void showLibrary(List<KbCard> cards, UnfinishedQuizzes unfinished) {
        Map<KbId, Component> today = new HashMap<>();
        day.ifPresent(one ->
                cards.forEach(card -> one.on(card, false).ifPresent(shown -> today.put(card.id(), shown))));
        boolean idle = today.isEmpty() && !unfinished.isVisible();
        Optional<Component> sample = idle ? sample(cards) : Optional.empty();
        String question = text("quiz.start.several");
        if (isNew() || sample.isPresent()) {
            Div hero = Components.div("hero", isNew() ? new Welcome() : new Welcome(question));
            sample.ifPresent(hero::add);
            getContent().add(hero);
        } else {
            getContent().add(new H1(question));
        }
        if (isNew()) {
            getContent().add(new H2(question));
        }
        getContent().add(new Library(cards, today, quizzes, this::picture, card -> begin(card.id())));
        unfinished.focus();
    }

    private Optional<Component> picture(KbCard card) {
        return knowledge
                .find(card.id())
                .flatMap(KnowledgeBase::picture)
                .filter(picture -> isShown(card, picture))
                .map(picture -> new RemotePicture(picture.source(), card.title(), PictureCredit.of(picture)));
    }

    /** Returns a picture of the topic itself or else of the first of its things that has one. */
    private Optional<Component> picture(KbCard card, Topic topic) {
        return Optional.of(card.id())
                .filter(kb -> pictures.allowed(kb) || !files.files(kb).isEmpty())
                .flatMap(knowledge::find)
                .flatMap(base -> Stream.concat(
                                Stream.of(topic.id()),
                                topic.members().stream()
                                        .sorted(Comparator.comparing(EntityId::toString))
                                        .limit(PICTURED))
                        .flatMap(thing -> picture(base, thing, topic).stream())
                        .findFirst());
    }

    /** Returns whether pages may show a picture: one of a file, or with the owner's permission one on another server. */
    private boolean isShown(KbCard card, Picture picture) {
        return picture.file().map(file -> files.holds(card.id(), file)).orElseGet(() -> pictures.allowed(card.id()));
    }

    private Optional<Component> picture(KnowledgeBase base, EntityId thing, Topic topic) {
        return base.picture(thing)
                .filter(picture -> isShown(base.card(), picture))
                .map(picture -> new RemotePicture(
                        picture.source(),
                        base.entity(thing).map(found -> found.entity().label()).orElse(topic.label()),
                        PictureCredit.of(picture)));
    }

    private boolean isNew() {
        return takers.returning().isEmpty();
    }

    /** Returns a question to try, on the first knowledge base that has one. */
    private Optional<Component> sample(List<KbCard> cards) {
        boolean alone = cards.size() == 1;
        return cards.stream()
                .filter(card -> lock.exam(card.id()).isEmpty())
                .flatMap(card -> samples.of(card, SeenSamples.answered()).stream())
                .findFirst()
                .map(sample -> new SampleCard(
                        sample,
                        alone ? "" : sample.card().title(),
                        () -> begin(sample.card().id())));
    }

    private void begin(KbId kb) {
        begin(
                new QuizRequest(kb, QuizRequest.DEFAULT_LENGTH, Set.of(), null, quizzes.freshSeed()),
                AttemptTerms.PRACTICE);
    }

    private void begin(QuizRequest request, AttemptTerms terms) {
        begin(request, terms, address -> Components.go(this, address));
    }

    private Optional<KnowledgeBase> around(KbId kb) {
        return lock.exam(kb).isPresent() ? Optional.empty() : knowledge.find(kb);
    }

    private void begin(QuizRequest request, AttemptTerms terms, Consumer<String> go) {
        begin(quizzes.start(request, terms, takers.beginning(), SeenSamples.takeLately()), go);
    }

    private void begin(StartOutcome outcome, Consumer<String> go) {
        switch (outcome) {
            case StartOutcome.UnderWay(var id) -> go.accept(QuizAddresses.of(id, 1));
            case StartOutcome.NoSuchKnowledgeBase gone -> complaint.setText(text("quiz.start.gone"));
            case StartOutcome.NothingToAsk nothing -> complaint.setText(text("quiz.start.nothing"));
            case StartOutcome.ExamIsOn(var exam) -> go.accept(QuizAddresses.of(exam));
            case StartOutcome.NotStored(var why) -> complaint.setText(why);
        }
    }

    private List<KbCard> named(String name) {
        try {
            return List.of(knowledge
                    .find(new KbId(name))
                    .orElseThrow(() -> new NotFoundException("no knowledge base " + name))
                    .card());
        } catch (IllegalArgumentException noName) {
            throw new NotFoundException("no knowledge base " + name);
        }
    }

    private static Optional<EntityId> asked(BeforeEnterEvent event, String parameter) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .flatMap(StartView::entity);
    }

    private static Optional<EntityId> entity(String iri) {
        try {
            return Optional.of(new EntityId(iri));
        } catch (IllegalArgumentException noIri) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
