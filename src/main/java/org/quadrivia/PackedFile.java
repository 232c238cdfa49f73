package org.quadrivia;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A file that strangers packed as ZIP: a spreadsheet, a DOCX or an EPUB. It stops when more is unpacked than its limits allow, and
 * its XML expands no entities.
 */
public final class PackedFile implements AutoCloseable {
    private static final XMLInputFactory XML = safe();
    private static final int BUFFER = 1 << 15;
    /** So many bytes of a part are unpacked before it is called packed too tightly. */
    private static final long RATIO_FROM = 4L << 20;

    /**
     * What is allowed.
     *
     * @param parts how many parts there may be
     * @param unpacked how many bytes may be unpacked, from all parts together
     * @param ratio how many times larger than packed a part may be; 0 for any number of times
     */
    public record Limits(int parts, long unpacked, int ratio) {}

    /** Makes the exception that says why a file is refused: {@code zip}, {@code bomb}, or {@code part} with its name. */
    public interface Refusal {
        RuntimeException because(String why, Object... details);
    }

    private final ZipFile zip;
    private final Limits limits;
    private final Refusal refusal;
    private long unpacked;

    /** Opens a file; throws what {@code refusal} makes if it is no ZIP file or has too many parts. */
    public PackedFile(Path file, Limits limits, Refusal refusal) throws IOException {
        this.limits = limits;
        this.refusal = refusal;
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw refusal.because("zip");
        }
        if (zip.size() > limits.parts()) {
            zip.close();
            throw refusal.because("bomb");
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

    /** Returns the names of all parts, in the order of the file; a name that several parts have comes several times. */
    public List<String> names() {
        return zip.stream().map(ZipEntry::getName).collect(Collectors.toUnmodifiableList());
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Whether a part has a name that ends so. */
    public boolean hasEnding(String ending) {
        return zip.stream().anyMatch(entry -> entry.getName().endsWith(ending));
    }

    /** Returns a part to be read; empty if there is none of that name. */
    public Optional<InputStream> open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null
                ? Optional.empty()
                : Optional.of(new Counted(
                        new BufferedInputStream(zip.getInputStream(entry), BUFFER), entry.getCompressedSize()));
    }

    /** Returns a part to be read as XML; throws what the refusal makes if there is none of that name. */
    public XMLStreamReader xml(String name) throws IOException, XMLStreamException {
        return XML.createXMLStreamReader(open(name).orElseThrow(() -> refusal.because("part", name)));
    }

    /** Returns the unpacked size of a part in bytes, as the file states it; -1 if it states none or there is no such part. */
    public long size(String name) {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? -1 : entry.getSize();
    }

    /** Returns how many bytes have been unpacked. */
    public long unpacked() {
        return unpacked;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

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
            boolean tight = limits.ratio() > 0 && own > RATIO_FROM && packed > 0 && own / packed > limits.ratio();
            if (unpacked > limits.unpacked() || tight) {
                throw refusal.because("bomb");
            }
        }
    }
}
