package org.quadrivia.linkeddata.web;

import static org.quadrivia.Messages.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import org.quadrivia.Caches;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.IdAddress;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.linkeddata.http.Reply;
import org.quadrivia.linkeddata.rdf.AccessibleKnowledgeBase;
import org.quadrivia.linkeddata.rdf.DataDocument;
import org.quadrivia.linkeddata.rdf.DataFormat;
import org.quadrivia.linkeddata.rdf.DescriptionData;
import org.quadrivia.linkeddata.rdf.Descriptions;
import org.quadrivia.linkeddata.rdf.IriHistory;
import org.quadrivia.linkeddata.rdf.ItemData;
import org.quadrivia.linkeddata.rdf.RevisionData;
import org.quadrivia.linkeddata.rdf.Revisions;
import org.quadrivia.linkeddata.rdf.ThingDescription;
import org.quadrivia.linkeddata.rdf.VisibleItem;
import org.quadrivia.linkeddata.rdf.VoidData;
import org.springframework.stereotype.Component;

/** Finds what an address below {@code /id/} identifies, in a knowledge base that the caller may read. */
@Component
class IdResolver {
    /** Part of every entity tag. It is changed whenever the data of one revision is written differently. */
    private static final String FORM = "2";

    private static final int KEPT = 200_000;

    private record Key(String revision, EntityId id) {}

    private final Descriptions descriptions;
    private final Revisions revisions;
    private final IriHistory fates;
    private final ItemVisibility items;
    private final VoidData voids;
    private final KnowledgePages html;
    private final Cache<Key, Boolean> pages = Caches.bounded(
            "pages-of-things", Caffeine.newBuilder().maximumSize(KEPT).build());

    IdResolver(
            Descriptions descriptions,
            Revisions revisions,
            IriHistory fates,
            ItemVisibility items,
            VoidData voids,
            KnowledgePages html) {
        this.descriptions = descriptions;
        this.revisions = revisions;
        this.fates = fates;
        this.items = items;
        this.voids = voids;
        this.html = html;
    }

    /** @param root public address, ending with a slash */
    Optional<IdTarget> find(AccessibleKnowledgeBase base, IdRequest asked, String root) {
        String path = asked.readable();
        Optional<String> item = IdAddress.item(path, asked.iri());
        if (item.isPresent()) {
            return items.find(base, item.get()).map(look -> item(base, look, root));
        }
        Optional<String> revision = IdAddress.revision(path, asked.iri());
        if (revision.isPresent()) {
            return revisions.of(base).stream()
                    .filter(one -> String.valueOf(one.number()).equals(revision.get()))
                    .findFirst()
                    .map(one -> revision(base, one, root));
        }
        if (asked.path().isEmpty() && asked.iri().isEmpty()) {
            return Optional.of(self(base, asked.page(), root));
        }
        return base.data()
                .read(asked.path(), asked.iri())
                .filter(id -> descriptions.isKnown(base.dataset(), id))
                .map(id -> thing(base, id, asked.page(), root));
    }

    /**
     * Returns a redirect to the present address of a thing that was renamed, or a reply that the thing was removed; empty if
     * neither is known.
     */
    Optional<Reply> moved(AccessibleKnowledgeBase base, IdRequest asked, Optional<String> ending, String root) {
        return base.data().read(asked.path(), asked.iri()).flatMap(id -> switch (fates.of(base, id)) {
            case IriHistory.Fate.Renamed(var to) ->
                Optional.of(Reply.redirect(
                        HttpServletResponse.SC_MOVED_PERMANENTLY,
                        root
                                + ending.map(end -> descriptions.address(base, to, end))
                                        .orElseGet(() -> base.data().of(to))));
            case IriHistory.Fate.Removed(var number) ->
                Optional.of(Reply.plainText(HttpServletResponse.SC_GONE, text("data.gone", id.iri(), number)));
            case IriHistory.Fate.Unknown() -> Optional.empty();
        });
    }

