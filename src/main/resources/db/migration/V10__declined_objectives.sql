-- Suggested learning objectives that somebody has declined. Portable: H2 and PostgreSQL.

create table declined_objective (
    kb         varchar(64) not null,
    person_id  uuid        not null references person (id) on delete cascade,
    -- a digest of the facts and claims on which it would rest
    suggestion varchar(64) not null,
    primary key (kb, person_id, suggestion)
);

create index declined_objective_person on declined_objective (person_id);
