-- The points of an answer, 0 to 1, with a part for what is partly right. Null in answers given before: the verdict says it all.
-- Portable: H2 and PostgreSQL.

alter table answer add column points double precision;
