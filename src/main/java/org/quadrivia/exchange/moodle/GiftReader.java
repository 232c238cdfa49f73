package org.quadrivia.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quadrivia.exchange.read.FileText;
import org.quadrivia.exchange.read.FoundQuestions;
import org.quadrivia.exchange.read.PlainHtml;
import org.quadrivia.exchange.read.QuestionReader;
import org.quadrivia.exchange.read.ReadQuestion;
import org.quadrivia.exchange.read.ReadRemark;
import org.quadrivia.exchange.read.ReadRemark.Finding;
import org.quadrivia.exchange.read.UnreadableFile;
import org.quadrivia.question.Kind;
import org.quadrivia.question.own.OwnContent;
import org.quadrivia.question.own.OwnOption;

/** Reads GIFT. A blank line ends a question; a comment may give it an id: {@code // [id:…]}. Each character is looked at a few times. */
public final class GiftReader implements QuestionReader {
    private static final String GAP = "____";
    private static final String ID = "[id:";

    @Override
    public List<ReadQuestion> read(byte[] file, String language) throws UnreadableFile {
        FoundQuestions found = new FoundQuestions();
        List<String> block = new ArrayList<>();
        String id = "";
        int first = 0;
        int number = 0;
        for (String line : (FileText.of(file) + "\n\n").split("\n", -1)) {
            number++;
            String bare = line.strip();
            if (bare.startsWith("//")) {
                id = block.isEmpty() ? id(bare, id) : id;
            } else if (bare.isEmpty() && !block.isEmpty()) {
                new Reading(GiftText.protect(String.join("\n", block)), language).addTo(found, first, id);
                block.clear();
                id = "";
            } else if (!bare.isEmpty() && !(block.isEmpty() && bare.startsWith("$"))) {
                first = block.isEmpty() ? number : first;
                block.add(line);
            }
        }
        return found.all();
    }

    /** Returns the id that a comment gives; the earlier one if it gives none. */
    private static String id(String comment, String before) {
        int from = comment.indexOf(ID);
        int to = from < 0 ? -1 : comment.indexOf(']', from);
        return to < 0 ? before : comment.substring(from + ID.length(), to);
    }

    /** One question while it is read. Escaped characters are protected in all texts until they are plain. */
    private static final class Reading {
        private final String language;
        private final List<ReadRemark> remarks = new ArrayList<>();
        private String title = "";
        private String format = "";
        private String before;
        private String answers = "";
        private String after = "";
        private boolean asks;
        private int pictures;
        private int media;

        Reading(String block, String language) {
            this.language = language;
            before = block.strip();
            if (before.startsWith("::")) {
                int end = before.indexOf("::", 2);
                if (end > 0) {
                    title = GiftText.plain(before.substring(2, end));
                    before = before.substring(end + 2).strip();
                }
            }
            String bare = GiftText.withoutFormat(before);
            format = before.length() > bare.length() ? before.substring(1, before.indexOf(']')) : "";
            before = bare;
            int from = before.indexOf('{');
            int to = before.lastIndexOf('}');
            if (from >= 0 && to > from) {
                asks = true;
                answers = before.substring(from + 1, to).strip();
                after = before.substring(to + 1).stripTrailing();
                before = before.substring(0, from);
            } else if (from >= 0) {
                remark(Finding.NOT_CLOSED, "");
            } else {
                remark(Finding.NO_QUESTION, "");
            }
        }

        void addTo(FoundQuestions found, int line, String id) throws UnreadableFile {
            String stem = words(after.isEmpty() ? before : before + GAP + after, format);
            OwnContent content = asks ? content(stem) : null;
            if (pictures > 0) {
                remark(Finding.PICTURES, String.valueOf(pictures));
            }
            if (media > 0) {
                remark(Finding.MEDIA, String.valueOf(media));
            }
            found.add(line, stem.isEmpty() ? title : stem, id, title, content, remarks);
        }

        private @Nullable OwnContent content(String stem) {
            int general = answers.indexOf("####");
            String explanation = general < 0 ? "" : words(answers.substring(general + 4), format);
            String given = general < 0 ? answers : answers.substring(0, general).strip();
            if (given.isEmpty()) {
                return refused(Finding.TYPE, "essay");
            }
            if (given.startsWith("#")) {
                return number(stem, given.substring(1).strip(), explanation);
            }
            if (given.indexOf('=') < 0 && given.indexOf('~') < 0) {
                return statement(stem, given, explanation);
            }
            List<GiftAnswer> parts = GiftAnswer.all(given);
            boolean choice = given.indexOf('~') >= 0;
            if (!choice && parts.size() > 1 && parts.stream().allMatch(GiftAnswer::isPair)) {
                return refused(Finding.TYPE, "matching");
            }
            return choice ? choice(stem, parts, explanation) : typed(stem, parts, explanation);
        }

