package org.quadrivia.classroom.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bucket4j.TimeMeter;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.CodeThrottle;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonalData;
import org.quadrivia.account.Role;
import org.quadrivia.classroom.ClassCode;
import org.quadrivia.classroom.ClassRefused;
import org.quadrivia.classroom.ClassroomStage;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.roster.Classes.Looked;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachDatabase
class ClassesTest extends ClassroomStage {
    private static final String NETWORK = "192.0.2.7";

    private ClassStore store;
    private ClassAccess access;
    private Classes classes;
    private Person teacher;
    private Person learner;

    ClassesTest(TestDatabase database) throws IOException {
        super(database);
    }

    @Override
    protected void set() {
        store = context.getBean(ClassStore.class);
        access = new ClassAccess(store, people);
        classes = new Classes(
                store,
                access,
                people,
                accounts,
                context.getBean(Storage.class),
                clock,
                new CodeThrottle(new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return now.get().toEpochMilli() * 1_000_000;
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return false;
                    }
                }));
        teacher = somebody("teacher", Role.TEACHER);
        learner = somebody("learner", Role.LEARNER);
    }

    private SchoolClass made() {
        at(teacher);
        return classes.make(" 7b ", "2026/27");
    }

    private void joins(Person person, SchoolClass to) {
        at(person);
        assertThat(classes.join(to.code().value(), NETWORK)).isEqualTo(new Looked.Inside(to));
    }

    @Test
    void aLearnerJoinsByTheCodeHoweverItIsTypedAndLeaves() {
        SchoolClass made = made();
        at(learner);

        Looked looked = classes.look(made.code().shown().toLowerCase(java.util.Locale.ROOT), NETWORK);
        assertThat(looked).isEqualTo(new Looked.Open(made, java.util.List.of("teacher")));
        joins(learner, made);
        assertThat(classes.learned()).containsExactly(made);
        assertThat(made.name()).isEqualTo("7b");
        at(teacher);
        assertThat(classes.learners(made.id()))
                .extracting(one -> one.person().id(), one -> one.membership().joined())
                .containsExactly(tuple(learner.id(), START));

        at(learner);
        classes.leave(made.id());
        assertThat(classes.learned()).isEmpty();
        at(teacher);
        assertThat(classes.learners(made.id())).isEmpty();
    }

    @Test
    void aCodeThatWasReplacedOrSwitchedOffLetsNobodyIn() {
        SchoolClass made = made();
        classes.changeCode(made.id());
        at(learner);
        assertThat(classes.join(made.code().value(), NETWORK)).isInstanceOf(Looked.Wrong.class);

        at(teacher);
        classes.setJoinable(made.id(), false);
        ClassCode code = store.find(made.id()).orElseThrow().code();
        at(learner);
        assertThat(classes.join(code.value(), NETWORK)).isInstanceOf(Looked.Closed.class);
        at(teacher);
        classes.setJoinable(made.id(), true);
        classes.archive(made.id(), true);
        at(learner);
        assertThat(classes.join(code.value(), NETWORK)).isInstanceOf(Looked.Closed.class);
        assertThat(classes.learned()).isEmpty();
    }

    @Test
    void guessesAreSlowedDownForThePersonAndForTheNetworkButNotForThoseWhoKnowTheCode() {
        SchoolClass made = made();
        at(learner);
        IntStream.range(0, 8)
                .forEach(i -> assertThat(classes.look("AAAAA" + "BCDEFGHJ".charAt(i), NETWORK))
                        .isInstanceOf(Looked.Wrong.class));
        assertThat(classes.look(made.code().value(), NETWORK)).isInstanceOf(Looked.TooMany.class);
        joins(somebody("other", Role.LEARNER), made);

        at(null);
        IntStream.range(0, 52).forEach(i -> classes.look("no code", NETWORK));
        assertThat(classes.look(made.code().value(), NETWORK)).isInstanceOf(Looked.TooMany.class);
        assertThat(classes.look(made.code().value(), "198.51.100.9")).isInstanceOf(Looked.Open.class);
        now.set(START.plusSeconds(61));
        joins(learner, made);
    }

    @Test
    void onlyItsTeachersSeeAClassAndTheLastOneStays() {
        SchoolClass made = made();
        Person other = somebody("other", Role.TEACHER);
        at(other);
        assertThat(access.taught(made.id())).isEmpty();
        assertThatThrownBy(() -> classes.learners(made.id())).isInstanceOf(ClassRefused.class);
        assertThatThrownBy(() -> classes.addTeacher(made.id(), "other")).isInstanceOf(ClassRefused.class);
        at(learner);
        assertThatThrownBy(() -> classes.teachers(made.id())).isInstanceOf(ClassRefused.class);

        at(teacher);
        assertThat(classes.addTeacher(made.id(), "learner")).isEqualTo(Classes.Added.NO_TEACHER);
        assertThat(classes.addTeacher(made.id(), "nobody")).isEqualTo(Classes.Added.NOBODY);
        assertThat(classes.addTeacher(made.id(), "other")).isEqualTo(Classes.Added.DONE);
        at(other);
        assertThat(classes.taught()).containsExactly(made);
        classes.removeTeacher(made.id(), teacher.id());
        classes.removeTeacher(made.id(), other.id());
        assertThat(classes.teachers(made.id())).containsExactly(other);
        assertThat(classes.log(made.id()))
                .extracting(
                        logged -> logged.entry().act(), logged -> logged.by().map(Person::id))
                .containsExactlyInAnyOrder(
                        tuple(LogEntry.Act.ADDED_TEACHER, Optional.of(teacher.id())),
                        tuple(LogEntry.Act.REMOVED_TEACHER, Optional.of(other.id())));
    }

    @Test
    void extraTimeIsKeptAndLogged() {
        SchoolClass made = made();
        joins(learner, made);
        at(teacher);

        classes.setExtra(made.id(), learner.id(), 25);
        classes.setExtra(made.id(), learner.id(), 25);

        assertThat(store.member(made.id(), learner.id()).orElseThrow().extraPercent())
                .isEqualTo(25);
        assertThat(classes.log(made.id()))
                .extracting(logged -> logged.entry().words())
                .containsExactly("0 % → 25 %");
        assertThatThrownBy(() -> classes.setExtra(made.id(), learner.id(), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoLooksAtGradesIsLoggedOnceAnHourAndTheLogIsKeptForItsTime() {
        SchoolClass made = made();
        GradeLog log = new GradeLog(store, access, clock);
        log.looks(made.id(), LogEntry.Act.SAW_GRADES);
        now.set(START.plusSeconds(600));
        log.looks(made.id(), LogEntry.Act.SAW_GRADES);
        log.looks(made.id(), LogEntry.Act.SAW_WORK, learner.id(), "Monday");
        log.looks(made.id(), LogEntry.Act.SAW_WORK, learner.id(), "Tuesday");
        log.looks(made.id(), LogEntry.Act.SAW_WORK, teacher.id(), "Monday");
        now.set(START.plus(GradeLog.ONCE).plusSeconds(1));
        log.looks(made.id(), LogEntry.Act.SAW_GRADES);
        at(learner);
        assertThatThrownBy(() -> log.looks(made.id(), LogEntry.Act.SAW_GRADES)).isInstanceOf(ClassRefused.class);
        at(teacher);

        assertThat(classes.log(made.id()))
                .extracting(
                        logged -> logged.entry().act(), logged -> logged.entry().assignment())
                .startsWith(tuple(LogEntry.Act.SAW_GRADES, ""))
                .endsWith(tuple(LogEntry.Act.SAW_GRADES, ""))
                .hasSize(5)
                .contains(tuple(LogEntry.Act.SAW_WORK, "Monday"), tuple(LogEntry.Act.SAW_WORK, "Tuesday"));
        assertThat(store.pruneLog(START.plusSeconds(600))).isEqualTo(1);
        assertThat(classes.log(made.id())).hasSize(4);
    }

    @Test
    void aClassMovesUpAYearWithItsPeopleAndNothingElse() {
        SchoolClass made = made();
        joins(learner, made);
        classes.shareStudy(made.id(), true);
        at(teacher);
        classes.addTeacher(made.id(), somebody("other", Role.TEACHER).name().value());
        classes.setExtra(made.id(), learner.id(), 25);
        classes.archive(made.id(), true);
        now.set(START.plusSeconds(5));

        SchoolClass next = classes.moveUp(made.id(), "8b", "2027/28");

        assertThat(classes.teachers(next.id())).hasSize(2);
        assertThat(store.members(next.id()))
                .containsExactly(new Membership(learner.id(), START.plusSeconds(5), 25, false));
        assertThat(next.code()).isNotEqualTo(made.code());
        assertThat(classes.log(next.id()))
                .extracting(
                        logged -> logged.entry().act(), logged -> logged.entry().words())
                .containsExactly(tuple(LogEntry.Act.MOVED_UP, "7b"));
        assertThat(store.find(made.id()).orElseThrow().archived()).isTrue();
        assertThat(store.find(next.id())).contains(next);
        at(learner);
        assertThatThrownBy(() -> classes.moveUp(made.id(), "x", "")).isInstanceOf(ClassRefused.class);
    }

    @Test
    void aClassOutlivesItsTeachersAndAdministratorsTakeCareOfIt() {
        SchoolClass made = made();
        joins(learner, made);
        Person administrator = somebody("administrator", Role.ADMINISTRATOR);
        at(administrator);
        assertThat(access.taught(made.id())).isEmpty();
        assertThat(classes.taught()).isEmpty();

        delete(teacher);

        assertThat(classes.taught()).containsExactly(made);
        assertThat(classes.learners(made.id())).hasSize(1);
        assertThat(classes.addTeacher(made.id(), "administrator")).isEqualTo(Classes.Added.DONE);
    }

    @Test
    void whatIsKeptOfAPersonIsExportedAndDeletedWithThem() {
        SchoolClass made = made();
        joins(learner, made);
        at(teacher);
        classes.setExtra(made.id(), learner.id(), 50);
        at(learner);
        classes.shareStudy(made.id(), true);
        assertThat(classes.sharesStudy(made.id())).isTrue();
        at(teacher);
        PersonalData data = bean();

        assertThat(data.export(learner.id()).toString())
                .contains("7b", "extraTimePercent=50", "sharesStudy=true", "EXTRA_TIME");
        assertThat(data.export(teacher.id()).toString()).contains("teaches=[7b]");
        delete(learner);

        assertThat(classes.learners(made.id())).isEmpty();
        assertThat(classes.log(made.id())).isEmpty();
        assertThat(data.export(learner.id()).toString()).doesNotContain("7b");
    }

    private PersonalData bean() {
        return context.getBean("classesOfPerson", PersonalData.class);
    }

    private void delete(Person person) {
        bean().delete(person.id());
        context.getBean(JdbcClient.class)
                .sql("delete from person where id = ?")
                .param(person.id().value())
                .update();
    }
}
