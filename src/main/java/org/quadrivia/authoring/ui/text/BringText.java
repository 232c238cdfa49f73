package org.quadrivia.authoring.ui.text;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.quadrivia.authoring.text.TextDesk;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.text.read.TextFile;

/** Where a text is pasted, or a file with a text is chosen or dropped. */
final class BringText extends Composite<Div> {
    private static final String WORDS = "pasted";
    private static final int LONGEST = 400_000;

    private final TextDesk desk;
    private final SerializableConsumer<String> brought;
    private final Paragraph complaint = Components.alert();
    private final long most;

    /**
     * @param words initial message; empty for none
     * @param brought receives the id of the text that is being read
     */
    BringText(TextDesk desk, String words, SerializableConsumer<String> brought) {
        this.desk = desk;
        this.brought = brought;
        most = desk.limits().bytes();
        complaint.setText(words);
        PlainForm paste = new PlainForm(this::paste)
                .with(FormField.area(WORDS, text("teach.fromText.paste"), LONGEST)
                        .hint(text("teach.fromText.paste.hint")))
                .send(text("teach.fromText.read"), "primary");
        getContent()
                .add(
                        complaint,
                        new H2(text("teach.fromText.paste.title")),
                        paste,
                        new H2(text("teach.fromText.file")),
                        upload(),
                        Components.muted(text("teach.fromText.formats", most >> 20)),
                        Components.muted(text("teach.fromText.safe")));
    }

    private void paste(PlainForm form, Map<String, String> typed) {
        String words = typed.getOrDefault(WORDS, "");
        if (words.isBlank()) {
            form.complain(WORDS, text("teach.fromText.noText"));
        } else if (words.length() > LONGEST) {
            form.complain(WORDS, text("teach.fromText.tooLong", LONGEST));
        } else {
            brought.accept(desk.paste(words));
        }
    }

    private Upload upload() {
        Upload upload = new Upload(this::take);
        upload.setAcceptedFileExtensions(TextFile.ENDINGS.toArray(String[]::new));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(most, Integer.MAX_VALUE));
        upload.setI18n(words());
        upload.addFileRejectedListener(event ->
                complaint.setText(text("teach.upload.refused", event.getFileName()) + ": " + event.getErrorMessage()));
        return upload;
    }

    /** Writes an upload to a temporary file, from which the desk takes it. */
    private void take(UploadEvent event) throws IOException {
        Path file = Files.createTempFile("quadrivia-text", null);
        boolean whole;
        try (InputStream in = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            whole = copy(in, out);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            tell(event, text("teach.upload.cut", event.getFileName()));
            throw broken;
        }
        if (!whole) {
            Files.deleteIfExists(file);
            event.reject(text("teach.import.tooMuch"));
            tell(event, text("teach.upload.refused", event.getFileName()) + ": " + text("teach.import.tooMuch"));
            return;
        }
        event.getUI().access(() -> brought.accept(desk.begin(event.getFileName(), file)));
    }

    /** Copies no more than is accepted; returns whether that was all. */
    private boolean copy(InputStream in, OutputStream out) throws IOException {
        byte[] part = new byte[1 << 16];
        long room = most;
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            room -= read;
            if (room < 0) {
                return false;
            }
            out.write(part, 0, read);
        }
        return true;
    }

    private void tell(UploadEvent event, String words) {
        event.getUI().access(() -> complaint.setText(words));
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(text("teach.fromText.drop"))
                        .setMany(text("teach.fromText.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(text("teach.fromText.choose"))
                        .setMany(text("teach.fromText.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("teach.upload.tooMany", 1))
                        .setFileIsTooBig(text("teach.import.tooMuch"))
                        .setIncorrectFileType(text("teach.fromText.notText")));
    }
}
