package org.quadrivia.authoring.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.editing.media.MediaEditor;
import org.quadrivia.authoring.editing.media.MediaWords;
import org.quadrivia.authoring.jdbc.KeptFile;
import org.quadrivia.authoring.jdbc.MediaStore;
import org.quadrivia.authoring.media.MediaLibrary;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.knowledge.media.SampleMedia;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.storage.Storage;
import org.springframework.beans.factory.annotation.Autowired;

class MediaCleanupTest extends AuthoringStage {
    private static final EntityId THING = new EntityId(HOME + "asim-munir");
    private static final EntityId PASSAGE = new EntityId(HOME + "passage/1.6");

    @Autowired
    private MediaEditor media;

    @Autowired
    private MediaLibrary library;

    @Autowired
    private MediaStore files;

    @Autowired
    private Storage storage;

    @Autowired
    private KnowledgeStore store;

    @Test
    void onlyWhatNothingNamesIsRemovedAndOnlyAfterAMonth() {
        MediaName unnamed = bring(Color.RED);
        MediaName drafted = bring(Color.GREEN);
        MediaName once = bring(Color.BLUE);
        MediaName now = bring(Color.YELLOW);
        attach(once);
        attach(now);
        publish();
        media.remove(draft(), THING, once);
        publish();
        attach(drafted);
        media.remove(draft(), THING, drafted);

        cleanup(Instant.now()).clear();
        assertThat(names()).containsExactlyInAnyOrder(unnamed, drafted, once, now);
        cleanup(Instant.now().plus(MediaCleanup.UNNAMED).plusSeconds(60)).clear();

        assertThat(names()).as("steps of a draft can be undone").containsExactlyInAnyOrder(drafted, once, now);
        List<KeptFile> left = storage.read(() -> files.unpublished(Instant.now().plusSeconds(60)));
        assertThat(left)
                .filteredOn(file -> file.kb().equals(kb))
                .extracting(KeptFile::name)
                .containsExactly(drafted);
    }

    private MediaName bring(Color colour) {
        return library.bring(kb, SampleMedia.png(colour)).name();
    }

    private void attach(MediaName file) {
        media.attach(draft(), THING, file, new MediaWords("Seen.", "en", "", ""), PASSAGE);
    }

    private List<MediaName> names() {
        return library.all(kb).stream().map(KeptFile::name).toList();
    }

    private MediaCleanup cleanup(Instant at) {
        return new MediaCleanup(files, storage, snapshots, store, Clock.fixed(at, ZoneOffset.UTC));
    }
}
