package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.quadrivia.account.Person;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;
import org.quadrivia.study.Confusion;
import org.quadrivia.study.Difference;

/**
 * Two things that a learner mixed up, side by side, with what is known of each and the passages that say it. From here, the learner is
 * asked about the two only. Without such a confusion, leads to the page of today.
 */
@Route("study/:kb/difference")
@AnonymousAllowed
@ConditionalOnStorage
@StyleSheet("context://study.css")
public class DifferenceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final String FACT = "fact";
    private static final String WRONG = "wrong";

    private final StudyPageServices visitor;
    private final Paragraph complaint = Components.alert();

    DifferenceView(StudyPageServices visitor) {
        this.visitor = visitor;
        getContent().addClassName("study");
    }

    static String address(Confusion confusion) {
        return "study/" + confusion.kb() + "/difference?" + FACT + "="
                + confusion.fact().hex() + "&" + WRONG + "="
                + URLEncoder.encode(confusion.wrong().value(), StandardCharsets.UTF_8);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(complaint);
        complaint.setText("");
        Optional<KnowledgeBase> base = visitor.base(event.getRouteParameters().get("kb"));
        try {
            boolean shown = base.isPresent()
                    && visitor.exam(base.get().card().id()).isEmpty()
                    && visitor.person()
                            .filter(person ->
                                    show(person, base.get(), event.getLocation().getQueryParameters()))
                            .isPresent();
            if (!shown) {
                event.forwardTo(
                        StudyView.ROUTE
                                + base.map(found -> "/" + found.card().id()).orElse(""),
                        QueryParameters.empty());
            }
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
        }
    }

    private boolean show(Person person, KnowledgeBase base, QueryParameters asked) {
        KbId kb = base.card().id();
        Optional<Difference> difference = visitor.desk().today(person, kb).stream()
                .flatMap(day -> day.confusions().stream())
                .filter(confusion -> isAsked(confusion, asked))
                .findFirst()
                .flatMap(visitor.desk()::difference);
        difference.ifPresent(found -> show(person, base, found));
        return difference.isPresent();
    }

    private static boolean isAsked(Confusion confusion, QueryParameters asked) {
        return Objects.equals(
                        asked.getSingleParameter(FACT).orElse(""),
                        confusion.fact().hex())
                && Objects.equals(
                        asked.getSingleParameter(WRONG).orElse(""),
                        confusion.wrong().value());
    }

    private void show(Person person, KnowledgeBase base, Difference difference) {
        Confusion confusion = difference.confusion();
        String right = confusion.right().label();
        String wrong = confusion.wrong().label();
        StudyStarter start =
                new StudyStarter(this, visitor.desk(), person, base.card().id(), complaint::setText);
        NativeButton ask = Components.primaryButton(text("study.difference.ask"), () -> start.drill(confusion));
        getContent()
                .add(
                        Components.header(
                                DueCard.eyebrow(base.card()),
                                text("study.difference", right, wrong),
                                text("study.difference.lead", right, wrong)),
                        Components.div(
                                "two sides",
                                new DifferenceSide(difference.right(), base),
                                new DifferenceSide(difference.wrong(), base)),
                        Components.actions(
                                ask,
                                Components.linkButton(
                                        StudyView.ROUTE + "/" + base.card().id(), text("study.difference.back"))));
    }

    @Override
    public String getPageTitle() {
        return text("study.drill");
    }
}
