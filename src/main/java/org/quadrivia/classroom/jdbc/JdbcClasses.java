package org.quadrivia.classroom.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.classroom.ClassCode;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.roster.ClassStore;
import org.quadrivia.classroom.roster.LogEntry;
import org.quadrivia.classroom.roster.Membership;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.jdbc.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores classes in the tables of {@code V20__classes.sql} and {@code V23__classroom_complete.sql}. */
@Component
@ConditionalOnStorage
final class JdbcClasses implements ClassStore {
    private static final String ORDER = " order by archived, school_class.name, school_class.made";

    private final Storage storage;
    private final JdbcClient database;

    JdbcClasses(Storage storage, JdbcClient database) {
        this.storage = storage;
        this.database = database;
    }

    @Override
    public void add(SchoolClass added, PersonId teacher) {
        write(() -> {
            database.sql("""
                            insert into school_class
                                (name, school_year, code, joinable, archived, archived_at, emptied, made, id)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """).params(values(added)).update();
            insertTeacher(added.id(), teacher);
        });
    }

    @Override
    public Optional<SchoolClass> find(ClassId id) {
        return storage.read(() -> row(id));
    }

    @Override
    public Optional<SchoolClass> find(ClassCode code) {
        return storage.read(() -> database.sql("select * from school_class where code = ?")
                .param(code.value())
                .query((row, n) -> schoolClass(row))
                .optional());
    }

    @Override
    public void change(ClassId id, UnaryOperator<SchoolClass> step) {
        write(() -> {
            hold(id);
            row(id).map(step).ifPresent(this::update);
        });
    }

    @Override
    public void copyLearners(ClassId from, ClassId to, Instant now) {
        write(() -> database.sql("""
                        insert into class_member (class_id, person_id, joined, extra_percent, shares_study)
                        select cast(? as uuid), person_id, cast(? as timestamp with time zone), extra_percent, false
                        from class_member where class_id = ?
                        """)
                .params(to.value(), Timestamps.of(now), from.value())
                .update());
    }

    @Override
    public List<ClassId> archivedBefore(Instant time) {
        return storage.read(() -> database.sql(
                        "select id from school_class where archived and archived_at < ? and emptied is null order by archived_at")
                .param(Timestamps.of(time))
                .query((row, n) -> new ClassId(row.getObject("id", UUID.class)))
                .list());
    }

    @Override
    public boolean empty(ClassId id, Instant archivedBefore, Instant now) {
        return storage.write(() -> {
            hold(id);
            Optional<SchoolClass> old = row(id).filter(found -> found.archivedAt() != null
                    && found.archivedAt().isBefore(archivedBefore)
                    && found.emptiedAt() == null);
            old.ifPresent(found -> {
                for (String table : List.of("assignment", "class_goal", "class_member", "class_log")) {
                    database.sql("delete from " + table + " where class_id = ?")
                            .param(id.value())
                            .update();
                }
                update(found.emptied(now));
            });
            return old.isPresent();
        });
    }

    @Override
    public List<SchoolClass> taughtBy(PersonId person) {
        return of("class_teacher", person);
    }

    @Override
    public List<SchoolClass> learnedBy(PersonId person) {
        return of("class_member", person);
    }

    private List<SchoolClass> of(String table, PersonId person) {
        return storage.read(() -> database.sql("select school_class.* from school_class join " + table
                        + " place on place.class_id = school_class.id where place.person_id = ?" + ORDER)
                .param(person.value())
                .query((row, n) -> schoolClass(row))
                .list());
    }

    @Override
    public List<SchoolClass> withoutTeacher() {
        return storage.read(() -> database.sql("select * from school_class where not exists "
                        + "(select 1 from class_teacher where class_id = school_class.id)" + ORDER)
                .query((row, n) -> schoolClass(row))
                .list());
    }

    @Override
    public List<PersonId> teachers(ClassId id) {
        return storage.read(() -> teacherRows(id));
    }

    @Override
    public void addTeacher(ClassId id, PersonId teacher) {
        write(() -> {
            hold(id);
            if (!teacherRows(id).contains(teacher)) {
                insertTeacher(id, teacher);
            }
        });
    }

    @Override
    public void removeTeacher(ClassId id, PersonId teacher) {
        write(() -> {
            hold(id);
            if (teacherRows(id).size() > 1) {
                database.sql("delete from class_teacher where class_id = ? and person_id = ?")
                        .params(id.value(), teacher.value())
                        .update();
            }
        });
    }

    @Override
    public List<Membership> members(ClassId id) {
        return storage.read(
                () -> database.sql("select * from class_member where class_id = ? order by joined, person_id")
                        .param(id.value())
                        .query((row, n) -> membership(row))
                        .list());
    }

    @Override
    public Optional<Membership> member(ClassId id, PersonId person) {
        return storage.read(() -> memberRow(id, person));
    }

