package org.quadrivia.knowledge.rdf.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.knowledge.review.ShippedReviewFile;

/**
 * The reviews in all review files of a knowledge base.
 *
 * @param text the reviews in one text; empty if there are none
 * @param problems what is wrong with the files
 */
record ReviewFiles(String text, List<LoadProblem> problems) {
    ReviewFiles {
        problems = List.copyOf(problems);
    }

    /** @param files the files by their names within the knowledge base */
    static ReviewFiles read(Map<String, Path> files, LoadControl control) {
        List<ShippedReview> all = new ArrayList<>();
        List<LoadProblem> problems = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        files.forEach((name, file) -> {
            Optional<String> text = text(name, file, control, problems);
            ShippedReviewFile.Content content = ShippedReviewFile.read(text.orElse(""));
            content.faults()
                    .forEach(fault -> problems.add(new LoadProblem(name, fault.line(), null, fault.message(), "")));
            for (ShippedReview review : content.reviews()) {
                String before = places.putIfAbsent(review.item(), name);
                if (before != null) {
                    problems.add(LoadProblem.of(name, Messages.text("load.review.elsewhere", review.item(), before)));
                }
                all.add(review);
            }
        });
        return new ReviewFiles(ShippedReviewFile.write(all), problems);
    }

    private static Optional<String> text(String name, Path file, LoadControl control, List<LoadProblem> problems) {
        try (InputStream in = control.bounded(control.counted(Files.newInputStream(file)))) {
            byte[] bytes = in.readNBytes(ShippedReviewFile.LONGEST + 1);
            if (bytes.length <= ShippedReviewFile.LONGEST) {
                return Optional.of(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString());
            }
            problems.add(LoadProblem.of(name, Messages.text("load.review.large", ShippedReviewFile.LONGEST)));
        } catch (LoadControl.Stopped stopped) {
            problems.add(LoadProblem.of(name, String.valueOf(stopped.getMessage())));
        } catch (CharacterCodingException notUtf8) {
            problems.add(LoadProblem.of(name, Messages.text("load.review.encoding")));
        } catch (IOException unreadable) {
            problems.add(
                    LoadProblem.of(name, Messages.text("load.unreadable", String.valueOf(unreadable.getMessage()))));
        }
        return Optional.empty();
    }
}
