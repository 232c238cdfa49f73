package org.quadrivia.question.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.PersonalData;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;

@OnEachDatabase
class ReviewersDataTest extends ReviewsStage {
    ReviewersDataTest(TestDatabase database) throws IOException {
        super(database);
    }

    @Test
    void whatAPersonReviewedIsExportedAndStaysWithoutThem() {
        reviews().hide(KB, "s", true, ADA);
        reviews().switchFamily(KB, "boolean", false, ADA);
        PersonalData data = context.getBean(JdbcReviews.class);

        assertThat(data.export(ADA).toString()).contains("item=s", "hidden=true");
        data.delete(ADA);

        assertThat(data.export(ADA)).isEqualTo(Map.of("questions", List.of()));
        assertThat(asked()).isEmpty();
    }
}
