package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.media.MediaFile;
import org.quadrivia.knowledge.media.MediaRefused;
import org.quadrivia.storage.StorageFailure;

/** Where a picture or a sound is chosen or dropped. A file that cannot be kept is refused with the reason. */
final class MediaUpload extends Composite<Div> {
    private final EditPageServices editing;
    private final KbCard card;
    private final SerializableConsumer<MediaFile> brought;
    private final Paragraph complaint = Components.alert();
    private final long most;
    private final Upload upload;

    /**
     * @param brought receives the file once it is stored
     * @param cancel closes this
     */
    MediaUpload(
            EditPageServices editing,
            KbCard card,
            SerializableConsumer<MediaFile> brought,
            SerializableRunnable cancel) {
        this.editing = editing;
        this.card = card;
        this.brought = brought;
        most = editing.media.most();
        upload = upload();
        getContent().addClassName("value-form");
        getContent()
                .add(
                        complaint,
                        upload,
                        Components.muted(text("teach.media.formats", most >> 20)),
                        Components.muted(text("teach.media.safe")),
                        Components.actions(Components.slimButton(text("teach.value.cancel"), cancel)));
    }

    private Upload upload() {
        Upload chooser = new Upload(this::take);
        chooser.setAcceptedFileExtensions(
                ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".mp3", ".ogg", ".oga", ".opus", ".wav", ".m4a");
        chooser.setMaxFiles(1);
        chooser.setMaxFileSize((int) Math.min(most, Integer.MAX_VALUE));
        chooser.setI18n(words());
        chooser.addFileRejectedListener(event -> refuse(event.getFileName(), event.getErrorMessage()));
        return chooser;
    }

    /** Reads an upload, never more than is accepted, and stores it. */
    private void take(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        } catch (IOException broken) {
            event.getUI().access(() -> complaint.setText(text("teach.upload.cut", event.getFileName())));
            throw broken;
        }
        if (bytes.length > most) {
            event.reject(text("media.tooLarge", most >> 20));
        }
        event.getUI().access(() -> keep(event.getFileName(), bytes));
    }

    /** Examines and stores the contents of a file. */
    void keep(String name, byte[] bytes) {
        try {
            brought.accept(editing.media.bring(editing.open(card), bytes));
        } catch (MediaRefused | StorageFailure refused) {
            refuse(name, String.valueOf(refused.getMessage()));
        }
    }

    /** Says why, and lets another file be chosen. */
    private void refuse(String name, String why) {
        upload.clearFileList();
        complaint.setText(text("teach.upload.refused", name) + ": " + why);
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(text("teach.media.drop"))
                        .setMany(text("teach.media.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(text("teach.media.choose"))
                        .setMany(text("teach.media.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("teach.upload.tooMany", 1))
                        .setFileIsTooBig(text("media.tooLarge", most >> 20))
                        .setIncorrectFileType(text("media.unknown")));
    }
}
