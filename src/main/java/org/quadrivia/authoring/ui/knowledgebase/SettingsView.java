package org.quadrivia.authoring.ui.knowledgebase;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.quadrivia.authoring.export.ExportFormat;
import org.quadrivia.authoring.fetching.Origin;
import org.quadrivia.authoring.fetching.Origins;
import org.quadrivia.authoring.importing.KeptTable;
import org.quadrivia.authoring.importing.KeptTables;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.authoring.publishing.ShippedEditions;
import org.quadrivia.authoring.ui.KnowledgeBaseDetailsForm;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeachPage;
import org.quadrivia.authoring.ui.TeacherPageGuard;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.storage.ConditionalOnStorage;

/** The settings of a knowledge base: its description, its readers and editors, its export, archiving and deletion. */
@Route(TeachNav.ROUTE + "/:kb/settings")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class SettingsView extends TeachPage {
    private final KnowledgeBaseService bases;
    private final KeptTables tables;
    private final Origins origins;
    private final ShippedEditions editions;

    SettingsView(
            TeacherPageGuard desk,
            KnowledgeBaseService bases,
            KeptTables tables,
            Origins origins,
            ShippedEditions editions) {
        super(desk);
        this.bases = bases;
        this.tables = tables;
        this.origins = origins;
        this.editions = editions;
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        show(card);
    }

    private void show(KbCard card) {
        KnowledgeBaseService.Entry entry = bases.mine(card.id()).orElseThrow(NotFoundException::new);
        fill(
                text("teach.title.settings", card.title()),
                new TeachHeader(card, TeachNav.Tab.SETTINGS, text("teach.settings"), ""));
        editions.newer(card.id())
                .ifPresent(newer ->
                        getContent().add(new NewerEditionPart(editions, card, newer, desk.time(newer.since()))));
        getContent()
                .add(
                        Components.section(text("teach.settings.says"), details(entry)),
                        Components.section(
                                text("teach.export"),
                                Components.paragraph(text("teach.export.lead"), "muted"),
                                exports(card)));
        List<KeptTable> kept = tables.of(card.id());
        if (!kept.isEmpty()) {
            getContent().add(new TablesPart(kept));
        }
        List<Origin> fetched = origins.of(card.id());
        if (!fetched.isEmpty()) {
            getContent().add(new OriginsPart(fetched, desk::time));
        }
        if (entry.own()) {
            getContent()
                    .add(
                            new ReadersPart(bases, entry, () -> show(card)),
                            new PicturesPart(bases, entry, () -> show(card)),
                            new EditorsPart(bases, entry, () -> show(card)),
                            new ArchiveAndDeletePart(bases, entry, () -> show(card)));
        } else {
            getContent().add(Components.paragraph(text("teach.settings.notOwner"), "muted"));
        }
    }

    private KnowledgeBaseDetailsForm details(KnowledgeBaseService.Entry entry) {
        KnowledgeBaseDetailsForm[] form = new KnowledgeBaseDetailsForm[1];
        form[0] = new KnowledgeBaseDetailsForm(
                KbDetails.of(entry.card()), false, text("teach.settings.save"), (details, any) -> {
                    switch (bases.describe(entry.card().id(), details)) {
                        case DONE -> form[0].done(text("teach.settings.saved"));
                        case NOTHING_NEW -> form[0].done(text("teach.settings.same"));
                        case BUSY -> form[0].complain(text("teach.history.busy"));
                    }
                });
        return form[0];
    }

    private static UnorderedList exports(KbCard card) {
        UnorderedList list = Components.list("rows");
        for (ExportFormat format : ExportFormat.values()) {
            list.add(new ListItem(Components.download(
                    "export/" + card.id() + "/" + format.file(),
                    text("teach.export." + format.content().name().toLowerCase(Locale.ROOT), format.title()))));
        }
        return list;
    }
}
