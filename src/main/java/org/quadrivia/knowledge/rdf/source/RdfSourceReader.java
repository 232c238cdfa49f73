package org.quadrivia.knowledge.rdf.source;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.quadrivia.Caches;
import org.quadrivia.Messages;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.rdf.text.SourceText;
import org.quadrivia.knowledge.source.Diagnostic;

/**
 * Reads Turtle and TriG piece by piece and remembers the faults of each piece. When somebody types into a long text, only one
 * piece has to be read again. Only the digests of pieces are kept, not the pieces.
 */
final class RdfSourceReader {
    static final String BASE = "http://example.org/";

    private static final int REMEMBERED = 50_000;

    /**
     * What was found in a piece.
     *
     * @param faults with offsets from the beginning of the piece
     * @param stopped whether the parser stopped, so that the rest was not read
     */
    record Found(List<RdfFaults.Fault> faults, boolean stopped) {}

    private final Cache<ByteBuffer, Found> known = Caches.bounded(
            "diagnostics", Caffeine.newBuilder().maximumSize(REMEMBERED).build());

    /** Returns the faults of the text up to where the parser stops. */
    List<Diagnostic> check(Lang lang, SourceText source) {
        List<Diagnostic> all = new ArrayList<>();
        for (TurtleSplitter.Piece piece : TurtleSplitter.of(source.text())) {
            String text = source.text().substring(piece.from(), piece.to());
            Found found =
                    known.get(digest(lang, piece.directives(), text), key -> read(lang, piece.directives(), text));
            for (RdfFaults.Fault fault : found.faults()) {
                add(
                        all,
                        source.diagnostic(
                                piece.from() + fault.from(),
                                piece.from() + fault.to(),
                                fault.severity(),
                                fault.message()));
            }
            if (found.stopped()) {
                break;
            }
        }
        return all;
    }

    /** Adds a diagnostic. If there are too many, an error replaces the last one, so that at least one error is kept. */
    private static void add(List<Diagnostic> all, Diagnostic diagnostic) {
        if (all.size() < RdfFaults.MOST) {
            all.add(diagnostic);
        } else if (diagnostic.isError()) {
            all.set(RdfFaults.MOST - 1, diagnostic);
        }
    }

    /** Returns the faults of a piece, read after the directives that apply to it. */
    static Found read(Lang lang, String directives, String piece) {
        SourceText source = new SourceText(directives + piece);
        RdfFaults faults = new RdfFaults(source);
        try {
            RDFParser.create()
                    .source(new StringReader(source.text()))
                    .forceLang(lang)
                    .base(BASE)
                    .checking(true)
                    .errorHandler(faults)
                    .parse(StreamRDFLib.sinkNull());
        } catch (RuntimeException e) {
            faults.stoppedBy(String.valueOf(e.getMessage()), directives.length());
        } catch (StackOverflowError e) {
            faults.stoppedBy(Messages.text("load.tooDeep"), directives.length());
        }
        int before = directives.length();
        return new Found(
                faults.inOrder().stream()
                        .filter(fault -> fault.from() >= before)
                        .map(fault -> new RdfFaults.Fault(
                                fault.from() - before, fault.to() - before, fault.severity(), fault.message()))
                        .toList(),
                faults.stopped());
    }

    private static ByteBuffer digest(Lang lang, String directives, String piece) {
        MessageDigest digest = Sha256.start();
        for (String part : List.of(lang.getName(), directives, piece)) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
        }
        return ByteBuffer.wrap(digest.digest());
    }
}
