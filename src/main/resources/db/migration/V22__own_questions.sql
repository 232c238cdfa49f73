-- Questions that teachers bring to knowledge bases. Portable: H2 and PostgreSQL.

create table own_question (
    kb        varchar(64)  not null,
    -- the id of its item: a digest of what the teacher's file calls it
    item_id   varchar(32)  not null,
    -- JSON of a numbered form
    form      smallint     not null,
    body      varchar(200000) not null,
    withdrawn boolean      not null,
    -- who changed it last; null: their account is gone
    person_id uuid references person (id) on delete set null,
    changed   timestamp with time zone not null,
    primary key (kb, item_id)
);

create index own_question_person on own_question (person_id);
