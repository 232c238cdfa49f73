-- Exercises in writing queries that people have solved. Portable: H2 and PostgreSQL.
create table exercise_solved (
    person_id uuid         not null references person (id) on delete cascade,
    kb        varchar(64)  not null,
    -- its id within the knowledge base
    exercise  varchar(80)  not null,
    -- the query that solved it, last
    query     varchar(20000) not null,
    solved    timestamp with time zone not null,
    primary key (person_id, kb, exercise)
);
