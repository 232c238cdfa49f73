package org.quadrivia.authoring.ui.quiz;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.quadrivia.authoring.access.AccessRights;
import org.quadrivia.authoring.access.JoinCode;
import org.quadrivia.authoring.knowledgebase.KnowledgeBases;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbId;

/** Who can take an open quiz: those who may read its knowledge base. */
enum QuizTakers {
    EVERYBODY,
    /** Those who have entered the code of the knowledge base. */
    WITH_CODE,
    /** Only those who may change the knowledge base. */
    NOBODY;

    static QuizTakers of(NamedQuizPageServices quizzing, KbId kb) {
        return quizzing.bases
                .mine(kb)
                .map(KnowledgeBases.Entry::holding)
                .map(QuizTakers::of)
                .orElse(EVERYBODY);
    }

    private static QuizTakers of(AccessRights holding) {
        if (holding.archived()) {
            return NOBODY;
        }
        return switch (holding.visibility()) {
            case PUBLIC -> EVERYBODY;
            case CODE -> WITH_CODE;
            case PRIVATE -> NOBODY;
        };
    }

    /** Returns a sentence that says who, and how to change it. */
    Paragraph line(NamedQuizPageServices quizzing, KbId kb) {
        Optional<KnowledgeBases.Entry> entry = quizzing.bases.mine(kb);
        Paragraph line = Components.paragraph("", "takers");
        line.add(
                switch (this) {
                    case EVERYBODY -> text("teach.quiz.takers.everybody");
                    case WITH_CODE ->
                        text(
                                "teach.quiz.takers.code",
                                entry.map(KnowledgeBases.Entry::holding)
                                        .map(AccessRights::code)
                                        .map(JoinCode::shown)
                                        .orElse(""));
                    case NOBODY ->
                        text(
                                entry.filter(known -> known.holding().archived())
                                                .isPresent()
                                        ? "teach.quiz.takers.archived"
                                        : "teach.quiz.takers.private");
                });
        if (this == NOBODY) {
            line.add(" ");
            line.add(
                    entry.filter(KnowledgeBases.Entry::own).isPresent()
                            ? new Anchor(TeachNav.Tab.SETTINGS.of(kb), text("teach.quiz.takers.change"))
                            : Components.span(text("teach.quiz.takers.owner")));
        }
        return line;
    }
}
