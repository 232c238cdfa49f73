package org.quadrivia.authoring.ui.export;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.ui.TeachFakes;
import org.quadrivia.authoring.ui.TeachPages;
import org.quadrivia.exchange.file.QuestionFormat;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.QuizPlan;

/** The pages from which a teacher takes questions to other programs. */
class ExportViewsTest extends TeachPages {
    @Test
    void allQuestionsAreThereInEachFormatWithHowToUseIt() {
        open("teach/calls/questions");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("teach/calls/questions/export");

        open("teach/calls/questions/export");

        assertThat(heading()).isEqualTo("Export questions");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .containsAll(Stream.of(QuestionFormat.values())
                        .map(format -> "export/calls/questions/" + format.file())
                        .toList());
        assertThat(words(_get(FormatList.class)))
                .contains(
                        "Moodle XML: 6 questions",
                        "choose “Import”",
                        "Kahoot: 3 questions",
                        "3 questions are left out");
    }

    @Test
    void aQuizIsExportedFromItsCard() {
        NamedQuiz quiz = named.make(
                TeachFakes.KB,
                new QuizPlan(
                        "Two",
                        "",
                        new Composition.Chosen(Set.of(), Set.of("object", "boolean"), 0, 1),
                        2,
                        true,
                        AttemptTerms.PRACTICE),
                teacher.id());
        open("teach/calls/quizzes");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("teach/calls/quizzes/" + quiz.code() + "/export");

        open("teach/calls/quizzes/" + quiz.code() + "/export");

        assertThat(heading()).isEqualTo("Export “Two”");
        assertThat(words(_get(FormatList.class))).contains("Kahoot: 2 questions");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("export/calls/quizzes/" + quiz.code() + "/anki.apkg");
    }

    @Test
    void aQuizOfAnotherKnowledgeBaseIsNotThere() {
        open("teach/calls/quizzes/ZZZZZZZZ/export");

        assertThat(heading()).isEqualTo("There is nothing at this address");
    }
}
