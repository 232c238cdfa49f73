-- The language of the interface that a person chose, as a BCP 47 tag. Null: their browser decides. Portable: H2 and PostgreSQL.

alter table person add column language varchar(35);
