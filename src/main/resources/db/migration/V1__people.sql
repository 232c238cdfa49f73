-- People, how they sign in, and what administrators switch. Portable: H2 and PostgreSQL.

create table person (
    id           uuid primary key,
    sign_in_name varchar(64)  not null,
    -- the same folded to one case and form: two people cannot look the same
    name_key     varchar(64)  not null,
    shown_name   varchar(80)  not null,
    role         varchar(16)  not null check (role in ('LEARNER', 'TEACHER', 'ADMINISTRATOR')),
    time_zone    varchar(64)  not null,
    locked       boolean      not null,
    since        timestamp with time zone not null,
    -- null: signs in by another service only
    password     varchar(200),
    -- counts up when sessions begun before must end
    stamp        integer      not null,
    constraint person_name unique (name_key)
);

create index person_shown on person (shown_name);

-- A person as another service knows them (OpenID Connect)
create table person_identity (
    issuer    varchar(255) not null,
    subject   varchar(255) not null,
    person_id uuid         not null references person (id) on delete cascade,
    primary key (issuer, subject)
);

create index person_identity_person on person_identity (person_id);

-- One-time links: only the digest of what the link carries
create table one_time_link (
    digest    varchar(64) primary key,
    purpose   varchar(24) not null check (purpose in ('FIRST_ADMINISTRATOR', 'RESET')),
    person_id uuid references person (id) on delete cascade,
    expires   timestamp with time zone not null
);

create index one_time_link_person on one_time_link (person_id);

-- Browsers that stay signed in; the digest of the secret of the cookie
create table remembered (
    series    varchar(64) primary key,
    digest    varchar(64) not null,
    person_id uuid        not null references person (id) on delete cascade,
    last_used timestamp with time zone not null
);

create index remembered_person on remembered (person_id);

-- What administrators switch while the server runs
create table setting (
    setting_name  varchar(64)  primary key,
    setting_value varchar(255) not null
);
