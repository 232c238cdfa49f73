package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.quadrivia.authoring.draft.ChangeSet;
import org.quadrivia.authoring.draft.DraftSummary;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.draft.ShapeFinding;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.JumpBar;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeachPage;
import org.quadrivia.authoring.ui.TeacherPageGuard;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page with the changes of a draft and their effect on the questions, where it is published or withdrawn. */
@Route(TeachNav.ROUTE + "/:kb/changes")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class ChangesView extends TeachPage {
    private static final String WHY = "why";

    private final EditPageServices editing;

    ChangesView(TeacherPageGuard desk, EditPageServices editing) {
        super(desk);
        this.editing = editing;
    }

    /** Returns the address of the page with the reason for the changes filled in. */
    static String address(KbId kb, String why) {
        return address(kb) + "?" + QueryParameters.of(WHY, why).getQueryString();
    }

    static String address(KbId kb) {
        return TeachNav.Tab.EDIT.of(kb) + "/changes";
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        show(
                card,
                event.getLocation().getQueryParameters().getSingleParameter(WHY).orElse(""));
    }

    /** @param why the reason for the changes, as far as it is known */
    private void show(KbCard card, String why) {
        OpenDraft draft = editing.open(card);
        ChangeSet changes = draft.changes();
        DraftSummary look = editing.drafts.look(draft);
        String lead = changes.isEmpty()
                ? text("teach.draft.none")
                : text("teach.changes.lead", changes.added(), changes.removed());
        fill(
                text("teach.title.changes", card.title()),
                new TeachHeader(card, TeachNav.Tab.EDIT, text("teach.changes"), lead));
        if (changes.isEmpty()) {
            getContent()
                    .add(Components.actions(
                            Components.linkButton(TeachNav.Tab.EDIT.of(card.id()), text("teach.changes.back"))));
            return;
        }
        getContent()
                .add(new JumpBar(
                        text("teach.publish.bar", changes.added() + changes.removed()),
                        text("teach.publish.go"),
                        PublishPart.REASON_FIELD));
        if (look.behind() > 0) {
            getContent().add(Components.paragraph(text("teach.draft.behind", look.behind()), "behind"));
        }
        OverlapPart overlap = new OverlapPart(editing, card, () -> show(card, why));
        editing.publishing.overlap(draft).ifPresent(both -> overlap.show(both, why));
        getContent()
                .add(
                        overlap,
                        Components.section(text("teach.changes.words"), new ChangeLines(card, changes), patch(card)),
                        findings(draft),
                        new ImpactPart(editing, card),
                        new SuggestionsPart(editing, card, () -> show(card, why)),
                        new PublishPart(editing, card, why, overlap, () -> show(card, why)));
    }

    private NativeDetails patch(KbCard card) {
        String title = text("teach.changes.rdf");
        return Components.lazyDetails(
                title,
                content ->
                        content.add(Components.preformatted(editing.open(card).patch(), title)));
    }

    private Component findings(OpenDraft draft) {
        List<ShapeFinding> findings = editing.effects.findings(draft);
        Div content = new Div(Components.paragraph(text("teach.changes.shapes", findings.size()), "muted"));
        if (!findings.isEmpty()) {
            content.add(new FindingLines(draft.base(), findings));
        }
        return Components.section(text("teach.changes.shapes.title"), content);
    }
}
