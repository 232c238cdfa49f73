package org.quadrivia.study.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressViewTest extends StudyPages {
    @Test
    void guestsReadWhatProgressIsFor() {
        open("progress");

        assertThat(heading()).isEqualTo("Remember what you learn");
    }

    @Test
    void withoutAnswersThePageLeadsToOne() {
        signIn();

        open("progress");

        assertThat(heading()).isEqualTo("Progress");
        assertThat(page()).contains("There is no progress to show yet", "Begin with the first facts", "0 of 20");
    }

    @Test
    void showsMasteryByTopicAndEntityAndTheForecast() {
        signIn();
        open("study");
        click("Begin");
        answerAll(true);
        later(Duration.ofDays(2));
        open("study");
        click("Begin");
        int again = answerAll(true).size();

        open("progress/calls");

        assertThat(page())
                .contains("By topic", "Calls", "All the rest", "1 of 1", "2 days in a row", "By thing")
                .contains("you knew 100\u00a0% of the answers. We expected 9")
                .contains("In " + again + " repetitions");
        assertThat(_find(BarChart.class)).hasSize(1);
    }
}
