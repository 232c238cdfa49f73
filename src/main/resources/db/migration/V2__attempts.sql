-- Quizzes as they were taken. Portable: H2 and PostgreSQL.

-- A question as it was shown, kept once however often it is asked; "form" says how its body is to be read
create table asked (
    digest varchar(64)      primary key,
    form   smallint         not null,
    body   varchar(4000000) not null
);

create table attempt (
    id        varchar(22) primary key,
    -- one of the two; whoever deletes an account takes its attempts along
    person_id uuid references person (id) on delete cascade,
    guest     varchar(22),
    kb        varchar(64)     not null,
    kb_title  varchar(100000) not null,
    wish      varchar(1000000) not null,
    mode      varchar(16) not null check (mode in ('PRACTICE', 'RETRY', 'REVIEW', 'EXAM')),
    questions smallint    not null,
    started   timestamp with time zone not null,
    ends      timestamp with time zone,
    submitted timestamp with time zone,
    constraint attempt_taker check ((person_id is null) <> (guest is null))
);

create index attempt_person on attempt (person_id, started);
create index attempt_guest on attempt (guest, started);
create index attempt_ends on attempt (submitted, ends);

create table attempt_question (
    attempt_id varchar(22) not null references attempt (id) on delete cascade,
    place      smallint    not null,
    digest     varchar(64) not null references asked (digest),
    kb         varchar(64) not null,
    item_id    varchar(200) not null,
    revision   varchar(200) not null,
    -- ids of facts, with spaces between them
    facts      varchar(100000) not null,
    primary key (attempt_id, place)
);

create index attempt_question_digest on attempt_question (digest);
create index attempt_question_item on attempt_question (kb, item_id);

-- At most one for each question of an attempt
create table answer (
    attempt_id  varchar(22) not null,
    place       smallint    not null,
    form        smallint    not null,
    body        varchar(100000) not null,
    -- null as long as nothing shows it
    is_right    boolean,
    answered_at timestamp with time zone not null,
    took_ms     integer     not null,
    hinted      boolean     not null,
    primary key (attempt_id, place),
    foreign key (attempt_id, place) references attempt_question (attempt_id, place) on delete cascade
);

-- What people say is the matter with a question, for teachers; one for each question of an attempt
create table question_report (
    id          uuid primary key,
    -- without a reference: a guest's attempt is let go, what was said of the question is not
    attempt_id  varchar(22)  not null,
    place       smallint     not null,
    person_id   uuid references person (id) on delete cascade,
    kb          varchar(64)  not null,
    item_id     varchar(200) not null,
    revision    varchar(200) not null,
    digest      varchar(64)  not null references asked (digest),
    -- both null: there was no answer
    answer_form smallint,
    answer      varchar(100000),
    reason      varchar(16)  not null check (reason in ('WRONG', 'UNCLEAR', 'TYPO', 'GIVEN_AWAY', 'OTHER')),
    words       varchar(2000) not null,
    reported_at timestamp with time zone not null,
    handled_at  timestamp with time zone,
    constraint question_report_once unique (attempt_id, place)
);

create index question_report_kb on question_report (kb, handled_at, reported_at);
create index question_report_digest on question_report (digest);
create index question_report_person on question_report (person_id);
