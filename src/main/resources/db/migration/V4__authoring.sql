-- Whose the knowledge bases are, who reads them, and the drafts of changes. The knowledge itself is not here. Portable: H2 and PostgreSQL.

create table knowledge_base (
    kb         varchar(64) primary key,
    -- null: the house's
    owner_id   uuid references person (id) on delete set null,
    visibility varchar(8)  not null check (visibility in ('PUBLIC', 'CODE', 'PRIVATE')),
    code       varchar(16) not null,
    archived   boolean     not null,
    constraint knowledge_base_code unique (code)
);

create index knowledge_base_owner on knowledge_base (owner_id);

create table knowledge_base_editor (
    kb        varchar(64) not null references knowledge_base (kb),
    person_id uuid        not null references person (id) on delete cascade,
    primary key (kb, person_id)
);

create index knowledge_base_editor_person on knowledge_base_editor (person_id);

-- Who opened it by its code
create table knowledge_base_reader (
    kb        varchar(64) not null references knowledge_base (kb),
    person_id uuid        not null references person (id) on delete cascade,
    primary key (kb, person_id)
);

create index knowledge_base_reader_person on knowledge_base_reader (person_id);

-- What somebody has changed and not published yet: quads added to a revision and taken away, as N-Quads
create table draft (
    kb        varchar(64) not null,
    person_id uuid        not null references person (id) on delete cascade,
    revision  varchar(64) not null,
    added     varchar(10000000) not null,
    removed   varchar(10000000) not null,
    changed   timestamp with time zone not null,
    primary key (kb, person_id)
);

create index draft_person on draft (person_id);
