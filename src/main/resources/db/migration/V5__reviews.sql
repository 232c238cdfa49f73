-- What reviewers say of questions. Portable: H2 and PostgreSQL.

-- Of an item of a knowledge base, whichever bank it is in
create table item_review (
    kb        varchar(64)  not null,
    item_id   varchar(200) not null,
    -- the stem as it was made when it was last reviewed
    made      varchar(100000) not null,
    approved  boolean      not null,
    hidden    boolean      not null,
    pinned    boolean      not null,
    -- the words to ask it in; null: those it was made with
    stem      varchar(4000),
    -- who changed it last; null: their account is gone
    person_id uuid references person (id) on delete set null,
    changed   timestamp with time zone not null,
    primary key (kb, item_id)
);

create index item_review_person on item_review (person_id);

-- Families that a knowledge base does without
create table family_off (
    kb        varchar(64)  not null,
    family    varchar(200) not null,
    person_id uuid references person (id) on delete set null,
    changed   timestamp with time zone not null,
    primary key (kb, family)
);

create index family_off_person on family_off (person_id);
