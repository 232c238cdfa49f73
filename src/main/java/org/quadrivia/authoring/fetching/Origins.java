package org.quadrivia.authoring.fetching;

import java.util.List;
import java.util.Optional;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/** Finds from where knowledge bases were fetched. */
@Service
@ConditionalOnStorage
public class Origins {
    private final DraftWorkspace desk;

    Origins(DraftWorkspace desk) {
        this.desk = desk;
    }

    /**
     * Returns the origins of a knowledge base as it is published.
     *
     * @throws AccessRefused if the current person may not change it
     */
    public List<Origin> of(KbId kb) {
        desk.requireEditor(kb);
        return FetchedGraph.in(desk.published(kb), kb);
    }

    /**
     * Returns the origin with that selection's id; empty if there is none.
     *
     * @throws AccessRefused if the current person may not change the knowledge base
     */
    public Optional<Origin> find(KbId kb, String id) {
        return of(kb).stream()
                .filter(origin -> origin.selection().id().equals(id))
                .findFirst();
    }
}