        private @Nullable OwnContent refused(Finding finding, String detail) {
            remark(finding, detail);
            return null;
        }

        /** The feedback on the wrong answer comes first. */
        private @Nullable OwnContent statement(String stem, String given, String explanation) {
            String[] parts = given.split("#", 3);
            String key = parts[0].strip().toUpperCase(Locale.ROOT);
            boolean so = key.equals("T") || key.equals("TRUE");
            if (!so && !key.equals("F") && !key.equals("FALSE")) {
                return refused(Finding.NOT_TRUTH, GiftText.plain(parts[0]));
            }
            String onWrong = parts.length > 1 ? words(parts[1], format) : "";
            String onRight = parts.length > 2 ? words(parts[2], format) : "";
            return new OwnContent(
                    Kind.BOOLEAN,
                    language,
                    stem,
                    List.of(
                            OwnOption.truth(true, so, so ? onRight : onWrong),
                            OwnOption.truth(false, !so, so ? onWrong : onRight)),
                    explanation);
        }

        private OwnContent choice(String stem, List<GiftAnswer> parts, String explanation) {
            boolean one = parts.stream().anyMatch(part -> part.sign() == '=');
            List<OwnOption> options = new ArrayList<>();
            for (GiftAnswer part : parts) {
                double share = part.share();
                boolean right = one ? share >= GiftAnswer.WHOLE : share > 0;
                String label = words(part.text(), format);
                if (!right && share > 0) {
                    remark(Finding.PARTIAL, label);
                }
                options.add(new OwnOption(label, right, words(part.feedback(), format)));
            }
            if (options.stream().noneMatch(OwnOption::correct)) {
                remark(Finding.NO_FULL_MARK, "");
            }
            return new OwnContent(one ? Kind.SINGLE : Kind.MULTIPLE, language, stem, options, explanation);
        }

        private OwnContent typed(String stem, List<GiftAnswer> parts, String explanation) {
            List<OwnOption> accepted = new ArrayList<>();
            boolean whole = false;
            for (GiftAnswer part : parts) {
                String wording = words(part.text(), format);
                boolean right = part.share() >= GiftAnswer.WHOLE;
                whole |= right;
                if (right && Wildcards.isIn(wording)) {
                    remark(Finding.WILDCARD, wording);
                } else if (right) {
                    accepted.add(OwnOption.accepted(Wildcards.literal(wording)));
                } else if (part.share() > 0) {
                    remark(Finding.PARTIAL, wording);
                }
            }
            if (parts.stream().anyMatch(part -> !part.feedback().isBlank())) {
                remark(Finding.FEEDBACK, "");
            }
            if (!whole) {
                remark(Finding.NO_FULL_MARK, "");
            }
            return new OwnContent(Kind.TEXT, language, stem, accepted, explanation);
        }

        /** One number, or several with their shares. */
        private OwnContent number(String stem, String given, String explanation) {
            List<GiftAnswer> parts = given.startsWith("=") || given.startsWith("~")
                    ? GiftAnswer.all(given)
                    : GiftAnswer.all("=" + given);
            List<OwnOption> accepted = new ArrayList<>();
            for (GiftAnswer part : parts) {
                String written = GiftText.plain(part.text());
                if (part.share() >= GiftAnswer.WHOLE) {
                    Numbers.gift(written).ifPresentOrElse(accepted::add, () -> remark(Finding.NOT_NUMBER, written));
                } else if (part.share() > 0) {
                    remark(Finding.PARTIAL, written);
                }
            }
            if (parts.stream().anyMatch(part -> !part.feedback().isBlank())) {
                remark(Finding.FEEDBACK, "");
            }
            return new OwnContent(Kind.TEXT, language, stem, accepted, explanation);
        }

        /** Returns a text as it is shown, in its own format or in that of the question. */
        private String words(String written, String usual) {
            String bare = GiftText.withoutFormat(written.strip());
            String own = written.strip().length() > bare.length()
                    ? written.strip().substring(1, written.strip().indexOf(']'))
                    : usual;
            String plain = GiftText.plain(bare);
            if (own.equals("plain") || own.equals("markdown") || !PlainHtml.isIn(plain)) {
                return plain;
            }
            PlainHtml read = PlainHtml.of(plain);
            pictures += read.pictures();
            media += read.media();
            return read.text();
        }

        private void remark(Finding finding, String detail) {
            remarks.add(new ReadRemark(finding, detail));
        }
    }
}
