package org.quadrivia.authoring.ui.own;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.exchange.file.IncomingFormat;
import org.quadrivia.form.Components;
import org.quadrivia.form.NativeField;

/** Where a file of questions is chosen or dropped, or its text is pasted. */
final class BringQuestions extends Composite<Div> {
    private static final int LONGEST = 400_000;

    private static final String GIFT = """
            // [id:river-1]
            ::The river::Which river flows through Lahore? {
              =Ravi#Yes.
              ~Indus#That is farther west.
              ####The Ravi flows through Lahore.
            }""";

    private static final String CSV = """
            id,question,answer,option 1,option 2,explanation
            river-1,Which river flows through Lahore?,Ravi,Ravi,Indus,The Ravi flows through Lahore.""";

    private final Brought brought;
    private final Paragraph complaint = Components.alert();
    private final NativeField format = new NativeField.Choice(formats(), "");
    private final NativeField pasted = new NativeField.Lines(8, LONGEST);

    /** Takes what was brought. */
    interface Brought extends Serializable {
        /** @param format empty if it is to be found out */
        void take(String name, byte[] file, Optional<IncomingFormat> format);
    }

    /** @param words initial message; empty for none */
    BringQuestions(String words, Brought brought) {
        this.brought = brought;
        complaint.setText(words);
        pasted.with("spellcheck", "false");
        getContent().addClassName("own-bring");
        getContent()
                .add(
                        complaint,
                        Components.field("own-format", text("teach.own.format"), format),
                        new H2(text("teach.own.file")),
                        upload(),
                        Components.muted(text("teach.own.formats", IncomingFormat.MAX_BYTES >> 20)),
                        new H2(text("teach.own.paste")),
                        Components.field("own-pasted", text("teach.own.paste.label"), pasted),
                        Components.actions(Components.primaryButton(text("teach.own.read"), this::paste)),
                        Components.details(text("teach.own.help"), help()));
    }

    private static Div help() {
        return new Div(
                Components.paragraph(text("teach.own.help.moodle")),
                Components.paragraph(text("teach.own.help.gift")),
                Components.preformatted(GIFT, "GIFT"),
                Components.paragraph(text("teach.own.help.csv")),
                Components.preformatted(CSV, "CSV"),
                Components.paragraph(text("teach.own.help.again")),
                Components.paragraph(text("teach.own.help.kinds")));
    }

    private static Map<String, String> formats() {
        Map<String, String> formats = new LinkedHashMap<>();
        formats.put("", text("teach.own.format.any"));
        Stream.of(IncomingFormat.values()).forEach(one -> formats.put(one.name(), one.title()));
        return formats;
    }

    private Optional<IncomingFormat> chosen() {
        return Stream.of(IncomingFormat.values())
                .filter(one -> one.name().equals(format.value()))
                .findFirst();
    }

    private void paste() {
        String words = pasted.value();
        if (words.isBlank()) {
            complaint.setText(text("teach.own.nothing"));
        } else if (words.length() > LONGEST) {
            complaint.setText(text("teach.fromText.tooLong", LONGEST));
        } else {
            brought.take("", words.getBytes(StandardCharsets.UTF_8), chosen());
        }
    }

    private Upload upload() {
        Upload upload = new Upload(this::take);
        upload.setAcceptedFileExtensions(".xml", ".txt", ".gift", ".csv", ".tsv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(IncomingFormat.MAX_BYTES);
        upload.setI18n(words());
        upload.addFileRejectedListener(event ->
                complaint.setText(text("teach.upload.refused", event.getFileName()) + ": " + event.getErrorMessage()));
        return upload;
    }

    private void take(UploadEvent event) throws IOException {
        byte[] file;
        try (InputStream in = event.getInputStream()) {
            file = in.readNBytes(IncomingFormat.MAX_BYTES + 1);
        } catch (IOException | RuntimeException broken) {
            event.getUI().access(() -> complaint.setText(text("teach.upload.cut", event.getFileName())));
            throw broken;
        }
        event.getUI().access(() -> brought.take(event.getFileName(), file, chosen()));
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(text("teach.own.drop"))
                        .setMany(text("teach.own.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(text("teach.own.choose"))
                        .setMany(text("teach.own.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("teach.upload.tooMany", 1))
                        .setFileIsTooBig(text("exchange.unreadable.too-large"))
                        .setIncorrectFileType(text("teach.own.notQuestions")));
    }
}