    @Override
    public void join(ClassId id, PersonId person, Instant now) {
        write(() -> {
            hold(id);
            if (memberRow(id, person).isEmpty()) {
                database.sql("insert into class_member (class_id, person_id, joined, extra_percent, shares_study)"
                                + " values (?, ?, ?, 0, false)")
                        .params(id.value(), person.value(), Timestamps.of(now))
                        .update();
            }
        });
    }

    @Override
    public void leave(ClassId id, PersonId person) {
        write(() -> database.sql("delete from class_member where class_id = ? and person_id = ?")
                .params(id.value(), person.value())
                .update());
    }

    @Override
    public void setExtra(ClassId id, PersonId person, int percent) {
        write(() -> database.sql("update class_member set extra_percent = ? where class_id = ? and person_id = ?")
                .params(percent, id.value(), person.value())
                .update());
    }

    @Override
    public void shareStudy(ClassId id, PersonId person, boolean on) {
        write(() -> database.sql("update class_member set shares_study = ? where class_id = ? and person_id = ?")
                .params(on, id.value(), person.value())
                .update());
    }

    @Override
    public void log(ClassId id, LogEntry entry) {
        write(() -> database.sql("""
                        insert into class_log (id, class_id, at, by_id, about_id, act, assignment, words)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        id.value(),
                        Timestamps.of(entry.at()),
                        entry.by().map(PersonId::value).orElse(null),
                        entry.about().map(PersonId::value).orElse(null),
                        entry.act().name(),
                        entry.assignment(),
                        entry.words()))
                .update());
    }

    @Override
    public List<LogEntry> log(ClassId id, int most) {
        return storage.read(
                () -> database.sql("select * from class_log where class_id = ? order by at desc, id limit ?")
                        .params(id.value(), most)
                        .query((row, n) -> entry(row))
                        .list());
    }

    @Override
    public boolean isLogged(ClassId id, LogEntry entry, Instant since) {
        return storage.read(() -> database.sql("""
                        select by_id, about_id from class_log
                        where class_id = ? and at >= ? and act = ? and assignment = ?
                        """)
                .params(id.value(), Timestamps.of(since), entry.act().name(), entry.assignment())
                .query((row, n) -> person(row, "by_id").equals(entry.by())
                        && person(row, "about_id").equals(entry.about()))
                .list()
                .contains(true));
    }

    @Override
    public int pruneLog(Instant before) {
        return storage.write(() -> database.sql("delete from class_log where at < ?")
                .param(Timestamps.of(before))
                .update());
    }

    private void update(SchoolClass of) {
        database.sql("""
                            update school_class
                            set name = ?, school_year = ?, code = ?, joinable = ?, archived = ?, archived_at = ?, emptied = ?,
                                made = ?
                            where id = ?
                            """).params(values(of)).update();
    }

    private Optional<SchoolClass> row(ClassId id) {
        return database.sql("select * from school_class where id = ?")
                .param(id.value())
                .query((row, n) -> schoolClass(row))
                .optional();
    }

    private List<PersonId> teacherRows(ClassId id) {
        return database.sql("select person_id from class_teacher where class_id = ? order by person_id")
                .param(id.value())
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    private Optional<Membership> memberRow(ClassId id, PersonId person) {
        return database.sql("select * from class_member where class_id = ? and person_id = ?")
                .params(id.value(), person.value())
                .query((row, n) -> membership(row))
                .optional();
    }

    private void insertTeacher(ClassId id, PersonId teacher) {
        database.sql("insert into class_teacher (class_id, person_id) values (?, ?)")
                .params(id.value(), teacher.value())
                .update();
    }

    /** Locks a class against changes by others until the end of the transaction. */
    private void hold(ClassId id) {
        database.sql("select id from school_class where id = ? for update")
                .param(id.value())
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    private void write(Runnable work) {
        storage.write(() -> {
            work.run();
            return true;
        });
    }

    private static List<@Nullable Object> values(SchoolClass of) {
        return Arrays.asList(
                of.name(),
                of.year(),
                of.code().value(),
                of.joinable(),
                of.archived(),
                Timestamps.ofNullable(of.archivedAt()),
                Timestamps.ofNullable(of.emptiedAt()),
                Timestamps.of(of.made()),
                of.id().value());
    }

    private static SchoolClass schoolClass(ResultSet row) throws SQLException {
        return new SchoolClass(
                new ClassId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("school_year"),
                new ClassCode(row.getString("code")),
                row.getBoolean("joinable"),
                Timestamps.readNullable(row, "archived_at"),
                Timestamps.readNullable(row, "emptied"),
                Timestamps.read(row, "made"));
    }

    private static Membership membership(ResultSet row) throws SQLException {
        return new Membership(
                new PersonId(row.getObject("person_id", UUID.class)),
                Timestamps.read(row, "joined"),
                row.getInt("extra_percent"),
                row.getBoolean("shares_study"));
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        return new LogEntry(
                Timestamps.read(row, "at"),
                person(row, "by_id"),
                person(row, "about_id"),
                LogEntry.Act.valueOf(row.getString("act")),
                row.getString("assignment"),
                row.getString("words"));
    }

    private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonId::new);
    }
}
