-- By what programs of a person ask in their name; the digest of each, never itself. Portable: H2 and PostgreSQL.

create table access_token (
    id        uuid         primary key,
    digest    varchar(64)  not null,
    person_id uuid         not null references person (id) on delete cascade,
    -- what its owner calls it
    label     varchar(80)  not null,
    made      timestamp with time zone not null,
    -- to the day; null: not yet
    last_used timestamp with time zone,
    constraint access_token_digest unique (digest)
);

create index access_token_person on access_token (person_id, made);
