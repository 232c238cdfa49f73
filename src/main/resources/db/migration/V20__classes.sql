-- Classes of learners, the quizzes that they are given, and their grades. Portable: H2 and PostgreSQL.

create table school_class (
    id          uuid         primary key,
    name        varchar(80)  not null,
    -- empty if none was given
    school_year varchar(20)  not null,
    code        varchar(16)  not null,
    -- whether its code lets people in
    joinable    boolean      not null,
    archived    boolean      not null,
    made        timestamp with time zone not null,
    constraint school_class_code unique (code)
);

create table class_teacher (
    class_id  uuid not null references school_class (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    primary key (class_id, person_id)
);

create index class_teacher_person on class_teacher (person_id);

create table class_member (
    class_id      uuid     not null references school_class (id) on delete cascade,
    person_id     uuid     not null references person (id) on delete cascade,
    joined        timestamp with time zone not null,
    -- by how much their time limits are longer
    extra_percent smallint not null,
    primary key (class_id, person_id)
);

create index class_member_person on class_member (person_id);

-- A named quiz that is given to a class
create table assignment (
    id       uuid         primary key,
    class_id uuid         not null references school_class (id) on delete cascade,
    title    varchar(500) not null,
    -- null: the quiz is deleted, the attempts remain
    quiz     varchar(16)  references named_quiz (code) on delete set null,
    opens    timestamp with time zone not null,
    -- null: no date
    due      timestamp with time zone,
    late     varchar(8)   not null check (late in ('ACCEPT', 'REFUSE')),
    -- null: any number
    attempts integer,
    counts   varchar(8)   not null check (counts in ('BEST', 'LAST', 'FIRST')),
    feedback varchar(16)  not null check (feedback in ('AT_ONCE', 'HANDED_IN', 'AFTER_DUE')),
    -- null: no limit
    limit_s  integer,
    made     timestamp with time zone not null
);

create index assignment_class on assignment (class_id, opens);
create index assignment_quiz on assignment (quiz);

-- For whom an assignment was opened again
create table assignment_reopened (
    assignment_id uuid     not null references assignment (id) on delete cascade,
    person_id     uuid     not null references person (id) on delete cascade,
    -- their own date; null: no date
    due           timestamp with time zone,
    more_attempts smallint not null,
    primary key (assignment_id, person_id)
);

create index assignment_reopened_person on assignment_reopened (person_id);

-- Grades that a teacher set instead of those that follow from the attempts
create table set_grade (
    assignment_id uuid     not null references assignment (id) on delete cascade,
    person_id     uuid     not null references person (id) on delete cascade,
    percent       smallint not null,
    reason        varchar(500) not null,
    primary key (assignment_id, person_id)
);

create index set_grade_person on set_grade (person_id);

-- What teachers did that touches grades or people. Rows are added and, with the class or the person concerned, deleted; never changed
create table class_log (
    id         uuid         primary key,
    class_id   uuid         not null references school_class (id) on delete cascade,
    at         timestamp with time zone not null,
    -- null: their account is gone
    by_id      uuid references person (id) on delete set null,
    -- null: concerns nobody in particular
    about_id   uuid references person (id) on delete cascade,
    act        varchar(24)  not null,
    -- the assignment and what changed, as text; empty for none
    assignment varchar(500) not null,
    words      varchar(600) not null
);

create index class_log_class on class_log (class_id, at);
create index class_log_by on class_log (by_id);
create index class_log_about on class_log (about_id);

-- The assignment that an attempt is for. Null: none, or one that is deleted
alter table attempt add column assignment uuid;
-- From when the results of an exam that is handed in are shown. Null: as soon as it is handed in
alter table attempt add column results_from timestamp with time zone;
alter table attempt add constraint attempt_assignment foreign key (assignment) references assignment (id) on delete set null;

create index attempt_assignment_person on attempt (assignment, person_id);
create index attempt_results_from on attempt (results_from);
