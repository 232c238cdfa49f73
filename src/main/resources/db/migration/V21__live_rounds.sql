-- Live rounds of named quizzes. Portable: H2 and PostgreSQL.

create table live_round (
    id       uuid         primary key,
    -- what players type
    code     varchar(8)   not null unique,
    -- the named quiz, which may be forgotten meanwhile
    quiz     varchar(16)  not null,
    kb       varchar(64)  not null,
    host_id  uuid         not null references person (id) on delete cascade,
    title    varchar(500) not null,
    mode     varchar(8)   not null check (mode in ('RACE', 'PEER')),
    points   varchar(8)   not null check (points in ('RIGHT', 'SPEED', 'NONE')),
    ranks    boolean      not null,
    -- milliseconds for each question; null: no limit
    limit_ms integer,
    phase    varchar(12)  not null check (phase in ('LOBBY', 'OPEN', 'PAUSED', 'DISCUSSED', 'SHOWN', 'ENDED')),
    -- the question, from 1, and the vote on it
    place    smallint     not null,
    vote     smallint     not null,
    opened   timestamp with time zone,
    deadline timestamp with time zone,
    -- milliseconds left while paused
    left_ms  integer,
    paused   timestamp with time zone,
    locked   boolean      not null,
    version  bigint       not null,
    made     timestamp with time zone not null,
    touched  timestamp with time zone not null
);

create index live_round_host on live_round (host_id);
create index live_round_made on live_round (made);

-- What a round asks, with all that is shown of it
create table live_question (
    round_id uuid     not null references live_round (id) on delete cascade,
    place    smallint not null,
    -- whether it counts for nobody
    skipped  boolean  not null,
    -- JSON of a numbered form
    form     smallint not null,
    body     varchar(200000) not null,
    primary key (round_id, place)
);

-- Those who play, under names that go with the round
create table live_player (
    round_id uuid         not null references live_round (id) on delete cascade,
    player   integer      not null,
    name     varchar(100) not null,
    -- the same for names that look the same
    looks    varchar(400) not null,
    -- digest of what their browser keeps
    secret   varchar(64)  not null unique,
    removed  boolean      not null,
    joined   timestamp with time zone not null,
    primary key (round_id, player),
    unique (round_id, looks)
);

-- The first answer of each player to each question in each vote
create table live_answer (
    round_id uuid        not null,
    player   integer     not null,
    place    smallint    not null,
    vote     smallint    not null,
    tile     varchar(16) not null,
    correct  boolean     not null,
    points   smallint    not null,
    given    timestamp with time zone not null,
    took_ms  integer     not null,
    primary key (round_id, place, vote, player),
    foreign key (round_id, player) references live_player (round_id, player) on delete cascade
);

create index live_answer_player on live_answer (round_id, player);
