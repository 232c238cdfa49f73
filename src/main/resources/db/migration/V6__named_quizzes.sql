-- Quizzes that teachers make for others to take. Portable: H2 and PostgreSQL.

create table named_quiz (
    -- what stands in its address
    code        varchar(16)  primary key,
    kb          varchar(64)  not null,
    -- null: their account is gone
    owner_id    uuid references person (id) on delete set null,
    title       varchar(500) not null,
    description varchar(8000) not null,
    -- what it is drawn from, as JSON of a numbered form
    form        smallint     not null,
    composition varchar(100000) not null,
    questions   smallint     not null,
    fixed       boolean      not null,
    mode        varchar(16)  not null check (mode in ('PRACTICE', 'EXAM')),
    -- of an exam; null: time is no matter
    limit_s     integer,
    state       varchar(8)   not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    made        timestamp with time zone not null
);

create index named_quiz_kb on named_quiz (kb, made);
create index named_quiz_owner on named_quiz (owner_id);

-- What one that is fixed asks, since it was published
create table named_quiz_item (
    code    varchar(16)  not null references named_quiz (code) on delete cascade,
    place   smallint     not null,
    item_id varchar(200) not null,
    -- as it was then
    stem    varchar(100000) not null,
    primary key (code, place)
);

-- null: an attempt at no named quiz, or at one that is forgotten
alter table attempt add column named varchar(16);
alter table attempt add constraint attempt_named foreign key (named) references named_quiz (code) on delete set null;

create index attempt_named_started on attempt (named, started);
