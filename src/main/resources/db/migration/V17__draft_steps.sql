-- The steps that led to a draft, for undo and redo. Portable: H2 and PostgreSQL.

create table draft_step (
    kb              varchar(64)  not null,
    person_id       uuid         not null references person (id) on delete cascade,
    step            bigint       not null,
    undone          boolean      not null,
    words           varchar(400) not null,
    -- the revision on which the draft was based; empty: there was no draft
    revision_before varchar(64)  not null,
    revision_after  varchar(64)  not null,
    -- N-Quads: what the draft adds and removes since the step and did not before, and the other way round
    gained_added    varchar(10000000) not null,
    gained_removed  varchar(10000000) not null,
    lost_added      varchar(10000000) not null,
    lost_removed    varchar(10000000) not null,
    -- characters of the four texts
    size            bigint       not null,
    primary key (kb, person_id, step)
);

create index draft_step_person on draft_step (person_id);
