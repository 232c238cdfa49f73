-- Pictures and sounds that are kept with knowledge bases, each under the SHA-256 digest of its contents. Portable: H2 and PostgreSQL.

create table media_file (
    kb        varchar(64) not null,
    digest    varchar(43) not null,
    kind      varchar(8)  not null,
    -- bytes
    size      bigint      not null,
    -- pixels; 0 for sounds, and for pictures without a size of their own
    width     integer     not null,
    height    integer     not null,
    brought   timestamp with time zone not null,
    -- whether some revision is known to name it: such a file stays as long as the knowledge base
    published boolean     not null,
    primary key (kb, digest)
);

create index media_file_digest on media_file (digest);

-- The contents, in parts that are small enough for backups to hold many in memory
create table media_part (
    kb     varchar(64) not null,
    digest varchar(43) not null,
    part   integer     not null,
    bytes  bytea       not null,
    primary key (kb, digest, part),
    foreign key (kb, digest) references media_file (kb, digest) on delete cascade
);
