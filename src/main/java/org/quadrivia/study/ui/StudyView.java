package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.quadrivia.account.Person;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;
import org.quadrivia.study.StudyDay;
import org.quadrivia.study.StudySettings;

/**
 * What is due today in a knowledge base (without a name in the address, the first one), with details and settings. Guests see
 * what studying is for.
 */
@Route("study/:kb?")
@AnonymousAllowed
@ConditionalOnStorage
@StyleSheet("context://study.css")
public class StudyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "study";

    private final StudyPageServices visitor;
    private final Paragraph complaint = Components.alert();

    StudyView(StudyPageServices visitor) {
        this.visitor = visitor;
        getContent().addClassName("study");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> name = event.getRouteParameters().get("kb");
        KbCard card = visitor.base(name)
                .orElseThrow(() -> new NotFoundException("no such knowledge base"))
                .card();
        getContent().removeAll();
        complaint.setText("");
        try {
            Optional<Person> person = visitor.person();
            visitor.exam(card.id()).ifPresentOrElse(exam -> closed(card, exam), () -> {
                if (person.isEmpty()) {
                    getContent().add(new GuestWelcome(ROUTE));
                } else {
                    show(person.get(), card.id());
                }
            });
        } catch (StorageFailure failure) {
            complain(String.valueOf(failure.getMessage()));
        }
    }

    private void closed(KbCard card, String exam) {
        getContent()
                .add(Components.header(
                        DueCard.eyebrow(card),
                        text("study.exam"),
                        text("study.exam.lead"),
                        Components.linkButton(exam, text("study.exam.go"))));
    }

    private void show(Person person, KbId kb) {
        StudyDay day =
                visitor.desk().today(person, kb).orElseThrow(() -> new NotFoundException("no such knowledge base"));
        StudyStarter start = new StudyStarter(this, visitor.desk(), person, kb, this::complain);
        getContent()
                .add(
                        complaint,
                        new DueCard(day, start),
                        ObjectivesCard.next(day.card(), day.attainment()),
                        new DayDetails(day, start::compare),
                        new SettingsForm(day.settings(), wanted -> save(person, wanted)),
                        new ReminderForm(person.zone()));
        getContent().add(new OtherKnowledgeBases(visitor.knowledge().all(), kb, ROUTE));
    }

    private String save(Person person, StudySettings wanted) {
        try {
            visitor.desk().set(person, wanted);
            return text("study.settings.saved");
        } catch (StorageFailure failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    private void complain(String words) {
        if (complaint.getParent().isEmpty()) {
            getContent().addComponentAsFirst(complaint);
        }
        complaint.setText(words);
    }

    @Override
    public String getPageTitle() {
        return text("study.title");
    }
}
