package org.quadrivia.exchange.qti;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.quadrivia.exchange.QuestionSet;
import org.quadrivia.exchange.QuestionWriter;
import org.quadrivia.exchange.SetQuestion;
import org.quadrivia.exchange.XmlFile;

/**
 * Writes a QTI package: a ZIP file with a manifest, a test with one section, and a file for each item. An order earns all or
 * nothing, since QTI has no points for pairs in the right order.
 */
public final class QtiPackageWriter implements QuestionWriter {
    /** All entries have this time, so that the same questions make the same file. */
    private static final long TIME = 0;

    private static final String TEST = "test.xml";

    private final QtiVersion version;

    public QtiPackageWriter(QtiVersion version) {
        this.version = version;
    }

    @Override
    public void write(QuestionSet set, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        entry(zip, "imsmanifest.xml", xml -> manifest(xml, set));
        entry(zip, TEST, xml -> test(xml, set));
        for (SetQuestion question : set.questions()) {
            entry(zip, path(question), xml -> new QtiItem(xml, question).write());
        }
        zip.finish();
        out.flush();
    }

    private interface Part {
        void write(QtiXml xml) throws XMLStreamException;
    }

    private void entry(ZipOutputStream zip, String name, Part part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(TIME);
        zip.putNextEntry(entry);
        XmlFile.write(zip, xml -> part.write(new QtiXml(xml, version)));
        zip.closeEntry();
    }

    private static String path(SetQuestion question) {
        return "items/" + QtiItem.identifier(question) + ".xml";
    }

    private void manifest(QtiXml xml, QuestionSet set) throws XMLStreamException {
        xml.element(
                "manifest",
                () -> {
                    xml.element("metadata", () -> {
                        xml.text("schema", version.schema());
                        xml.text("schemaversion", version.schemaVersion());
                    });
                    xml.empty("organizations");
                    xml.element("resources", () -> resources(xml, set));
                },
                "xmlns",
                version.packageNamespace(),
                "identifier",
                "manifest-" + set.key());
    }

    private void resources(QtiXml xml, QuestionSet set) throws XMLStreamException {
        xml.element(
                "resource",
                () -> {
                    xml.empty("file", "href", TEST);
                    for (SetQuestion question : set.questions()) {
                        xml.empty("dependency", "identifierref", QtiItem.identifier(question));
                    }
                },
                "identifier",
                "test",
                "type",
                version.testType(),
                "href",
                TEST);
        for (SetQuestion question : set.questions()) {
            xml.element(
                    "resource",
                    () -> xml.empty("file", "href", path(question)),
                    "identifier",
                    QtiItem.identifier(question),
                    "type",
                    version.itemType(),
                    "href",
                    path(question));
        }
    }

    private void test(QtiXml xml, QuestionSet set) throws XMLStreamException {
        xml.element(
                "qti-assessment-test",
                () -> xml.element(
                        "qti-test-part",
                        () -> xml.element(
                                "qti-assessment-section",
                                () -> {
                                    for (SetQuestion question : set.questions()) {
                                        xml.empty(
                                                "qti-assessment-item-ref",
                                                "identifier",
                                                QtiItem.identifier(question),
                                                "href",
                                                path(question));
                                    }
                                },
                                "identifier",
                                "section",
                                "title",
                                set.title(),
                                "visible",
                                "true"),
                        "identifier",
                        "part",
                        "navigation-mode",
                        "nonlinear",
                        "submission-mode",
                        "individual"),
                "xmlns",
                version.namespace(),
                "identifier",
                "test-" + set.key(),
                "title",
                set.title());
    }
}
