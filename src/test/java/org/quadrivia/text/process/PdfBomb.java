package org.quadrivia.text.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;

/** Writes a PDF whose page says a letter again and again, packed to a thousandth. */
final class PdfBomb {
    private PdfBomb() {}

    /** @param megabytes of the page, unpacked */
    static Path write(Path file, int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write("BT /F1 12 Tf 72 700 Td ".getBytes(StandardCharsets.US_ASCII));
            byte[] show = "(aaaaaaaa) Tj 1 0 Td\n".repeat(50_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                out.write(show);
            }
            out.write("ET".getBytes(StandardCharsets.US_ASCII));
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        text(
                pdf,
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
                        + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
                        + "4 0 obj<</Length " + packed.size() + "/Filter/FlateDecode>>stream\n");
        pdf.write(packed.toByteArray());
        text(pdf, "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
        return Files.write(file, pdf.toByteArray());
    }

    private static void text(ByteArrayOutputStream to, String words) {
        to.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
    }
}
