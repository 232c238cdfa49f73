package org.quadrivia.text.read;

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
import org.quadrivia.text.TextLimits;
import org.quadrivia.text.TextRefused;

/** The parts of a packed file: a DOCX or an EPUB. Counts what is unpacked, and expands no entities. */
final class PackedParts implements AutoCloseable {
    private static final int PARTS = 20_000;
    /** No honest text is packed so tightly. */
    private static final int MOST_RATIO = 200;

    private static final long RATIO_FROM = 4L << 20;

    private final ZipFile zip;
    private final TextLimits limits;
    private long unpacked;

    PackedParts(Path file, TextLimits limits) throws IOException {
        this.limits = limits;
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw TextRefused.because("zip");
        }
        if (zip.size() > PARTS) {
            zip.close();
            throw TextRefused.because("bomb");
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Whether the file holds programs. */
    boolean hasMacros() {
        return zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
    }

    /** Returns a part to be read; empty if there is none of that name. */
    Optional<InputStream> open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null
                ? Optional.empty()
                : Optional.of(new Counted(
                        new BufferedInputStream(zip.getInputStream(entry), 1 << 15), entry.getCompressedSize()));
    }

    /** @throws TextRefused if there is no such part */
    XMLStreamReader xml(String name) throws IOException, XMLStreamException {
        InputStream in = open(name).orElseThrow(() -> TextRefused.because("part", name));
        return Xml.FACTORY.createXMLStreamReader(in);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Xml {
        private static final XMLInputFactory FACTORY = safe();

        private static XMLInputFactory safe() {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, false);
            return factory;
        }
    }

    /** Stops when more was unpacked than any honest text needs. */
    private final class Counted extends FilterInputStream {
        private final long packed;
        private long own;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = packed;
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
            own += more;
            boolean tight = own > RATIO_FROM && packed > 0 && own / packed > MOST_RATIO;
            if (unpacked > limits.unpacked() || tight) {
                throw TextRefused.because("bomb");
            }
        }
    }
}
