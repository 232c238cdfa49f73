package org.quadrivia.table.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.TableRefused;

/** The XML parts of a spreadsheet file. Counts what is unpacked, and expands no entities. */
final class ZippedParts implements AutoCloseable {
    private static final int PARTS = 10_000;
    private static final XMLInputFactory XML = safe();

    private final ZipFile zip;
    private final TableLimits limits;
    private long unpacked;

    ZippedParts(Path file, TableLimits limits) throws IOException {
        this.limits = limits;
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw TableRefused.because("zip");
        }
        if (zip.size() > PARTS) {
            zip.close();
            throw TableRefused.because("bomb");
        }
    }

    private static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    Optional<String> text(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = new Counted(zip.getInputStream(entry))) {
            return Optional.of(new String(in.readNBytes(1000), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    /** @throws TableRefused if there is no such part */
    XMLStreamReader open(String name) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw TableRefused.because("part", name);
        }
        return XML.createXMLStreamReader(new Counted(new BufferedInputStream(zip.getInputStream(entry), 1 << 15)));
    }

    long size(String name) {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? -1 : entry.getSize();
    }

    long unpacked() {
        return unpacked;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops when more was unpacked than any honest table needs. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) {
            unpacked += more;
            if (unpacked > limits.unpacked()) {
                throw TableRefused.because("bomb");
            }
        }
    }
}
