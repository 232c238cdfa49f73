package org.quadrivia.authoring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.media.MediaFile;
import org.quadrivia.knowledge.media.MediaKind;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores files in the tables created by {@code V19__files.sql}, in parts: readers and backups hold a few parts in memory, never
 * a whole file. Each call joins the caller's transaction.
 */
@Repository
@ConditionalOnStorage
public class MediaStore {
    /** Bytes of a part. A backup reads and writes some hundreds of rows at a time. */
    private static final int PART = 1 << 16;

    private static final String ONE = " where kb = ? and digest = ?";

    private final JdbcClient sql;

    MediaStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Stores a file; if the knowledge base has it already, notes that it was brought again. */
    public void put(KbId kb, MediaFile file, Instant now) {
        String digest = file.name().digest();
        int known = sql.sql("update media_file set brought = ?" + ONE)
                .params(Timestamps.of(now), kb.value(), digest)
                .update();
        if (known > 0) {
            return;
        }
        sql.sql("insert into media_file (kb, digest, kind, size, width, height, brought, published)"
                        + " values (?, ?, ?, ?, ?, ?, ?, false)")
                .params(
                        kb.value(),
                        digest,
                        file.kind().name(),
                        (long) file.bytes().length,
                        file.width(),
                        file.height(),
                        Timestamps.of(now))
                .update();
        byte[] bytes = file.bytes();
        for (int from = 0, part = 0; from < bytes.length; from += PART, part++) {
            sql.sql("insert into media_part (kb, digest, part, bytes) values (?, ?, ?, ?)")
                    .params(
                            kb.value(),
                            digest,
                            part,
                            Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART)))
                    .update();
        }
    }

    /** Returns the files of a knowledge base, by their names. */
    public List<KeptFile> of(KbId kb) {
        return sql.sql("select * from media_file where kb = ? order by digest")
                .param(kb.value())
                .query((row, number) -> file(row))
                .list();
    }

    /** Returns a file once for each knowledge base that has it. */
    public List<KeptFile> find(MediaName name) {
        return sql.sql("select * from media_file where digest = ? order by kb")
                .param(name.digest())
                .query((row, number) -> file(row))
                .list();
    }

    /** Returns a part of a file, which counts from 0; empty behind the last one. */
    public Optional<byte[]> part(KeptFile file, int part) {
        return sql.sql("select bytes from media_part" + ONE + " and part = ?")
                .params(file.kb().value(), file.name().digest(), part)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    /** Returns how many bytes the files of a knowledge base have together. */
    public long size(KbId kb) {
        return sql.sql("select coalesce(sum(size), 0) from media_file where kb = ?")
                .param(kb.value())
                .query(Long.class)
                .single();
    }

    /** Stores all files of a knowledge base with another one, which has none. */
    public void copyAll(KbId from, KbId to, Instant now) {
        sql.sql("insert into media_file (kb, digest, kind, size, width, height, brought, published)"
                        + " select ?, digest, kind, size, width, height, ?, false from media_file where kb = ?")
                .params(to.value(), Timestamps.of(now), from.value())
                .update();
        sql.sql("insert into media_part (kb, digest, part, bytes)"
                        + " select ?, digest, part, bytes from media_part where kb = ?")
                .params(to.value(), from.value())
                .update();
    }

    public void removeAll(KbId kb) {
        sql.sql("delete from media_file where kb = ?").param(kb.value()).update();
    }

    /** Returns the files that were last brought before a moment and that no revision is known to name. */
    public List<KeptFile> unpublished(Instant before) {
        return sql.sql("select * from media_file where not published and brought < ? order by kb, digest")
                .param(Timestamps.of(before))
                .query((row, number) -> file(row))
                .list();
    }

    /** Returns whether a draft of the knowledge base, or a step of one, names a file. */
    public boolean isInDraft(KeptFile file) {
        String iri = file.name().iri();
        long drafts = sql.sql("select count(*) from draft where kb = ?"
                        + " and (position(? in added) > 0 or position(? in removed) > 0)")
                .params(file.kb().value(), iri, iri)
                .query(Long.class)
                .single();
        long steps = sql.sql("select count(*) from draft_step where kb = ?"
                        + " and (position(? in gained_added) > 0 or position(? in gained_removed) > 0"
                        + " or position(? in lost_added) > 0 or position(? in lost_removed) > 0)")
                .params(file.kb().value(), iri, iri, iri, iri)
                .query(Long.class)
                .single();
        return drafts + steps > 0;
    }

    /** Notes that a revision names a file. */
    public void publish(KeptFile file) {
        sql.sql("update media_file set published = true" + ONE)
                .params(file.kb().value(), file.name().digest())
                .update();
    }

    /** Removes a file, unless it has been brought again since it was read. */
    public void remove(KeptFile file) {
        sql.sql("delete from media_file" + ONE + " and brought = ?")
                .params(file.kb().value(), file.name().digest(), Timestamps.of(file.brought()))
                .update();
    }

    private static KeptFile file(ResultSet row) throws SQLException {
        return new KeptFile(
                new KbId(row.getString("kb")),
                new MediaName(row.getString("digest")),
                MediaKind.valueOf(row.getString("kind")),
                row.getLong("size"),
                Timestamps.read(row, "brought"));
    }
}
