package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quadrivia.authoring.importing.ImportService;
import org.quadrivia.form.Components;

/**
 * Where files are chosen or dropped. Their size is counted while they are uploaded, so that no more is stored than may be
 * imported. A file that is refused is named; the others, and files chosen later, can still be imported.
 */
final class ImportFiles extends Composite<Div> {
    private static final int MOST_FILES = 100;

    private final List<ImportService.Upload> files = Collections.synchronizedList(new ArrayList<>());
    private final ImportService imports;
    private final SerializableConsumer<List<ImportService.Upload>> brought;
    private final UnorderedList complaints = Components.list("lines complaint");
    private final Div kept = new Div();
    private final long most;

    /**
     * @param words initial message; empty for none
     * @param brought receives the files once all are uploaded
     */
    ImportFiles(ImportService imports, String words, SerializableConsumer<List<ImportService.Upload>> brought) {
        this.imports = imports;
        this.brought = brought;
        ImportService.Limits limits = imports.limits();
        most = (long) limits.megabytes() << 20;
        complaints.getElement().setAttribute("role", "alert");
        Paragraph first = Components.alert();
        first.setText(words);
        getContent()
                .add(
                        first,
                        complaints,
                        kept,
                        upload(limits),
                        Components.muted(text("teach.import.formats")),
                        Components.muted(text("teach.import.limits", limits.megabytes(), limits.statements())),
                        Components.muted(text("teach.import.safe")));
    }

    private Upload upload(ImportService.Limits limits) {
        Upload upload = new Upload(this::take);
        upload.setAcceptedFileExtensions(limits.endings().toArray(String[]::new));
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize((int) Math.min(most, Integer.MAX_VALUE));
        upload.setI18n(words());
        upload.getElement().addEventListener("click", choosing -> complaints.removeAll());
        upload.getElement().addEventListener("dragenter", choosing -> complaints.removeAll());
        upload.addFileRejectedListener(event -> refuse(event.getFileName(), event.getErrorMessage()));
        upload.addAllFinishedListener(event -> allIn());
        return upload;
    }

    /** Reports a file that the browser refused because of its name or size. */
    private void refuse(String name, String why) {
        boolean byName = why.equals(text("teach.upload.notRdf"));
        complain(text("teach.upload.refused", name) + ": " + (byName ? imports.whyNot(name) : why));
    }

    private void complain(String words) {
        complaints.add(new ListItem(words));
        offer();
    }

    private void allIn() {
        if (complaints.getChildren().findAny().isEmpty()) {
            goOn();
        } else {
            offer();
        }
    }

    /** If some files were refused, asks whether to go on with the others. */
    private void offer() {
        kept.removeAll();
        List<String> names =
                List.copyOf(files).stream().map(ImportService.Upload::name).toList();
        if (!names.isEmpty()) {
            kept.add(
                    Components.paragraph(text("teach.upload.kept", names.size(), String.join(", ", names))),
                    Components.actions(Components.primaryButton(text("teach.upload.goOn", names.size()), this::goOn)));
        }
    }

    private void goOn() {
        List<ImportService.Upload> all = List.copyOf(files);
        files.clear();
        if (!all.isEmpty()) {
            brought.accept(all);
        }
    }

    /** Writes an upload to a temporary file, from which the import takes it. */
    private void take(UploadEvent event) throws IOException {
        Path file = Files.createTempFile("quadrivia-upload", null);
        try (InputStream in = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(new BoundedStream(out, most - size()));
        } catch (BoundedStream.TooLarge many) {
            Files.deleteIfExists(file);
            fail(event, text("teach.upload.tooMuch", event.getFileName()));
            return;
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            fail(event, text("teach.upload.cut", event.getFileName()));
            throw broken;
        }
        files.add(new ImportService.Upload(event.getFileName(), file));
    }

    /** Deletes the files of a user who leaves before all are uploaded. */
    @Override
    protected void onDetach(DetachEvent detach) {
        List.copyOf(files).forEach(file -> {
            try {
                Files.deleteIfExists(file.content());
            } catch (IOException left) {
                // It is in the temporary folder, which the system cleans
            }
        });
        files.clear();
    }

    private void fail(UploadEvent event, String words) {
        event.reject(words);
        event.getUI().access(() -> complain(words));
    }

    private long size() throws IOException {
        long size = 0;
        for (ImportService.Upload file : List.copyOf(files)) {
            size += Files.size(file.content());
        }
        return size;
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(text("teach.upload.drop"))
                        .setMany(text("teach.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(text("teach.upload.choose"))
                        .setMany(text("teach.upload.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("teach.upload.tooMany", MOST_FILES))
                        .setFileIsTooBig(text("teach.import.tooMuch"))
                        .setIncorrectFileType(text("teach.upload.notRdf")));
    }
}
