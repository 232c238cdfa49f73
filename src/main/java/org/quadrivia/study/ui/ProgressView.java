package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.quadrivia.account.Person;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;
import org.quadrivia.study.Attainment;
import org.quadrivia.study.progress.Calibration;
import org.quadrivia.study.progress.Progress;

/** A learner's progress with a knowledge base (without a name in the address, the first one). Guests see what studying is for. */
@Route("progress/:kb?")
@AnonymousAllowed
@ConditionalOnStorage
@StyleSheet("context://study.css")
public class ProgressView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final String ROUTE = "progress";

    private final StudyPageServices visitor;

    ProgressView(StudyPageServices visitor) {
        this.visitor = visitor;
        getContent().addClassName("study");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        KbCard card = visitor.base(event.getRouteParameters().get("kb"))
                .orElseThrow(() -> new NotFoundException("no such knowledge base"))
                .card();
        getContent().removeAll();
        try {
            Optional<Person> person = visitor.person();
            if (person.isEmpty()) {
                getContent().add(new GuestWelcome(ROUTE));
            } else {
                show(progress(person.get(), card.id()));
            }
        } catch (StorageFailure failure) {
            getContent().add(Components.paragraph(failure.getMessage(), "complaint"));
        }
    }

    private Progress progress(Person person, KbId kb) {
        return visitor.book().of(person, kb).orElseThrow(() -> new NotFoundException("no such knowledge base"));
    }

    private void show(Progress progress) {
        getContent().add(head(progress), tiles(progress));
        // Objectives and entities say what is asked, so they stay hidden while the person sits an exam on this
        // knowledge base
        boolean open = visitor.exam(progress.card().id()).isEmpty();
        if (open) {
            getContent().add(ObjectivesCard.all(progress.card(), progress.attainment()));
        }
        if (progress.begun()) {
            getContent().add(Components.div("two", days(progress), calibration(progress)));
        }
        mastery(progress, open);
        getContent()
                .add(new OtherKnowledgeBases(
                        visitor.knowledge().all(), progress.card().id(), ROUTE));
    }

    private static Component head(Progress progress) {
        boolean begun = progress.begun();
        Anchor study = Components.linkButton(
                StudyView.ROUTE + "/" + progress.card().id(), text(begun ? "study.progress.go" : "study.begin.first"));
        study.addClassName("primary");
        return Components.header(DueCard.eyebrow(progress.card()), text("study.progress"), lead(progress), study);
    }

    private static String lead(Progress progress) {
        Attainment attained = progress.attainment();
        int objectives = attained.objectives().size();
        if (objectives > 0) {
            return text(
                    "study.progress.objectives", attained.reached(), objectives, attained.known(), attained.facts());
        }
        return progress.begun()
                ? text("study.progress.lead", attained.known(), attained.facts())
                : text("study.progress.none");
    }

    private static Component tiles(Progress progress) {
        return Components.div(
                "tiles",
                reached(progress.attainment()),
                tile(String.valueOf(progress.streak()), text("study.tile.streak", progress.streak())),
                today(progress.today().answers(), progress.goal()));
    }

    private static Component today(int answers, int goal) {
        return answers < goal
                ? tile(text("study.of", answers, goal), text("study.tile.goal"))
                : tile(String.valueOf(answers), text("study.tile.goal.reached", goal));
    }

    private static Component reached(Attainment attained) {
        int objectives = attained.objectives().size();
        return objectives == 0
                ? tile(DueTimes.estimate(attained.share()), text("study.tile.mastery"))
                : tile(text("study.of", attained.reached(), objectives), text("study.tile.objectives", objectives));
    }

    private static Component tile(String figure, String words) {
        return Components.div("tile", Components.paragraph(figure, "figure"), Components.muted(words));
    }

    private static Component days(Progress progress) {
        return new Section(
                new H2(text("study.days")),
                new DaysCalendar(progress.days(), progress.goal()),
                Components.muted(text("study.days.legend", progress.goal())));
    }

    private static Component calibration(Progress progress) {
        String words = progress.calibration()
                .map(all -> text(
                        "study.calibration.words",
                        Math.round(all.recalled() * 100),
                        DueTimes.likelyPercent(all.expected()),
                        all.reviews()))
                .orElseGet(() -> text("study.calibration.none"));
        Section section = new Section(new H2(text("study.calibration")), new Paragraph(words));
        if (progress.byExpectation().size() > 1) {
            List<String> columns =
                    List.of(text("study.table.expected"), text("study.table.recalled"), text("study.table.reviews"));
            section.add(new BarChart.DataTable(
                    text("study.calibration"),
                    columns,
                    progress.byExpectation().stream().map(ProgressView::cells).toList()));
        }
        return section;
    }

    private static List<String> cells(Calibration part) {
        return List.of(
                text("study.percent", DueTimes.likelyPercent(part.expected())),
                DueTimes.percent(part.recalled()),
                String.valueOf(part.reviews()));
    }

    private void mastery(Progress progress, boolean open) {
        Div two = Components.div("two");
        if (!progress.topics().isEmpty()) {
            Div topics = new Div(new MasteryTable(
                    text("study.topics"), text("study.table.topic"), progress.topics(), progress.card()));
            if (progress.topicsOverlap()) {
                topics.add(Components.muted(text("study.topics.overlap")));
            }
            two.add(topics);
        }
        if (!progress.entities().isEmpty() && open) {
            two.add(new MasteryTable(
                    text("study.entities"), text("study.table.entity"), progress.entities(), progress.card()));
        }
        getContent().add(two);
    }

    @Override
    public String getPageTitle() {
        return text("study.progress");
    }
}
