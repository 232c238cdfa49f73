package org.quadrivia.question.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.PersonalData;
import org.quadrivia.knowledge.KbGone;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.review.FamilySwitch;
import org.quadrivia.question.review.ItemReview;
import org.quadrivia.question.review.ReviewStore;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores reviews in the database: one row for each reviewed item and one for each family that is switched off. If the account of
 * a reviewer is deleted, the reviews stay with the knowledge base, but without the reviewer's name.
 */
@Component
@ConditionalOnStorage
final class JdbcReviews implements ReviewStore, PersonalData {
    private final Storage storage;
    private final JdbcClient database;

    JdbcReviews(Storage storage, JdbcClient database) {
        this.storage = storage;
        this.database = database;
    }

    @Override
    public List<ItemReview> items(KbId kb) {
        return storage.read(() -> database.sql("select * from item_review where kb = ?")
                .param(kb.value())
                .query((row, n) -> review(row))
                .list());
    }

    @Override
    public List<FamilySwitch> off(KbId kb) {
        return storage.read(() -> database.sql("select * from family_off where kb = ?")
                .param(kb.value())
                .query((row, n) ->
                        new FamilySwitch(row.getString("family"), person(row), Timestamps.read(row, "changed")))
                .list());
    }

    @Override
    public ItemReview change(KbId kb, String item, Function<Optional<ItemReview>, ItemReview> step) {
        return storage.write(() -> {
            Optional<ItemReview> before = database.sql(
                            "select * from item_review where kb = ? and item_id = ? for update")
                    .params(kb.value(), item)
                    .query((row, n) -> review(row))
                    .optional();
            ItemReview after = step.apply(before);
            database.sql(before.isPresent() ? """
                                    update item_review set made = ?, approved = ?, hidden = ?, pinned = ?, stem = ?,
                                        person_id = ?, changed = ?
                                    where kb = ? and item_id = ?
                                    """ : """
                                    insert into item_review
                                        (made, approved, hidden, pinned, stem, person_id, changed, kb, item_id)
                                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                                    """)
                    .params(values(kb, after))
                    .update();
            return after;
        });
    }

    private static List<@Nullable Object> values(KbId kb, ItemReview review) {
        return Arrays.asList(
                review.made(),
                review.approved(),
                review.hidden(),
                review.pinned(),
                review.stem().orElse(null),
                review.by().map(PersonId::value).orElse(null),
                Timestamps.of(review.at()),
                kb.value(),
                review.item());
    }

    @Override
    public void forget(KbId kb, String item) {
        storage.write(() -> database.sql("delete from item_review where kb = ? and item_id = ?")
                .params(kb.value(), item)
                .update());
    }

    @Override
    public void switchFamily(KbId kb, String family, Optional<FamilySwitch> off) {
        storage.write(() -> {
            database.sql("delete from family_off where kb = ? and family = ?")
                    .params(kb.value(), family)
                    .update();
            off.ifPresent(switched -> database.sql(
                            "insert into family_off (kb, family, person_id, changed) values (?, ?, ?, ?)")
                    .params(Arrays.asList(
                            kb.value(),
                            family,
                            switched.by().map(PersonId::value).orElse(null),
                            Timestamps.of(switched.at())))
                    .update());
            return true;
        });
    }

    @EventListener
    void gone(KbGone base) {
        storage.write(() -> database.sql("delete from item_review where kb = ?")
                        .param(base.kb().value())
                        .update()
                + database.sql("delete from family_off where kb = ?")
                        .param(base.kb().value())
                        .update());
    }

    @Override
    public String section() {
        return "reviews";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return storage.read(() -> Map.of(
                "questions",
                database.sql("select * from item_review where person_id = ? order by changed")
                        .param(person.value())
                        .query((row, n) -> exported(new KbId(row.getString("kb")), review(row)))
                        .list()));
    }

    @Override
    public void delete(PersonId person) {
        storage.write(() -> database.sql("update item_review set person_id = null where person_id = ?")
                        .param(person.value())
                        .update()
                + database.sql("update family_off set person_id = null where person_id = ?")
                        .param(person.value())
                        .update());
    }

    private static Map<String, Object> exported(KbId kb, ItemReview review) {
        Map<String, Object> exported = new LinkedHashMap<>();
        exported.put("knowledgeBase", kb.value());
        exported.put("item", review.item());
        exported.put("question", review.made());
        exported.put("approved", review.approved());
        exported.put("hidden", review.hidden());
        exported.put("pinned", review.pinned());
        review.stem().ifPresent(words -> exported.put("reworded", words));
        exported.put("at", review.at().toString());
        return exported;
    }

    private static ItemReview review(ResultSet row) throws SQLException {
        return new ItemReview(
                row.getString("item_id"),
                row.getString("made"),
                row.getBoolean("approved"),
                row.getBoolean("hidden"),
                row.getBoolean("pinned"),
                Optional.ofNullable(row.getString("stem")),
                person(row),
                Timestamps.read(row, "changed"),
                Optional.empty());
    }

    private static Optional<PersonId> person(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new);
    }
}
