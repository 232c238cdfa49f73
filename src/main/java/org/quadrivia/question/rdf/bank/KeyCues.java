package org.quadrivia.question.rdf.bank;

import java.util.List;
import org.quadrivia.question.rdf.makers.ItemDraft;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.Occurrences;

/**
 * How much the right option of a single-choice item stands out by features that need no knowledge: the length, digits and
 * capitals of its label, the number of statements about it, and the depth of its class.
 *
 * @param lead for each feature, the right option's value minus the mean of all options
 * @param spread for each feature, the variance of the options' values
 */
record KeyCues(double[] lead, double[] spread) {
    static final int FEATURES = 5;

    static KeyCues of(List<ItemDraft.Answer> answers, Occurrences occurrences, GraphStatistics profile) {
        double[] lead = new double[FEATURES];
        double[] spread = new double[FEATURES];
        double[][] values =
                answers.stream().map(a -> features(a, occurrences, profile)).toArray(double[][]::new);
        for (int f = 0; f < FEATURES; f++) {
            double sum = 0;
            double squares = 0;
            double key = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[i][f];
                squares += values[i][f] * values[i][f];
                key = answers.get(i).right() ? values[i][f] : key;
            }
            double mean = sum / values.length;
            lead[f] = key - mean;
            spread[f] = Math.max(0, squares / values.length - mean * mean);
        }
        return new KeyCues(lead, spread);
    }

    private static double[] features(ItemDraft.Answer answer, Occurrences occurrences, GraphStatistics profile) {
        String label = answer.label();
        return new double[] {
            label.codePointCount(0, label.length()),
            label.codePoints().filter(Character::isDigit).count(),
            label.codePoints().filter(Character::isUpperCase).count(),
            Math.log1p(occurrences.of(answer.value())),
            profile.depth(answer.value())
        };
    }
}