    private IdTarget thing(AccessibleKnowledgeBase base, EntityId id, int page, String root) {
        ThingDescription described = descriptions.of(base.dataset(), id, page);
        Function<String, String> inFormat = ending -> root + descriptions.address(base, id, ending);
        boolean isSelf = id.iri().equals(base.card().kb());
        String address = root + base.data().of(id);
        String people = isSelf
                ? root + base.pages().explore()
                : hasPage(base, id) ? root + base.pages().of(id) : inFormat.apply("html");
        Function<DataFormat, Optional<byte[]>> data = format -> DescriptionData.write(
                base.dataset(), described, document(base, inFormat, format.extension(), described, root), format);
        return new IdTarget(
                address,
                inFormat,
                people,
                described.pages(),
                tag(base, root + id),
                base.isPublic(),
                data,
                () -> html.thing(base, id, page, root)
                        .orElseGet(() -> DataPages.thing(
                                base, described, data.apply(DataFormat.TURTLE).orElseThrow(), inFormat, root)));
    }

    private IdTarget self(AccessibleKnowledgeBase base, int page, String root) {
        String kb = base.card().kb();
        if (kb.contains(":/")) {
            return thing(base, new EntityId(kb), page, root);
        }
        String address = root + "id/" + base.id();
        return new IdTarget(
                address,
                ending -> address + "." + ending,
                root + base.pages().explore(),
                1,
                tag(base, address),
                base.isPublic(),
                format -> voids.write(base, root, format),
                () -> html.explore(base, page, root));
    }

    private IdTarget item(AccessibleKnowledgeBase base, VisibleItem look, String root) {
        String address = root + base.data().item(look.item().id());
        return new IdTarget(
                address,
                ending -> address + "." + ending,
                address + ".html",
                1,
                tag(base, address + look.view() + look.item()),
                false,
                format -> ItemData.write(base.dataset(), look, address, document(base, root), format),
                () -> DataPages.item(base, look, root));
    }

    private IdTarget revision(AccessibleKnowledgeBase base, Revision revision, String root) {
        String address = root + base.data().revision(revision.number());
        Optional<String> before = revisions.of(base).stream()
                .filter(one -> one.number() == revision.number() - 1)
                .map(one -> root + base.data().revision(one.number()))
                .findFirst();
        return new IdTarget(
                address,
                ending -> address + "." + ending,
                address + ".html",
                1,
                tag(base, address + revision.digest() + revision.at()),
                base.isPublic(),
                format -> RevisionData.write(base.dataset(), revision, address, before, document(base, root), format),
                () -> DataPages.revision(base, revision, before, root));
    }

    private DataDocument document(
            AccessibleKnowledgeBase base,
            Function<String, String> inFormat,
            String ending,
            ThingDescription described,
            String root) {
        DataDocument all = document(base, root);
        String first = inFormat.apply(ending);
        return new DataDocument(
                IdTarget.ofPage(first, described.page()),
                all.dataset(),
                all.license(),
                all.revision(),
                first,
                described.page() < described.pages()
                        ? Optional.of(IdTarget.ofPage(first, described.page() + 1))
                        : Optional.empty());
    }

    private DataDocument document(AccessibleKnowledgeBase base, String root) {
        return new DataDocument(
                "",
                PublicAddress.dataset(root, base.id()),
                VoidData.license(base),
                root + base.data().revision(revisions.published(base).number()),
                "",
                Optional.empty());
    }

    private static String tag(AccessibleKnowledgeBase base, String of) {
        return Sha256.hex(FORM + " " + base.dataset().revision() + " " + of, 12);
    }

    private boolean hasPage(AccessibleKnowledgeBase base, EntityId id) {
        return pages.get(new Key(base.dataset().revision(), id), key -> isOnPage(base.base(), id));
    }

    private static boolean isOnPage(KnowledgeBase base, EntityId id) {
        return base.passage(id).isPresent()
                || base.claim(id).isPresent()
                || base.entity(id).isPresent()
                || base.card().topics().stream().anyMatch(topic -> topic.id().equals(id));
    }
}
