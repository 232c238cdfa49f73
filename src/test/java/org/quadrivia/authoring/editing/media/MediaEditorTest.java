package org.quadrivia.authoring.editing.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.ChangeSet;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.editing.EntityForm;
import org.quadrivia.authoring.editing.EntityFormEditor;
import org.quadrivia.authoring.media.MediaLibrary;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.media.KeptMedia;
import org.quadrivia.knowledge.media.MediaFile;
import org.quadrivia.knowledge.media.MediaKind;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.knowledge.media.MediaRefused;
import org.quadrivia.knowledge.media.SampleMedia;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Item;
import org.springframework.beans.factory.annotation.Autowired;

class MediaEditorTest extends AuthoringStage {
    private static final EntityId THING = new EntityId(HOME + "asim-munir");
    private static final EntityId OTHER = new EntityId(HOME + "marco-rubio");
    private static final EntityId PASSAGE = new EntityId(HOME + "passage/1.6");
    private static final MediaWords WORDS =
            new MediaWords("A man in uniform.", "en", "Ada", "https://example.org/licence");

    @Autowired
    private MediaEditor media;

    @Autowired
    private MediaLibrary library;

    @Autowired
    private EntityFormEditor forms;

    @Autowired
    private Knowledge knowledge;

    @Test
    void aPictureIsAFactWithASourceAndIsReadWherePeopleRead() {
        MediaName file = picture(Color.RED);

        assertThat(media.attach(draft(), THING, file, WORDS, PASSAGE)).isInstanceOf(EditOutcome.Kept.class);

        assertThat(media.of(draft(), THING)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo(file);
            assertThat(one.words()).isEqualTo(WORDS);
            assertThat(one.where()).isEqualTo("passage 1.6");
            assertThat(one.here()).isTrue();
        });
        assertThat(words(draft().changes())).contains("picture “A man in uniform.”");
        int before = bank().items().size();
        publish();
        KnowledgeBase base = knowledge.find(kb).orElseThrow();
        assertThat(base.media(THING))
                .containsExactly(new KeptMedia(
                        file,
                        MediaKind.PNG,
                        "A man in uniform.",
                        "en",
                        Optional.of("Ada"),
                        Optional.of("https://example.org/licence")));
        assertThat(base.picture(THING).orElseThrow().source()).isEqualTo(file.address());
        assertThat(base.entity(THING).orElseThrow().facts())
                .noneMatch(group -> group.property().id().iri().endsWith("/image"));
        assertThat(base.entity(new EntityId(file.iri()))).isEmpty();
        assertThat(base.search("uniform", 20).toString()).doesNotContain("ni:///");
        assertThat(bank().items())
                .hasSize(before)
                .extracting(Item::toString)
                .noneMatch(item -> item.contains("ni:///"));
    }

    @Test
    void theFormShowsFilesNowhereElse() {
        media.attach(draft(), THING, picture(Color.RED), WORDS, PASSAGE);

        assertThat(forms.form(draft(), THING).fields())
                .flatExtracting(EntityForm.Field::values)
                .noneMatch(value -> value.text().startsWith("ni:"));
        assertThat(forms.form(draft(), OTHER).fields())
                .noneMatch(field -> field.property().id().iri().endsWith("schema.org/image"));
    }

    @Test
    void wordsAreRequiredAndChecked() {
        MediaName file = picture(Color.RED);
        for (MediaWords words : List.of(
                new MediaWords(" ", "en", "", ""),
                new MediaWords("x".repeat(1001), "en", "", ""),
                new MediaWords("A man.", "no language", "", ""),
                new MediaWords("A man.", "en", "x".repeat(501), ""))) {
            assertThat(media.attach(draft(), THING, file, words, PASSAGE)).isInstanceOf(EditOutcome.Bad.class);
        }
        MediaName nowhere = MediaName.of(new byte[] {1});
        assertThat(media.attach(draft(), THING, nowhere, WORDS, PASSAGE)).isInstanceOf(EditOutcome.Bad.class);

        assertThat(drafts.look(draft()).changes()).isZero();
    }

    @Test
    void wordsAreChangedForAllAndGoWithTheLastThingThatHasTheFile() {
        MediaName file = picture(Color.RED);
        media.attach(draft(), THING, file, WORDS, PASSAGE);
        media.attach(draft(), OTHER, file, new MediaWords("Two men.", "en", "", ""), PASSAGE);
        assertThat(one(THING).words()).isEqualTo(new MediaWords("Two men.", "en", "", ""));

        media.describe(draft(), one(OTHER), new MediaWords("Zwei Männer.", "de", "Ben", "CC0"));
        assertThat(one(THING).words()).isEqualTo(new MediaWords("Zwei Männer.", "de", "Ben", "CC0"));
        media.remove(draft(), THING, file);
        assertThat(media.of(draft(), THING)).isEmpty();
        assertThat(one(OTHER).words().text()).isEqualTo("Zwei Männer.");
        media.remove(draft(), OTHER, file);

        assertThat(drafts.look(draft()).changes()).isZero();
        assertThat(media.remove(draft(), OTHER, file)).isInstanceOf(EditOutcome.Bad.class);
    }

    @Test
    void whatWasPublishedIsTakenAwayAndComesBackWithUndo() {
        MediaName file = picture(Color.RED);
        media.attach(draft(), THING, file, WORDS, PASSAGE);
        publish();
        media.attach(draft(), THING, file, WORDS, PASSAGE);
        assertThat(drafts.look(draft()).changes()).as("nothing is new").isZero();

        media.remove(draft(), THING, file);
        assertThat(media.of(draft(), THING)).isEmpty();
        workspace.undo(kb);

        assertThat(one(THING).words()).isEqualTo(WORDS);
    }

    @Test
    void aSoundHasATranscript() {
        MediaFile file = media.bring(draft(), SampleMedia.wav());
        assertThat(media.attach(draft(), THING, file.name(), new MediaWords("", "", "", ""), PASSAGE))
                .isInstanceOfSatisfying(
                        EditOutcome.Bad.class,
                        bad -> assertThat(bad.fault().message()).contains("heard"));

        media.attach(draft(), THING, file.name(), new MediaWords("A long tone.", "en", "", ""), PASSAGE);
        publish();

        assertThat(knowledge.find(kb).orElseThrow().media(THING))
                .singleElement()
                .matches(one -> one.text().equals("A long tone.") && !one.kind().isPicture());
        assertThat(knowledge.find(kb).orElseThrow().picture(THING)).isEmpty();
    }

    @Test
    void onlyWhoMayChangeTheBaseBringsFilesAndOnlyWhoMayReadItFetchesThem() {
        MediaName file = picture(Color.RED);
        assertThat(library.find(file)).isPresent();

        signInAs(teacher("eve"));

        assertThatThrownBy(() -> library.bring(kb, SampleMedia.png(Color.BLUE))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void whatIsRefusedIsNotStored() {
        assertThatThrownBy(() -> library.bring(kb, SampleMedia.svg("<script/>")))
                .isInstanceOf(MediaRefused.class);

        assertThat(library.all(kb)).isEmpty();
    }

    @Test
    void aCopyHasItsOwnFilesAndADeletedBaseNone() throws IOException {
        byte[] large = SampleMedia.svg("<path d=\"" + "M0 0".repeat(50_000) + "\"/>");
        MediaName file = library.bring(kb, large).name();
        media.attach(draft(), THING, file, WORDS, PASSAGE);
        publish();

        KbId copy = bases.copy(kb, "Another copy");
        bases.delete(kb);

        assertThat(library.all(kb)).isEmpty();
        assertThat(library.holds(copy, file)).isTrue();
        try (var in = library.open(library.find(file).orElseThrow())) {
            assertThat(MediaName.of(in.readAllBytes())).isEqualTo(file);
        }
        bases.delete(copy);
        assertThat(library.find(file)).isEmpty();
    }

    private MediaName picture(Color colour) {
        return media.bring(draft(), SampleMedia.png(colour)).name();
    }

    private AttachedMedia one(EntityId thing) {
        return media.of(draft(), thing).getFirst();
    }

    private static String words(ChangeSet changes) {
        return changes.lines().stream().map(line -> line.words()).toList().toString();
    }
}
