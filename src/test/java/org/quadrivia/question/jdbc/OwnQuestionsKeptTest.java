package org.quadrivia.question.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.PersonalData;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbGone;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Kind;
import org.quadrivia.question.own.OwnContent;
import org.quadrivia.question.own.OwnOption;
import org.quadrivia.question.own.OwnQuestion;
import org.quadrivia.question.own.OwnQuestions;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;

/** What teachers write is kept in either database. */
@OnEachDatabase
class OwnQuestionsKeptTest extends OwnQuestionsStage {
    OwnQuestionsKeptTest(TestDatabase database) throws IOException {
        super(database);
    }

    @Test
    void whatIsWithdrawnIsNotAskedAlsoAfterItIsBroughtAgainAndARestart() {
        own().take(KB, brought("r", RIVER), ADA);
        own().withdraw(KB, OwnQuestion.id(KB, "r"), true, ADA);
        own().take(KB, brought("r", RIVER), ADA);

        assertThat(asked()).containsExactly(CALL, LONG);
        context.close();
        start();
        assertThat(asked()).containsExactly(CALL, LONG);

        own().withdraw(KB, OwnQuestion.id(KB, "r"), false, ADA);
        assertThat(asked()).hasSize(3);
    }

    @Test
    void whatIsBroughtAgainReplacesWhatWasThereAndKeepsItsLinks() {
        FactId fact = CALL.asks().getFirst();
        own().take(KB, brought("r", RIVER, "w", WAR), ADA);
        String id = item("r").id();
        own().edit(KB, id, RIVER.about(List.of(fact), null), ADA);
        OwnContent other = new OwnContent(Kind.TEXT, "en", "River?", List.of(OwnOption.accepted("Indus")), "");

        assertThat(own().take(KB, brought("r", other, "w", WAR), ADA)).isEqualTo(new OwnQuestions.Stored.Kept(0, 1));

        assertThat(own().all(KB)).hasSize(2);
        assertThat(item("r").id()).isEqualTo(id);
        assertThat(item("r").stem()).isEqualTo("River?");
        assertThat(item("r").asks()).contains(fact);
    }

    @Test
    void theyGoWithTheKnowledgeBaseAndStayWithoutThePerson() {
        own().take(KB, brought("r", RIVER), ADA);
        PersonalData data = context.getBean(JdbcOwnQuestions.class);
        assertThat(data.export(ADA).toString()).contains("question=Which river?", "right=[Indus]");

        data.delete(ADA);

        assertThat(data.export(ADA)).isEqualTo(Map.of("questions", List.of()));
        assertThat(own().all(KB)).extracting(OwnQuestion::by).containsExactly(Optional.empty());
        context.publishEvent(new KbGone(new KbId("other")));
        assertThat(own().all(KB)).hasSize(1);
        context.publishEvent(new KbGone(KB));
        assertThat(own().all(KB)).isEmpty();
        assertThat(asked()).containsExactly(CALL, LONG);
    }
}
