-- What people remember of facts, and how it came about. Portable: H2 and PostgreSQL.

-- One for each fact that somebody was asked, of each knowledge base
create table memory (
    person_id  uuid        not null references person (id) on delete cascade,
    kb         varchar(64) not null,
    fact       varchar(32) not null,
    state      varchar(16) not null check (state in ('LEARNING', 'REVIEW', 'RELEARNING')),
    step       smallint    not null,
    stability  double precision not null,
    difficulty double precision not null,
    reviewed   timestamp with time zone not null,
    due        timestamp with time zone not null,
    lapses     integer     not null,
    algorithm  varchar(32) not null,
    times      integer     not null,
    -- how often it was known without a miss in between
    right_run  integer     not null,
    first_seen timestamp with time zone not null,
    -- family and kind of the item that asked it last, and which item that was
    form       varchar(200) not null,
    item_id    varchar(200) not null,
    -- what it says, as last explained: it is shown where no question asks it any more
    words      varchar(100000) not null,
    primary key (person_id, kb, fact)
);

-- Rows are added and, with their person, deleted; never changed
create table review (
    person_id  uuid        not null references person (id) on delete cascade,
    attempt_id varchar(22) not null,
    place      smallint    not null,
    fact       varchar(32) not null,
    kb         varchar(64) not null,
    item_id    varchar(200) not null,
    form       varchar(200) not null,
    rating     varchar(8)  not null check (rating in ('AGAIN', 'HARD', 'GOOD', 'EASY')),
    reviewed   timestamp with time zone not null,
    took_ms    integer     not null,
    hinted     boolean     not null,
    -- before; null at the first review
    expected          double precision,
    state_before      varchar(16),
    stability_before  double precision,
    difficulty_before double precision,
    reviewed_before   timestamp with time zone,
    -- after
    state_after       varchar(16) not null,
    stability_after   double precision not null,
    difficulty_after  double precision not null,
    due_after         timestamp with time zone not null,
    primary key (person_id, attempt_id, place, fact)
);

create index review_when on review (person_id, reviewed);

-- Whoever set nothing has no row
create table study_setting (
    person_id     uuid primary key references person (id) on delete cascade,
    new_a_day     smallint not null,
    reviews_a_day smallint not null,
    retention     double precision not null,
    goal          smallint not null
);

-- What was taken for what. Values in N-Triples syntax
create table confusion (
    person_id   uuid         not null references person (id) on delete cascade,
    kb          varchar(64)  not null,
    fact        varchar(32)  not null,
    wrong_value varchar(500) not null,
    wrong_label varchar(10000) not null,
    right_value varchar(10000) not null,
    right_label varchar(10000) not null,
    times       integer      not null,
    last_time   timestamp with time zone not null,
    primary key (person_id, kb, fact, wrong_value)
);
