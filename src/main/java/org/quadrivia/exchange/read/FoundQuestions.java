package org.quadrivia.exchange.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.own.OwnContent;

/** Collects the questions of a file, gives them their keys, and refuses those that cannot be asked. */
public final class FoundQuestions {
    private final List<Found> found = new ArrayList<>();

    private record Found(
            int line,
            String name,
            String id,
            String title,
            @Nullable OwnContent content,
            List<ReadRemark> remarks) {}

    /**
     * Adds a question.
     *
     * @param name a few words to show
     * @param id what the file says identifies it; empty if it says nothing
     * @param title what the file calls it, which others may be called, too; empty for nothing
     * @param content null if it cannot be taken; then a remark says why
     */
    public void add(
            int line, String name, String id, String title, @Nullable OwnContent content, List<ReadRemark> remarks)
            throws UnreadableFile {
        if (found.size() >= QuestionReader.MOST) {
            throw new UnreadableFile(UnreadableFile.Why.TOO_MANY, line);
        }
        boolean refused = remarks.stream().anyMatch(remark -> remark.finding().refuses());
        found.add(new Found(line, name, id.strip(), title.strip(), refused ? null : content, remarks));
    }

    /** Returns the questions with their keys. */
    public List<ReadQuestion> all() throws UnreadableFile {
        if (found.isEmpty()) {
            throw new UnreadableFile(UnreadableFile.Why.NO_QUESTIONS, 0);
        }
        Map<String, Integer> titles = new HashMap<>();
        found.forEach(one -> titles.merge(one.title(), 1, Integer::sum));
        Map<String, Integer> taken = new HashMap<>();
        List<ReadQuestion> all = new ArrayList<>();
        for (Found one : found) {
            int number = all.size() + 1;
            String key = unlike(one, key(one, titles.getOrDefault(one.title(), 0) == 1), taken, all);
            Optional<ReadRemark> refusal = refusal(one, taken.get(key));
            if (one.content() != null && refusal.isEmpty()) {
                taken.put(key, number);
            }
            all.add(new ReadQuestion(
                    number,
                    one.line(),
                    one.name(),
                    key,
                    refusal.isPresent() ? null : one.content(),
                    Stream.concat(refusal.stream(), one.remarks().stream()).toList()));
        }
        return all;
    }

    /**
     * Returns a key that tells a question from others with the same words but other answers, as far as the file gives it no id: they are
     * numbered.
     */
    private static String unlike(Found one, String key, Map<String, Integer> taken, List<ReadQuestion> all) {
        String unlike = key;
        Integer same = taken.get(unlike);
        for (int n = 2; one.id().isEmpty() && same != null && !isSame(one, all.get(same - 1)); n++) {
            unlike = key + "\n" + n;
            same = taken.get(unlike);
        }
        return unlike;
    }

    private static boolean isSame(Found one, ReadQuestion other) {
        return Optional.ofNullable(one.content()).equals(other.taken());
    }

    private static Optional<ReadRemark> refusal(Found one, @Nullable Integer same) {
        if (one.content() == null) {
            return Optional.empty();
        }
        return one.content()
                .fault()
                .map(fault -> new ReadRemark(ReadRemark.Finding.FAULT, fault.word()))
                .or(() -> Optional.ofNullable(same)
                        .map(number -> new ReadRemark(ReadRemark.Finding.SAME_ID, number.toString())));
    }

    /** A title identifies a question if no other of the file has it; else the words of the question do. */
    private static String key(Found one, boolean unique) {
        if (!one.id().isEmpty()) {
            return one.id();
        }
        String stem = one.content() == null ? one.name() : one.content().stem();
        return one.title().isEmpty() || !unique ? "words\n" + one.title() + "\n" + stem : "title\n" + one.title();
    }
}
