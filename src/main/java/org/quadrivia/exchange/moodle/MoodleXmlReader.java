package org.quadrivia.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
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

/** Reads Moodle XML. HTML becomes plain text. */
public final class MoodleXmlReader implements QuestionReader {
    private static final double WHOLE = 99.99;
    /** A text in HTML is longer than what it says; none of a question is as long as this. */
    private static final int LONGEST = 60_000;

    @Override
    public List<ReadQuestion> read(byte[] file, String language) throws UnreadableFile {
        FoundQuestions found = new FoundQuestions();
        MoodleXmlFile.read(file, question -> {
            if (!question.attribute("type").equals("category")) {
                new Reading(question, language).addTo(found);
            }
        });
        return found.all();
    }

    /** One question while it is read. */
    private static final class Reading {
        private final MoodleElement question;
        private final String language;
        private final List<ReadRemark> remarks = new ArrayList<>();
        private int pictures;
        private int media;

        Reading(MoodleElement question, String language) {
            this.question = question;
            this.language = language;
        }

        void addTo(FoundQuestions found) throws UnreadableFile {
            String name = question.text("name", "text");
            String stem = plain(question.child("questiontext"));
            OwnContent content = content(stem);
            // As Moodle 1.9 wrote it
            pictures += question.text("image").isBlank() ? 0 : 1;
            if (pictures > 0) {
                remarks.add(new ReadRemark(Finding.PICTURES, String.valueOf(pictures)));
            }
            if (media > 0) {
                remarks.add(new ReadRemark(Finding.MEDIA, String.valueOf(media)));
            }
            found.add(question.line(), stem.isEmpty() ? name : stem, question.text("idnumber"), name, content, remarks);
        }

        private @Nullable OwnContent content(String stem) {
            return switch (question.attribute("type")) {
                case "multichoice" -> choice(stem);
                case "truefalse" -> statement(stem);
                case "shortanswer" -> typed(stem);
                case "numerical" -> numeric(stem);
                case "description" -> {
                    remark(Finding.NO_QUESTION, "");
                    yield null;
                }
                default -> {
                    remark(Finding.TYPE, question.attribute("type"));
                    yield null;
                }
            };
        }

        private OwnContent choice(String stem) {
            boolean one = !isNo(question.text("single"));
            List<OwnOption> options = new ArrayList<>();
            boolean whole = false;
            for (MoodleElement answer : question.children("answer")) {
                double fraction = fraction(answer);
                boolean right = one ? fraction >= WHOLE : fraction > 0;
                whole |= right;
                String label = plain(answer);
                if (one && fraction > 0 && !right) {
                    remark(Finding.PARTIAL, label);
                }
                options.add(new OwnOption(label, right, plain(answer.child("feedback"))));
            }
            check(options.isEmpty(), whole);
            return made(one ? Kind.SINGLE : Kind.MULTIPLE, stem, options);
        }

        private OwnContent statement(String stem) {
            Optional<Boolean> key = Optional.empty();
            String ofTrue = "";
            String ofFalse = "";
            for (MoodleElement answer : question.children("answer")) {
                String words = answer.text("text").strip().toLowerCase(Locale.ROOT);
                boolean so = words.equals("true");
                if (!so && !words.equals("false")) {
                    remark(Finding.NOT_TRUTH, words);
                }
                if (fraction(answer) >= WHOLE) {
                    key = Optional.of(so);
                }
                String feedback = plain(answer.child("feedback"));
                ofTrue = so ? feedback : ofTrue;
                ofFalse = so ? ofFalse : feedback;
            }
            check(question.children("answer").isEmpty(), key.isPresent());
            boolean so = key.orElse(true);
            return made(
                    Kind.BOOLEAN,
                    stem,
                    List.of(OwnOption.truth(true, so, ofTrue), OwnOption.truth(false, !so, ofFalse)));
        }

