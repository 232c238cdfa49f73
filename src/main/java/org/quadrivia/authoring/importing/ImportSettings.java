package org.quadrivia.authoring.importing;

import java.util.ArrayList;
import java.util.List;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadControl;
import org.quadrivia.remote.RemoteSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How much may be imported at once: as configured, but never more than fits into memory. */
@Component
public class ImportSettings {
    /** Memory for one statement while it is read and as it is served. Measured on the graphs tried, rounded up generously. */
    private static final long BYTES_A_STATEMENT = 500;

    /** The part of the memory, as a divisor, that long texts may take up. */
    private static final int TEXTS = 8;

    /** Memory for one byte of JSON, which is held in several forms at once. Measured, rounded up generously. */
    private static final int BYTES_A_BYTE_OF_JSON = 40;

    /** The compression ratio to expect of RDF files. */
    private static final int PACKED = 10;

    private final int megabytes;
    private final long statements;
    private final int literal;
    private final RemoteSettings remote;
    private final long file;
    private final long files;

    ImportSettings(
            @Value("${quadrivia.import.megabytes:100}") int megabytes,
            @Value("${quadrivia.import.statements:5000000}") long statements,
            @Value("${quadrivia.import.literal:1000000}") int literal,
            @Value("${quadrivia.files.megabytes:10}") int file,
            @Value("${quadrivia.files.megabytes-together:500}") int files,
            RemoteSettings remote) {
        this.file = (long) file << 20;
        this.files = (long) files << 20;
        this.remote = remote;
        this.megabytes = megabytes;
        this.statements = Math.min(statements, Runtime.getRuntime().maxMemory() / BYTES_A_STATEMENT);
        this.literal = literal;
    }

    ImportService.Limits limits() {
        List<String> endings = new ArrayList<>(KnowledgeLoader.endings());
        endings.addAll(List.of(".gz", ".rq"));
        endings.addAll(TableConversion.ENDINGS);
        endings.addAll(List.of(".json", ".zip"));
        return new ImportService.Limits(megabytes, statements, endings);
    }

    BroughtArchive.Limits archive() {
        return new BroughtArchive.Limits(unpacked(), file, files);
    }

    private long unpacked() {
        return ((long) megabytes << 20) * PACKED;
    }

    LoadControl control() {
        return control(statements);
    }

    /** Returns the control of what was fetched from another server. */
    public LoadControl controlOfFetched() {
        return control(Math.min(statements, remote.statements()));
    }

    private LoadControl control(long statements) {
        long unpacked = unpacked();
        long memory = Runtime.getRuntime().maxMemory();
        return LoadControl.within(new LoadControl.Limits(
                statements, literal, unpacked, memory / TEXTS, Math.min(unpacked, memory / BYTES_A_BYTE_OF_JSON)));
    }
}
