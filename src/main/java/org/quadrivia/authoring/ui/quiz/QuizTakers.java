package org.quadrivia.authoring.ui.quiz;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.quadrivia.authoring.access.AccessRights;
import org.quadrivia.authoring.access.JoinCode;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
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
                .map(KnowledgeBaseService.Entry::rights)
                .map(QuizTakers::of)
                .orElse(EVERYBODY);
    }

    private static QuizTakers of(AccessRights rights) {
        if (rights.archived()) {
            return NOBODY;
        }
        return switch (rights.visibility()) {
            case PUBLIC -> EVERYBODY;
            case CODE -> WITH_CODE;
            case PRIVATE -> NOBODY;
        };
    }

    /** Returns a sentence that says who, and how to change it. */
    Paragraph line(NamedQuizPageServices quizzing, KbId kb) {
        Optional<KnowledgeBaseService.Entry> entry = quizzing.bases.mine(kb);
        Paragraph line = Components.paragraph("", "takers");
        line.add(
                switch (this) {
                    case EVERYBODY -> text("teach.quiz.takers.everybody");
                    case WITH_CODE ->
                        text(
                                "teach.quiz.takers.code",
                                entry.map(KnowledgeBaseService.Entry::rights)
                                        .map(AccessRights::code)
                                        .map(JoinCode::shown)
                                        .orElse(""));
                    case NOBODY ->
                        text(
                                entry.filter(known -> known.rights().archived()).isPresent()
                                        ? "teach.quiz.takers.archived"
                                        : "teach.quiz.takers.private");
                });
        if (this == NOBODY) {
            line.add(" ");
            line.add(
                    entry.filter(KnowledgeBaseService.Entry::own).isPresent()
                            ? new Anchor(TeachNav.Tab.SETTINGS.of(kb), text("teach.quiz.takers.change"))
                            : Components.span(text("teach.quiz.takers.owner")));
        }
        return line;
    }
}