        private OwnContent typed(String stem) {
            List<OwnOption> accepted = new ArrayList<>();
            boolean feedback = false;
            boolean whole = false;
            for (MoodleElement answer : question.children("answer")) {
                String words = plain(answer);
                boolean right = fraction(answer) >= WHOLE;
                whole |= right;
                feedback |= !plain(answer.child("feedback")).isEmpty();
                if (right && Wildcards.isIn(words)) {
                    remark(Finding.WILDCARD, words);
                } else if (right) {
                    accepted.add(OwnOption.accepted(Wildcards.literal(words)));
                } else if (fraction(answer) > 0) {
                    remark(Finding.PARTIAL, words);
                }
            }
            if (feedback) {
                remark(Finding.FEEDBACK, "");
            }
            if (question.text("usecase").strip().equals("1")) {
                remark(Finding.CAPITALS, "");
            }
            check(question.children("answer").isEmpty(), whole);
            return made(Kind.TEXT, stem, accepted);
        }

        private OwnContent numeric(String stem) {
            List<OwnOption> accepted = new ArrayList<>();
            boolean feedback = false;
            boolean whole = false;
            for (MoodleElement answer : question.children("answer")) {
                String words = answer.text("text").strip();
                String tolerance = answer.text("tolerance").strip();
                boolean right = fraction(answer) >= WHOLE;
                whole |= right;
                feedback |= !plain(answer.child("feedback")).isEmpty();
                if (right) {
                    Numbers.accepted(words, tolerance)
                            .ifPresentOrElse(accepted::add, () -> remark(Finding.NOT_NUMBER, words + " " + tolerance));
                } else if (fraction(answer) > 0) {
                    remark(Finding.PARTIAL, words);
                }
            }
            if (feedback) {
                remark(Finding.FEEDBACK, "");
            }
            if (!question.children("units").isEmpty()) {
                remark(Finding.UNITS, "");
            }
            check(question.children("answer").isEmpty(), whole);
            return made(Kind.TEXT, stem, accepted);
        }

        private OwnContent made(Kind kind, String stem, List<OwnOption> options) {
            if (!question.children("hint").isEmpty()) {
                remark(Finding.HINTS, "");
            }
            boolean combined = List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback").stream()
                    .anyMatch(which -> !plain(question.child(which)).isEmpty());
            if (combined) {
                remark(Finding.COMBINED_FEEDBACK, "");
            }
            OptionalDouble grade = number(question.text("defaultgrade"));
            if (grade.isPresent() && grade.getAsDouble() != 1) {
                remark(Finding.GRADE, question.text("defaultgrade").strip());
            }
            return new OwnContent(kind, language, stem, options, plain(question.child("generalfeedback")));
        }

        private void check(boolean none, boolean whole) {
            if (none) {
                remark(Finding.NO_ANSWERS, "");
            } else if (!whole) {
                remark(Finding.NO_FULL_MARK, "");
            }
        }

        private void remark(Finding finding, String detail) {
            remarks.add(new ReadRemark(finding, detail));
        }

        /** Returns what an element says; empty if there is none. */
        private String plain(@Nullable MoodleElement element) {
            String written = element == null ? "" : element.text("text");
            if (written.length() > LONGEST) {
                remark(Finding.TOO_LONG, written.substring(0, 40));
                return "";
            }
            String format = element == null ? "" : element.attribute("format");
            if (format.equals("plain_text") || format.equals("markdown") || !PlainHtml.isIn(written)) {
                return written.strip();
            }
            PlainHtml read = PlainHtml.of(written);
            pictures += read.pictures();
            media += read.media();
            return read.text();
        }

        private static boolean isNo(String words) {
            String word = words.strip();
            return word.equalsIgnoreCase("false") || word.equals("0");
        }

        private static double fraction(MoodleElement answer) {
            return number(answer.attribute("fraction")).orElse(0);
        }

        private static OptionalDouble number(String words) {
            try {
                return words.length() > 40
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Double.parseDouble(words.strip()));
            } catch (NumberFormatException other) {
                return OptionalDouble.empty();
            }
        }
    }
}
